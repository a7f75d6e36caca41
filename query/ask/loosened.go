package ask

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/query"
	"talkgraph/query/ask/vocabulary"
)

// loosened lists what else a plan may mean: a company that is spoken of instead of one that takes part; ordinary
// words of which some are said instead of all, or that only describe what is
// named.
func (r runner) loosened(p plan, q *question) []plan {
	var out []plan
	if shown, ok := p.customers(q); ok {
		return append(out, shown)
	}
	if guests, ok := p.guests(); ok {
		return append(out, guests)
	}
	if p.shape == providing && p.kind == Services {
		used := p
		used.shape, used.statuses = using, []string{"current"}
		return append(out, used)
	}
	if shown, ok := p.introduced(q); ok {
		return append(out, shown)
	}
	if p.shape == announcedAt && len(p.objects) > 1 {
		any := p
		any.anyOf = true
		return append(out, any)
	}
	if p.shape != talking && p.shape != using && p.shape != announcing && p.shape != staffing {
		return out
	}
	if spoken, ok := p.speaking(q); ok {
		out, p = append(out, spoken), spoken
	}
	if len(p.words) == 0 || slices.ContainsFunc(p.words, func(w string) bool { return !ordinary(r.vocab, w) }) {
		return out
	}
	if p.plainFirst() && len(p.words) > p.said() {
		return out // plain words found nothing, and most of the question would go unsaid
	}
	some := p
	some.someWords, some.set.words = true, nil
	if !p.plainFirst() {
		out = append(out, some)
	}
	if p.namesThing() {
		none := p
		none.words, none.set.words, none.vague = nil, nil, p.words
		out = append(out, none)
	}
	return out
}

// introduced makes a question for where something was introduced, which may mean
// but that it was shown, one for the talks that cover it.
func (p plan) introduced(q *question) (plan, bool) {
	said := slices.ContainsFunc(q.tokens, func(t token) bool { return t.cue == "rel.announce" && strings.HasPrefix(t.text, "introduc") })
	if p.shape != announcedAt || !said || !empty(p.set.filter.Covers) {
		return p, false
	}
	p.shape = talking
	for _, o := range p.objects {
		p.set.filter.Covers.All = append(slices.Clone(p.set.filter.Covers.All), o.thing.name)
	}
	p.objects = nil
	return p, true
}

// speaking makes the companies that talks must have ones that they speak of,
// where more than that is asked for.
func (p plan) speaking(q *question) (plan, bool) {
	f := p.set.filter
	if p.shape != talking || p.kind != Talks && p.kind != Events || len(f.Companies.All) == 0 || p.kind == Talks && len(f.Covers.All)+len(f.Covers.Any)+len(f.And)+len(p.words) == 0 {
		return p, false
	}
	for _, n := range q.things {
		if n.kind == knowledge.Company && slices.Contains(f.Companies.All, n.name) {
			p.mentions = append(slices.Clone(p.mentions), n)
		}
	}
	p.set.filter.Companies = query.Names{Any: f.Companies.Any, None: f.Companies.None}
	return p, true
}

// namesThing says whether more is asked for than an event and years.
func (p plan) namesThing() bool {
	f := p.set.filter
	return len(p.subjects)+len(p.objects)+len(p.mentions) > 0 || !empty(f.Covers) || !empty(f.Companies) || !empty(f.Speakers) || len(p.set.ids) > 0 || len(f.And) > 0
}

// ordinary says whether a word is one of the language and no name that nobody
// knows: in small letters, of kanji, or of the glosses.
func ordinary(v *vocabulary.Vocabulary, word string) bool {
	folded := knowledge.Fold(word)
	if len(v.Meanings(folded)) > 1 || v.Ignored(folded) {
		return true
	}
	first, _ := utf8.DecodeRuneInString(word)
	switch scriptOf(first) {
	case latin:
		return unicode.IsLower(first)
	case katakana:
		return false
	}
	return true
}
