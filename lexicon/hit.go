package lexicon

import (
	"slices"
	"strings"
)

// A Hit is a name found in text.
type Hit struct {
	Start, End int    // code points of the text, half-open
	Surface    string // the text from Start to End
	Entry      *Entry
	Context    bool // by a name that needs context, and had it
	Fuzzy      bool // by a misspelling of a name
}

// A Certainty is what the text around a line says of an entry.
type Certainty uint8

// What the text around a line may say of an entry: nothing; that many
// services of its cloud are named; that its field is spoken of; its name, in
// some context; its whole name, nearby.
const (
	Unknown Certainty = iota
	Housed
	Expected
	Named
	Spelled
)

// Find lists the names in the text, leftmost and longest first, never
// overlapping. Each line is read alone. A name is found in any spelling that
// knowledge.Key makes equal, as whole words; short upper-case names (S3, AD)
// only in upper case. A name that needs context (Glue, Config) is found in its
// own capitals where the line lists it or names its provider, its like or one of
// its field. A
// long Latin word that nearly spells one name, and katakana that sound like
// one, are found as Fuzzy. Ordinary English words that happen to spell the name
// of a service or company (data flows) are not. URLs, domains, mail addresses,
// image ids and @handles are not searched.
func (l *Lexicon) Find(text string) []Hit {
	return l.FindAmong(text, func(*Entry) Certainty { return Unknown })
}

// FindAmong is Find in a text around which other lines say something of some
// entries: their names need less context, or none.
func (l *Lexicon) FindAmong(text string, around func(*Entry) Certainty) []Hit {
	var out []Hit
	at := 0
	s := l.finder.scans.Get().(*scan)
	defer l.finder.release(s)
	for line := range strings.SplitAfterSeq(text, "\n") {
		s.read(line)
		found := l.finder.search(s, around)
		if cap(out)-len(out) < len(found) {
			out = slices.Grow(out, max(len(found), len(out))) // copied seldom, also where there are many
		}
		for _, m := range found {
			out = append(out, Hit{at + m.start, at + m.end, s.surface(m.start, m.end), m.pattern.entry, m.pattern.context, m.fuzzy})
		}
		at += len(s.text)
	}
	return out
}
