package weigh

import (
	"slices"

	"talkgraph/loader/parse"
	"talkgraph/loader/section"
	"talkgraph/loader/section/shape"
)

// A Text is a document as it is weighed.
type Text struct {
	Lines []*shape.Line
	Title string  // of the front matter; "" if that has none
	Names []Names // by line: what it names
	Read  []Talk  // those that rules found
	Known bool    // whether Read is known: where the rules were made for a text, it says too much
}

// A Talk is one that rules found.
type Talk struct {
	section.Lines
	Credited bool // somebody gave it
	Keynote  bool
	Coded    bool // its title has a session's code
	Alike    bool // its words open as those of two other talks at least: none of them opens so by chance
}

// Marked tells documents of which the format marks headings: what else they show says
// little of their talks then, and weights are learnt of others.
func Marked(doc parse.Document) bool {
	return slices.ContainsFunc(doc.Lines, func(l parse.Line) bool { return l.Shape == parse.Heading && !l.ByHand })
}

// Names is what a line names.
type Names struct {
	Person, Company, Service, Topic, Event bool
	Stranger                               bool // somebody whom no line above names
	Runes                                  int  // code points that are names of people and companies
}

// outer are the talks inside no other one.
func (t Text) outer() []section.Lines {
	all := make([]section.Lines, len(t.Read))
	for i, r := range t.Read {
		all[i] = r.Lines
	}
	return Outer(all)
}

// Outer are the spans inside no other one, in order, of those that begin at one
// line the longest.
func Outer(all []section.Lines) []section.Lines {
	all = slices.Clone(all)
	slices.SortFunc(all, func(a, b section.Lines) int {
		if a.First != b.First {
			return a.First - b.First
		}
		return b.Last - a.Last
	})
	var out []section.Lines
	for _, s := range all {
		if n := len(out); n == 0 || s.First > out[n-1].First && s.Last > out[n-1].Last {
			out = append(out, s)
		}
	}
	return out
}

// One tells texts of which rules found one talk, in most of the lines.
func (t Text) One() bool {
	all := t.outer()
	return len(all) == 1 && 2*(all[0].Last-all[0].First+1) > len(t.Lines)
}
