package billing

import "talkgraph/loader/byline"

// A Credit is a line that says who speaks.
type Credit struct {
	Line   int // from 1
	Offset int // code point of the line at which the byline begins
	People []byline.Person
	Rule   string // the shape that it has, by name
	Works  Place  // where the company of its one person is printed, if elsewhere; else zero
}

// A Place is code points of a line, half-open.
type Place struct {
	Line       int // from 1
	Start, End int
}

// Company is where the company of a person of the credit is printed.
func (c Credit) Company(p byline.Person) Place {
	if c.Works.Line > 0 {
		return c.Works
	}
	return Place{c.Line, c.Offset + p.From, c.Offset + p.To}
}

// RuleOf is the rule of credits by their lines, with a label or without.
func RuleOf(label bool) string {
	if label {
		return "speaker-label"
	}
	return "speaker-dash-company"
}
