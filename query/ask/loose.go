package ask

import (
	"context"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/query"
	"talkgraph/query/ask/vocabulary"
)

// maxVague is up to how many answers are given without the words that only
// describe them: where more is named, the words are to choose among it.
const maxVague = 5

// answered runs a plan, and, where nothing is found, what may be meant by it
// besides, until something is. It gives the plan that was run.
func (r runner) answered(ctx context.Context, p plan, q *question, refs []reference) (plan, result, error) {
	ran, found, err := r.settle(ctx, p, q)
	if err == nil && p.plainFirst() {
		ran, found, err = r.plainly(ctx, q, ran, refs, found)
	}
	if err != nil || found.total > 0 || len(found.path) > 0 {
		return ran, found, err
	}
	for _, loose := range r.loosened(p, q) {
		if meant, err := r.meansName(ctx, q, loose.vague); err != nil || meant {
			return ran, found, err
		}
		other, more, err := r.settle(ctx, loose, q)
		if err != nil {
			return other, more, err
		}
		if more.total > 0 && (len(loose.vague) == 0 || more.total <= maxVague) {
			return other, more, nil
		}
	}
	if p.plainFirst() {
		return ran, found, nil
	}
	return r.plainly(ctx, q, ran, refs, found)
}

// meansName says whether one of the words that describe is much like a name
// and part of none: the name is suggested then, and the word not left out.
func (r runner) meansName(ctx context.Context, q *question, words []string) (bool, error) {
	for _, w := range words {
		names, err := r.near(ctx, q, w)
		if err != nil {
			return false, err
		}
		partOf := func(name string) bool { return strings.Contains(knowledge.Fold(name), knowledge.Fold(w)) }
		if len(names) > 0 && !slices.ContainsFunc(names, partOf) {
			return true, nil
		}
	}
	return false, nil
}

// settle says how the words of a plan are looked for, and runs it.
func (r runner) settle(ctx context.Context, p plan, q *question) (plan, result, error) {
	p.each = slices.Clone(p.each)
	for _, s := range p.sets() {
		settled, err := r.settled(ctx, r.worded(*s))
		if err != nil {
			return p, result{}, err
		}
		*s = settled
	}
	found, err := r.run(ctx, p, q)
	return p, found, err
}

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

// plainFirst says whether plain words are looked for in lines before some of
// them are left out: where talks are asked for, or what talks have.
func (p plan) plainFirst() bool { return p.shape == talking || p.shape == staffing }

// said is how many things the plan names that talks say something of.
func (p plan) said() int {
	c := p.set.filter.Covers
	return len(c.All) + len(c.Any)
}
