package section

import (
	"slices"
	"strings"

	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/shape"
)

// closesPart is how a line begins that names the talk of which the lines over it
// told, as a link to its recording does.
var closesPart = pattern.MustCompile(`^(?i:(?:link to the )?(?:talk|session|presentation|lecture|keynote|recording|video|slides)s?) ?(?::| [-–—] )`)

// startsUpper is how a few words begin that head something.
var startsUpper = pattern.MustCompile(`^[\p{Lu}\d]`)

// A closer is a section of which the first line closes what it belongs to.
type closer struct {
	section int
	head    int // index of the bare line with which that begins
}

// closers gives the sections whose lines close a part of a post that tells of them
// the lines of that part. Such parts begin with bare lines that say what each is on:
// "Boxes", "Acme has shown their boxes.", "Talk: The making of boxes - Ana Lopez". A
// label opens a talk where nothing but it does: at least two must name what the bare line
// over their part says, and none may have words of its own.
func (b *builder) closers() {
	var all []closer
	sure := 0
	for i, s := range b.layout.Sections {
		l := b.lines[s.First-1]
		if l.Shape != parse.Text || s.Parent >= 0 || !closesPart.MatchString(l.Body) {
			continue
		}
		from := 0
		if i > 0 {
			from = b.layout.Sections[i-1].First
		}
		head := b.partHead(s.First-1, from)
		if head < 0 || !b.partEnds(s.First) {
			return
		}
		all = append(all, closer{i, head})
		if sharesWord(b.lines[head].Body, l.Body) {
			sure++
		}
	}
	if sure < 2 || 2*sure < len(all) {
		return
	}
	for _, c := range all {
		s := &b.layout.Sections[c.section]
		s.Below, s.Last, s.First = s.First, s.First, c.head+1
		if k := c.section - 1; k >= 0 && b.layout.Sections[k].Last > c.head {
			b.layout.Sections[k].Last = c.head
		}
	}
}

// partHead is the index of the bare line over the paragraphs over a line, after
// another; -1 if there are none, or no such line over them.
func (b *builder) partHead(line, from int) int {
	told := 0
	for at := line - 1; at >= from; at-- {
		switch l := b.lines[at]; {
		case l.Shape == parse.Blank || l.Shape == parse.Bullet || l.Shape == parse.Link || l.Shape == parse.Aside:
		case l.Shape != parse.Text:
			return -1
		case b.isPartHead(l):
			if told == 0 {
				return -1
			}
			return at
		case shape.SentenceEnd.MatchString(l.Body) || l.Runes > shape.MaxBare:
			told++
		}
	}
	return -1
}

// isPartHead tells bare lines that may say what a part is on: a few words, that
// begin with a capital.
func (b *builder) isPartHead(l *shape.Line) bool {
	return shape.Bare(l, shape.MaxBare) && len(strings.Fields(l.Body)) <= 8 && !shape.SentenceEnd.MatchString(l.Body) && !closesPart.MatchString(l.Body) && startsUpper.MatchString(l.Body)
}

// sharesWord tells whether a title has one of the long words of a head.
func sharesWord(head, title string) bool {
	title = " " + strings.ToLower(title) + " "
	return slices.ContainsFunc(strings.Fields(strings.ToLower(head)), func(word string) bool {
		return len(word) > 3 && strings.Contains(title, " "+word+" ")
	})
}

// partEnds tells whether what follows, from a line on, begins something else: a
// bare line, or nothing.
func (b *builder) partEnds(from int) bool {
	for _, l := range b.lines[from:] {
		if l.Shape != parse.Blank {
			return l.Shape == parse.Rule || l.Shape == parse.Text && b.isPartHead(l)
		}
	}
	return true
}

// headsPart tells a few words behind a blank line, with a paragraph right under them:
// they head it, as no caption does.
func (b *builder) headsPart(at int) bool {
	if at == 0 || at+1 >= len(b.lines) || b.lines[at-1].Shape != parse.Blank || len(strings.Fields(b.lines[at].Body)) > 4 || !b.isPartHead(b.lines[at]) {
		return false
	}
	next := b.lines[at+1]
	return next.Shape == parse.Text && next.Runes > shape.MaxBare
}
