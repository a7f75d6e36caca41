package section

import (
	"slices"
	"strings"

	"talkgraph/knowledge"
	"talkgraph/loader/byline"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/page"
	"talkgraph/loader/section/shape"
)

// maxTheme is how many words a heading has at most that is only a theme: titles
// of talks are longer, nearly all of them.
const maxTheme = 4

// ofOne is how English speaks of one talk, or of who gives it: "the session",
// "one of the talks", "Ana Lopez from Acme".
var ofOne = pattern.MustCompile(`\b(?i:talk|session|presentation|speaker|presenter|keynote|demo|workshops?|lecture|panel|breakout|one of (?:the|my|our) (?:\w+ )?(?:talks|sessions|presentations|keynotes)|spoke|presented|talked about|showed us|told us|walked us|took us)\b|` + byline.LatinName + ` (?:from|of|at) [A-Z]`)

// titular is what titles of talks have, and themes hardly ever: "Acme's boxes",
// "Case study: Acme", "Boxes (Acme)".
var titular = pattern.MustCompile(`['’]s |: |\)$`)

// themes takes away the sections of which nothing but the place of a few words
// says that they are talks, and whose text speaks of none: "Key strategies". One
// alone stays, and so do those under the heading of a day, and where at least two
// talks have no more than their place, but longer titles.
func (b *builder) themes() {
	if b.layout.Language != "en" || len(b.layout.Sections)+b.own < 2 || b.untold() > 1 {
		return
	}
	at := make([]int, len(b.layout.Sections)) // of each section: its new index, or -1
	kept := b.layout.Sections[:0]
	for i, s := range b.layout.Sections {
		if at[i] = len(kept); !b.underDay(s) && b.seems(s) && b.isTheme(s) {
			at[i] = -1
			b.Refuse(s.First-1, "theme", "is a few words over text that speaks of no talk")
			continue
		}
		if s.Parent >= 0 {
			s.Parent = at[s.Parent]
		}
		kept = append(kept, s)
	}
	b.layout.Sections = kept
}

// untold counts the sections of which only the place says that they are talks,
// and that are no themes: no line of them speaks of a talk.
func (b *builder) untold() int {
	n := 0
	for _, s := range b.layout.Sections {
		if b.seems(s) && !b.speaksOfTalk(s) && !b.isTheme(s) {
			n++
		}
	}
	return n
}

// underDay tells sections that the heading of a day stands over.
func (b *builder) underDay(s Section) bool {
	return slices.ContainsFunc(b.Days, func(d page.Day) bool { return d.Line < s.First-1 })
}

// isTheme tells a section under a few English words that name nobody, of
// which no line speaks of a talk or of somebody who spoke.
func (b *builder) isTheme(s Section) bool {
	first := b.lines[s.First-1]
	if first.Said() != s.Title || !knowledge.IsASCII(strings.ReplaceAll(s.Title, "’", "'")) || len(strings.Fields(s.Title)) > maxTheme || ofOne.MatchString(s.Title) || titular.MatchString(s.Title) || b.namesOne(s.Title) {
		return false
	}
	return !b.speaksOfTalk(s)
}

// speaksOfTalk tells whether a line under the title of a section speaks of a talk,
// or of somebody who spoke.
func (b *builder) speaksOfTalk(s Section) bool {
	return slices.ContainsFunc(b.lines[s.First:s.Last], func(l *shape.Line) bool {
		return l.Shape != parse.Blank && (ofOne.MatchString(l.Body) || len(findIn(l.Body, b.lex)) > 0)
	})
}

// namesOne tells whether a title names a company or somebody, as the lexicon
// knows them, or as names are spelt.
func (b *builder) namesOne(title string) bool {
	if byline.OpensWithGiven(title) && byline.IsName(title, b.lex) {
		return true
	}
	for _, hit := range b.lex.Find(title) {
		if hit.Entry.Kind == knowledge.Company || hit.Entry.Kind == knowledge.Person {
			return true
		}
	}
	return false
}
