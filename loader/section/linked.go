package section

import (
	"strings"

	"talkgraph/loader/parse"
	"talkgraph/loader/section/shape"
)

// linkedItems makes talks of a document that is a list of links, at least
// three, each a title over words on the talk; false if it is none.
func (b *styles) linkedItems() bool {
	if len(b.post) != 1 {
		return false
	}
	p := b.post[0]
	if b.linksTold(p) < 3 {
		return false
	}
	var marks []mark
	for i := p.from; i < p.to; i++ {
		l := b.lines[i]
		switch {
		case l.Shape == parse.Heading:
			marks = append(marks, mark{line: i})
		case b.isLinkedItem(l) && b.told(i, p.to):
			marks = append(marks, mark{i, true, "linked-title", b.TitleOf(l)})
		}
	}
	if b.otherTalks(marks) {
		return false
	}
	b.sections(p, marks)
	return true
}

// linksTold counts the items that are links over words.
func (b *styles) linksTold(p span) int {
	n := 0
	for i := p.from; i < p.to; i++ {
		if b.isLinkedItem(b.lines[i]) && b.told(i, p.to) {
			n++
		}
	}
	return n
}

// isLinkedItem tells items of lists that are a link and nothing else.
func (b *styles) isLinkedItem(l *shape.Line) bool {
	return l.Shape == parse.Bullet && l.Indent == 0 && l.Shows(shape.ShowsLink) && l.Runes <= 2*shape.MaxTitle && shape.LinkedTitle.MatchString(strings.TrimSpace(l.Body))
}

// told tells whether a paragraph follows a line, after blank ones.
func (b *styles) told(i, to int) bool {
	for j := i + 1; j < to; j++ {
		if l := b.lines[j]; l.Shape != parse.Blank {
			return l.Shape == parse.Text && l.Runes >= 40
		}
	}
	return false
}

// otherTalks tells documents whose headings say themselves that they are talks.
func (b *styles) otherTalks(marks []mark) bool {
	for _, m := range marks {
		if t := b.TitleOf(b.lines[m.line]); !m.talk && (t.Code != "" || len(t.People) > 0 || t.Kind == "keynote") {
			return true
		}
	}
	return false
}
