package lexicon

import (
	"sort"
	"strings"
	"unicode"

	"talkgraph/knowledge"
)

// surroundings is what a line has to say for a name that needs context.
type surroundings struct {
	*scan
	plain    []match                // names that need none
	doubtful []match                // names that do
	kinKnown bool                   // see related
	around   func(*Entry) Certainty // what the text around the line says
}

func newSurroundings(s *scan, plain, doubtful []match, around func(*Entry) Certainty) *surroundings {
	return &surroundings{s, plain, doubtful, false, around}
}

// window is how many code points around a name are read for cues.
const window = 40

// opens says whether nothing but the mark of a bullet stands before the name.
func (c *surroundings) opens(m *match) bool {
	return m.start <= window && isBullet(c.surface(0, m.start))
}

// after is the text that follows a name, as far as it is read.
func (c *surroundings) after(m *match) string {
	return c.surface(m.end, min(m.end+window, len(c.text)))
}

// support says whether a name that needs context has it at this place.
func (c *surroundings) support(m *match) bool {
	if m.pattern.lesser {
		return c.standsAsName(m) && (c.inList(m) || c.hasField(m) || c.around(m.pattern.entry) >= Expected)
	}
	if m.end+window >= len(c.text) && isLineEnd(c.after(m)) && c.opens(m) {
		return true
	}
	p := m.pattern
	if p.small != "" {
		return c.listed(m) || c.told(m) // in small letters: rds
	}
	if p.numbered() && c.opens(m) && isLabel(c.after(m)) {
		return true
	}
	switch {
	case c.ofLanguage(m):
		return true
	case c.inPhrase(m):
		return (c.isSubject(m) || p.isAcronym()) && c.told(m)
	case c.isNoun(m):
		return false
	case c.listed(m), c.inJapanese(m):
		return true
	case p.letters < 2:
		return false
	}
	long := p.letters > 2
	return c.hasKin(m) || c.told(m) || (long || p.entry.Category == "language") && c.used(m, p) || c.saidToBe(m)
}

// used says whether the line says that somebody uses what the name, in its
// own capitals, stands for.
func (c *surroundings) used(m *match, p *pattern) bool {
	if p.entry.Kind != knowledge.Service || !unicode.IsUpper(c.text[m.start]) {
		return false
	}
	return saysUse(c.surface(max(0, m.start-window), m.start)) || c.japanese && usedAfter.MatchString(c.after(m))
}

// ofLanguage says whether what follows is of a language alone: Go code.
func (c *surroundings) ofLanguage(m *match) bool {
	return m.pattern.entry.Category == "language" && ofLanguage.MatchString(c.after(m))
}

// inJapanese says whether the whole name of software stands in its own capitals
// right before Japanese: there a Latin word is hardly an ordinary one.
func (c *surroundings) inJapanese(m *match) bool {
	e := m.pattern.entry
	if !c.japanese || e.Category != "software" && e.Category != "language" || e.Name != m.pattern.name || m.pattern.letters < shortestPiece || m.end == len(c.text) {
		return false
	}
	return unicode.IsUpper(c.text[m.start]) && isParticle(c.after(m))
}

// saidToBe says whether the line says what sort of thing the name is.
func (c *surroundings) saidToBe(m *match) bool {
	return c.japanese && saidToBe.MatchString(c.after(m))
}

// inPhrase says whether the name is rather a word of a longer phrase: next to
// a Latin word in capitals that is no name, or first in an English sentence.
func (c *surroundings) inPhrase(m *match) bool {
	if word := c.wordAt(m.end, 1); word != "" && !c.taken(m.end+1) {
		if unicode.IsUpper(c.text[m.end+1]) || c.opens(m) || strings.HasSuffix(c.surface(max(0, m.start-2), m.start), ". ") {
			return true
		}
	}
	word := c.wordAt(m.start, -1)
	return word != "" && startsUpper(word) && !c.taken(m.start-2) && !takesObject[strings.ToLower(word)]
}

// isNoun says whether the name, in small letters, is a noun of an English
// phrase: some kind of list.
func (c *surroundings) isNoun(m *match) bool {
	return !unicode.IsUpper(c.text[m.start]) && (c.wordAt(m.end, 1) == "of" || beforeNouns[strings.ToLower(c.wordAt(m.start, -1))])
}

// wordAt is the Latin word that follows (step 1) or precedes (step -1) a code
// point with one blank or hyphen between.
func (c *surroundings) wordAt(at, step int) string {
	i := at
	if step < 0 {
		i--
	}
	if i < 0 || i >= len(c.text) || (c.text[i] != ' ' && c.text[i] != '-') {
		return ""
	}
	from := i + step
	to := from
	for to >= 0 && to < len(c.text) && isLatin(c.text[to]) {
		to += step
	}
	if step < 0 {
		from, to = to+1, from+1
	}
	return c.surface(from, to)
}

// taken says whether a name that needs no context covers the code point.
func (c *surroundings) taken(at int) bool {
	i := sort.Search(len(c.plain), func(i int) bool { return c.plain[i].end > at })
	return i < len(c.plain) && c.plain[i].start <= at
}
