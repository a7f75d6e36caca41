package billing

import (
	"talkgraph/loader/byline"
	"talkgraph/loader/parse"
	"talkgraph/loader/section/shape"
)

// Positioned tells bylines that say where somebody works, or as what.
func (b *Reader) Positioned(people []byline.Person) bool {
	p := people[0]
	return p.Company != "" || byline.IsTitle(p.Title) && (byline.OpensWithGiven(p.Name) || !b.lex.Ordinary(p.Name))
}

// HeadedBy reads a heading right under a talk's that is its byline: a name, or
// one with a company.
func (b *Reader) HeadedBy(l *shape.Line, at int) (Credit, bool) {
	people := b.Speakers(l)
	for _, p := range people {
		if !byline.OpensWithGiven(p.Name) && (p.Company == "" && !b.headed || b.lex.Ordinary(p.Name)) {
			return Credit{}, false
		}
	}
	return Credit{Line: at + 1, Offset: l.Start + Lead(l), People: people, Rule: RuleOf(false)}, len(people) > 0
}

// IsByline tells headings that are the byline of the one right over them.
func (b *Reader) IsByline(line int) bool {
	for at := line - 1; at >= 0; at-- {
		switch b.lines[at].Shape {
		case parse.Blank:
		case parse.Heading:
			_, ok := b.HeadedBy(b.lines[line], line)
			return ok
		default:
			return false
		}
	}
	return false
}

// namesHead tells documents in which, at least twice, a heading right under
// another is a byline: there, names that no list has are some, too.
func (b *Reader) namesHead() bool {
	found, after := 0, false
	for i, l := range b.lines {
		switch {
		case l.Shape == parse.Blank:
		case l.Shape == parse.Heading:
			if after {
				if _, ok := b.HeadedBy(l, i); ok {
					found++
				}
			}
			after = true
		default:
			after = false
		}
	}
	return found >= 2
}
