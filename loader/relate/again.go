package relate

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
	"talkgraph/loader/byline"

	"talkgraph/loader/pattern"
)

// surname notes the surname of somebody who is credited by their whole name,
// and of a Latin one the first name, too.
func (r *relater) surname(printed, key string) {
	words := strings.FieldsFunc(printed, func(r rune) bool { return r == ' ' || r == '　' || r == '・' || r == '＝' })
	if len(words) < 2 {
		return
	}
	names := words[:1]
	switch {
	case !japanese(printed):
		names = []string{words[0], words[len(words)-1]}
	case katakana.MatchString(words[0]):
		names = words[len(words)-1:]
	}
	for _, name := range names {
		if other, ok := r.surnames[name]; ok && other != key {
			r.surnames[name] = "" // two of one name
		} else {
			r.surnames[name] = key
		}
	}
}

func japanese(text string) bool {
	return strings.IndexFunc(text, func(r rune) bool { return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana) }) >= 0
}

// personHere claims somebody by what a line prints: their name, or the surname
// of one whom the document credits.
func (r *relater) personHere(printed string) (string, *lexicon.Entry) {
	if key := r.surnames[printed]; key != "" {
		return key, r.lex.ByID(key)
	}
	return r.person(printed)
}

// employs tells whether a text is the name of a company.
func (r *relater) employs(text string) bool {
	return r.known(text, knowledge.Company) != nil || legalForm.MatchString(text) || byline.IsOrganization(text) || katakana.MatchString(text)
}

// introducing are the rules that give a company's whole name.
var introducing = map[string]bool{"title-byline": true, "speaker-label": true, "speaker-list": true, "entry-speaker": true, "speaker-dash-company": true, "table-row": true, "self-introduction": true, "legal-form": true, "sponsored-by": true, "name-at-company": true, speakerField: true}

// companiesAgain finds companies that no list has, and that a byline or their
// legal form introduced, where other lines name them, whole or in short.
func (r *relater) companiesAgain() {
	short := make(map[string]string) // what they are called: their key, "" for two
	var names []string
	spokenFor := make(map[user]bool) // who speaks in a section reads its lines once
	for i := range r.found {
		for _, m := range r.introduced(i) {
			if m.Entry != nil {
				if who := (user{r.inner[i], m.Key}); !spokenFor[who] {
					spokenFor[who] = true
					r.speaksFor(i, m)
				}
				continue
			}
			for _, name := range r.shortNames(r.claims.things[m.Key].Name) {
				if other, ok := short[name]; !ok {
					short[name] = m.Key
					names = append(names, name)
				} else if other != m.Key {
					short[name] = ""
				}
			}
		}
	}
	r.everywhere(names, short)
}

// introduced lists the companies that a line introduces, or a field.
func (r *relater) introduced(line int) []Mention {
	var out []Mention
	for _, m := range r.found[line] {
		if m.Kind == knowledge.Company && introducing[m.Rule] && (worthReading(r.doc.Lines[line]) || m.Rule == speakerField) {
			out = append(out, m)
		}
	}
	return out
}

// shortNames are the forms by which a company's name comes back.
func (r *relater) shortNames(name string) []string {
	names := []string{name}
	at := strings.LastIndex(name, " ")
	if at < 0 || japanese(name) {
		return names
	}
	if head := name[:at]; utf8.RuneCountInString(head) >= 4 && !r.ordinary(head) && !strings.HasPrefix(strings.ToLower(head), "the ") && !commonWords.Has(head) && len(r.lex.Lookup(head)) == 0 && byline.IsName(head, r.lex) {
		names = append(names, head)
	}
	return names
}

// everywhere adds the mentions of companies by the names that stand for them.
// Names are looked up by their first letters, so that time does not grow with
// their number.
func (r *relater) everywhere(names []string, keys map[string]string) {
	starts := make(map[string][]string)
	for _, name := range names {
		if start := firstLetters(name); keys[name] != "" && start != "" {
			starts[start] = append(starts[start], name)
		}
	}
	if len(starts) == 0 {
		return
	}
	for i, l := range r.doc.Lines {
		if !worthReading(l) {
			continue
		}
		found := len(r.found[i])
		code := 0
		for at := range l.Text {
			for _, name := range starts[firstLetters(l.Text[at:])] {
				if strings.HasPrefix(l.Text[at:], name) && !cutsWord(l.Text, at, at+len(name)) {
					r.add(i, Mention{code, code + utf8.RuneCountInString(name), knowledge.Company, keys[name], nil, "company-again"})
				}
			}
			code++
		}
		if len(r.found[i]) > found {
			r.found[i] = disjoint(r.found[i])
		}
	}
}

// firstLetters are the first two letters of a text, or "".
func firstLetters(text string) string {
	_, one := utf8.DecodeRuneInString(text)
	_, two := utf8.DecodeRuneInString(text[one:])
	if two == 0 {
		return ""
	}
	return text[:one+two]
}

// cutsWord tells places that begin or end inside a word.
func cutsWord(text string, from, to int) bool {
	before, _ := utf8.DecodeLastRuneInString(text[:from])
	first, _ := utf8.DecodeRuneInString(text[from:])
	last, _ := utf8.DecodeLastRuneInString(text[:to])
	after, _ := utf8.DecodeRuneInString(text[to:])
	return from > 0 && oneWord(before, first) || to < len(text) && oneWord(last, after)
}

func oneWord(a, b rune) bool {
	for _, script := range []*unicode.RangeTable{unicode.Latin, unicode.Katakana} {
		if (unicode.Is(script, a) || a == 'ー') && (unicode.Is(script, b) || b == 'ー') {
			return true
		}
	}
	return unicode.IsDigit(a) && unicode.IsDigit(b)
}

// speaksFor reads the name of a speaker's company that is a service's too: in
// that talk it is the company that does something, and that people are of.
func (r *relater) speaksFor(line int, company Mention) {
	s := r.inner[line]
	if s < 0 || r.known(company.Entry.Name, knowledge.Service) == nil {
		return
	}
	for _, at := range r.own(s) {
		runes := []rune(r.text(at))
		for k, m := range r.found[at] {
			if m.Kind != knowledge.Service || m.Entry == nil || m.Entry.Name != company.Entry.Name {
				continue
			}
			before, after := string(runes[:m.Start]), string(runes[m.End:])
			if doer.MatchString(after) || theirs.MatchString(after) || belongs.MatchString(before) {
				r.found[at][k] = Mention{m.Start, m.End, knowledge.Company, company.Key, company.Entry, "company-again"}
			}
		}
	}
}

var (
	theirs  = pattern.MustCompile(`^(?:'s|’s) |^(?:社|さん)`)
	belongs = pattern.MustCompile(`(?:\bat|\bof|\bfrom) $`)
)

// ordinary tells words that the document writes in small letters too.
func (r *relater) ordinary(word string) bool {
	if r.small == nil {
		r.small = make(map[string]bool)
		for _, l := range r.doc.Lines {
			for _, w := range smallWord.FindAllString(l.Text, -1) {
				r.small[w] = true
			}
		}
	}
	return r.small[strings.ToLower(word)]
}

var smallWord = regexp.MustCompile(`\b\p{Ll}{4,}\b`)
