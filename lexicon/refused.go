package lexicon

import (
	"strings"
	"unicode/utf8"

	"talkgraph/knowledge"
)

// A Refusal is a place where text seems to have a name that Find does not take.
type Refusal struct {
	Start, End int    // code points of the text, half-open
	Surface    string // the text from Start to End
	Rule       string // why, by name: context-missing, exact-capitals, masked …
	Reason     string // why, in words
}

// Refused lists the places that Find and FindAmong pass over, and why, in their
// order: names without the context that they need, in other capitals, inside a
// longer word or an address, ordinary words, and misspellings of no one name.
// It reads the text again and slower, for people who ask.
func (l *Lexicon) Refused(text string, around func(*Entry) Certainty) []Refusal {
	var out []Refusal
	nearly := make(map[string][]*Entry)
	at := 0
	for line := range strings.SplitAfterSeq(text, "\n") {
		for _, r := range l.finder.refused(newScan(line), around, nearly) {
			r.Start += at
			r.End += at
			out = append(out, r)
		}
		at += utf8.RuneCountInString(line)
	}
	return out
}

// refused lists the refusals of one line.
func (f *finder) refused(s *scan, around func(*Entry) Certainty, nearly map[string][]*Entry) []Refusal {
	v := &verdict{finder: f, nearly: nearly}
	for _, m := range f.search(s, around) {
		v.found = append(v.found, match{start: m.start, end: m.end})
	}
	v.surroundings = newSurroundings(s, s.plain, s.doubtful, around)
	v.names()
	v.misspellings()
	return v.out
}

// verdict goes through a line after what was found in it.
type verdict struct {
	*finder
	*surroundings
	found  []match // what was found, or refused already, in order
	nearly map[string][]*Entry
	out    []Refusal
}

// names refuses the names that are spelt at places where none was found: the
// longest at each, left to right.
func (v *verdict) names() {
	var all []match
	rest := v.found
	for i := 0; i < len(v.cells); i++ {
		start := v.start(int(v.cells[i]))
		for len(rest) > 0 && rest[0].end <= start {
			all, rest = append(all, rest[0]), rest[1:]
		}
		r, ok := v.longestRefused(i)
		if !ok || len(rest) > 0 && rest[0].start < r.End {
			continue
		}
		v.out, all = append(v.out, r), append(all, match{start: r.Start, end: r.End})
		for i+1 < len(v.cells) && v.start(int(v.cells[i+1])) < r.End {
			i++
		}
	}
	v.found = append(all, rest...)
}

// longestRefused is the longest name that is spelt from a cell on and refused.
func (v *verdict) longestRefused(first int) (r Refusal, ok bool) {
	node := int32(0)
	for last := first; last < len(v.cells); last++ {
		if node = v.trie.step(node, v.folded[v.cells[last]]); node == 0 {
			return r, ok
		}
		for _, p := range v.ending(node) {
			rule, reason := v.why(p, first, last)
			if rule == "" {
				continue
			}
			start, end := v.place(first, last)
			if whole, ends := p.end(v.scan, last, v.words); ends {
				end = whole
			}
			r, ok = Refusal{start, end, v.surface(start, end), rule, reason}, true
			break
		}
	}
	return r, ok
}

// longName is how many letters a name has that is worth telling of inside
// another word or an address: short ones stand in all of them.
const longName = 4

// why says why a name is not taken where it is spelt; "" if nothing is worth
// saying.
func (v *verdict) why(p *pattern, first, last int) (rule, reason string) {
	named := p.entry.Name
	_, ends := p.end(v.scan, last, v.words)
	hidden := v.hidden(int(v.cells[first])) || v.hidden(int(v.cells[last]))
	inside := !v.startsAt(v.scan, first) || !ends
	switch long := p.letters >= longName && p.entry.Kind != knowledge.Topic; {
	case (hidden || inside) && (!long || v.gapped(first, last) || !p.fits(v.scan, first, last)):
		return "", ""
	case hidden:
		return "masked", named + " is not looked for in an address or a handle"
	case inside:
		return "inside-word", named + " is not looked for inside a longer word"
	case !p.fits(v.scan, first, last):
		return v.capitals(p, first, last)
	case v.words.speak(v.scan, p, first, last):
		return "ordinary-words", "ordinary words, which happen to spell " + named
	case p.context:
		m := match{pattern: p}
		m.start, m.end = v.place(first, last)
		return v.without(&m, p)
	}
	return "", ""
}

// capitals refuses a name in capitals that are not its own.
func (v *verdict) capitals(p *pattern, first, last int) (rule, reason string) {
	if !p.reaches(v.scan, first, last) {
		return "", "" // its letters stand in different words
	}
	return "exact-capitals", p.entry.Name + " would be printed as " + p.name
}

// without refuses a name that lacks its context, and says which would do.
func (v *verdict) without(m *match, p *pattern) (rule, reason string) {
	if v.inPhrase(m) {
		return "longer-phrase", "a word of a longer phrase, not " + p.entry.Name
	}
	return "context-missing", "an ordinary word too: " + p.entry.Name + " needs " + wants(p)
}

// wants says what context a name would be taken in.
func wants(p *pattern) string {
	const list = "a list with names of its kind or a line of its own"
	e := p.entry
	switch {
	case p.letters < 2:
		return list
	case e.Kind == knowledge.Company:
		return list + ", or in the line one of its services"
	case e.Kind != knowledge.Service:
		return list
	case e.Provider != "":
		return list + ", words of use, or in the line " + e.Provider + " or another " + e.Category
	}
	return list + ", words of use, or in the line another " + e.Category
}
