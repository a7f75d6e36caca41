// Package lines looks at each line of a document once, before rules ask of it:
// to which talk it belongs, which traits it shows, which patterns may match in
// it, where its sentences end.
package lines

import (
	"slices"
	"sync"

	"talkgraph/knowledge"
	"talkgraph/loader/codepoint"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/refusal"
	"talkgraph/loader/section"
	"talkgraph/loader/slab"
)

// Lines are a document's, by index, with what a look at each shows.
type Lines struct {
	Doc    parse.Document
	Layout section.Layout
	Source Source
	Inner  []int           // by line: the innermost section, or -1
	Cues   []pattern.Found // by line: what may match in it; rules out nothing in lines not worth reading

	texts   []codepoint.Text // as far as asked, see Coded
	traits  []Trait
	owned   [][]int         // by section: see Own
	parents []int           // what a bullet stands under, see Over
	ids     func() []string // of the statements that the lines are
	asked   *pattern.Set    // what rules will ask of lines
}

// A Glance is what a look at each of some lines shows, whichever of them are
// talks.
type Glance struct {
	cues   []pattern.Found
	texts  []codepoint.Text
	traits []Trait
	asked  *pattern.Set
}

// Look looks at the lines of a document, and for what may match of the patterns
// that rules will ask. It needs nothing but these, and may go on while others
// read them.
func Look(doc parse.Document, asked *pattern.Set) Glance {
	n := len(doc.Lines)
	g := Glance{make([]pattern.Found, n), make([]codepoint.Text, n), make([]Trait, n), asked}
	Each(n, func(i int) { g.at(i, &doc.Lines[i]) })
	return g
}

// at looks at one line.
func (g *Glance) at(i int, l *parse.Line) {
	g.traits[i] = traitsOf(l.Text)
	if WorthReading(*l) {
		g.cues[i], g.texts[i] = cuesOf(g.asked, l.Text, g.traits[i]), withClauses(l.Text, g.traits[i])
	}
}

// A Source is the document of which lines become statements.
type Source struct {
	ID     string
	Before int          // its statements that stand before the first line
	Log    *refusal.Log // takes notes of what is refused; nil takes none
}

// Read gives the lines of a document, which show what a look at them showed, with
// their talks.
func Read(doc parse.Document, layout section.Layout, seen Glance, source Source) *Lines {
	doc = titledDoc(doc, layout.TitleLine)
	n := len(doc.Lines)
	if at := layout.TitleLine - 1; at >= 0 {
		seen.at(at, &doc.Lines[at]) // nobody knew what it is
	}
	d := &Lines{Doc: doc, Layout: layout, Source: source, asked: seen.asked, Cues: seen.cues, texts: seen.texts, traits: seen.traits}
	d.ids = sync.OnceValue(func() []string { return knowledge.StatementIDs(source.ID, source.Before+1, n) })
	d.share()
	return d
}

// longLine is the length in bytes from which on a line is no sentence that
// somebody wrote: its names are found, nothing is read of what it says.
const longLine = 6_000

// WorthReading tells lines that say something, from rules, links and code.
func WorthReading(l parse.Line) bool {
	return len(l.Text) < longLine && (l.Shape == parse.Text || l.Shape == parse.Bullet || l.Shape == parse.Heading || l.Shape == parse.Aside)
}

// Refuse notes something in a line, by index, that a rule does not take.
func (d *Lines) Refuse(line int, what, rule, reason string) {
	if d.Source.Log.On() {
		d.Source.Log.Add(d.Source.Before+line+1, what, rule, reason)
	}
}

// At is the evidence that a line gives, by index.
func (d *Lines) At(line int, rule string) knowledge.Evidence {
	return knowledge.Evidence{Statement: d.ids()[line], Rule: rule}
}

// Text is a line's text by its index.
func (d *Lines) Text(line int) string { return d.Doc.Lines[line].Text }

// Coded is Text, to cut where spans say. That of a line not worth reading is made
// when it is first asked for.
func (d *Lines) Coded(line int) *codepoint.Text {
	text := &d.texts[line]
	if text.String() == "" {
		*text = withClauses(d.Text(line), d.traits[line])
	}
	return text
}

// Own gives the lines of a section, by index, that belong to no talk inside it.
func (d *Lines) Own(i int) []int { return d.owned[i] }

// share gives each line to the section that is the innermost one around it.
// Talks inside talks come after them.
func (d *Lines) share() {
	d.Inner, d.owned = slices.Repeat([]int{-1}, len(d.Doc.Lines)), make([][]int, len(d.Layout.Sections))
	for i, s := range d.Layout.Sections {
		for at := s.First - 1; at < s.Last; at++ {
			d.Inner[at] = i
		}
	}
	count := make([]int, len(d.Layout.Sections))
	for _, i := range d.Inner {
		if i >= 0 {
			count[i]++
		}
	}
	var room slab.Slab[int]
	for at, i := range d.Inner {
		if i < 0 {
			continue
		}
		if d.owned[i] == nil {
			d.owned[i] = room.Room(count[i])
		}
		d.owned[i] = append(d.owned[i], at)
	}
}
