package section

import (
	"talkgraph/loader/parse"
	"talkgraph/loader/section/shape"
)

// nest adds the talks inside talks: what stands between two rules, under a
// line that names a guest.
func (b *builder) nest() {
	for i := range len(b.layout.Sections) {
		b.guests(i)
		b.bareGuests(i)
		outer := b.layout.Sections[i]
		open := -1
		for at := outer.First; at < outer.Last; at++ {
			switch {
			case b.lines[at].Shape != parse.Rule || at == outer.First: // drawn under the title
			case open < 0:
				open = at
			default:
				if b.guest(open, at, i) {
					open = -1
				} else {
					open = at
				}
			}
		}
	}
}

// guests adds the talks inside a talk that have titles of their own, with
// those who gave them: lines with another mark than the talk's, and in
// keynotes headings.
func (b *builder) guests(parent int) {
	outer := b.layout.Sections[parent]
	own, open := shape.MarkOf(b.lines[outer.First-1]), -1
	var t shape.Title
	end := func(at int) {
		if open >= 0 {
			b.section(open, at, t, "guest-with-mark").Parent = parent
		}
		open = -1
	}
	for at := outer.First; at < outer.Last; at++ {
		l := b.lines[at]
		if marked := own != "" && shape.MarkOf(l) != ""; !marked && (l.Shape != parse.Heading || outer.Kind != "keynote") {
			continue
		}
		end(at)
		if t = b.TitleOf(l); len(t.People) == 0 {
			t.People = b.Officer(l)
		}
		if len(t.People) > 0 && t.People[0].Company != "" && t.People[0].Role != "speaker" {
			open = at
		}
	}
	end(outer.Last)
}

// guest reads the lines between two rules as a talk inside another one.
func (b *builder) guest(open, end, parent int) bool {
	first := open + 1
	for first < end && b.lines[first].Shape == parse.Blank {
		first++
	}
	if first+1 >= end {
		return false
	}
	l := b.lines[first]
	if l.Shape != parse.Text && l.Shape != parse.Bullet || l.Runes > shape.MaxTitle {
		return false
	}
	t := b.TitleOf(l)
	if len(t.People) == 0 {
		return false
	}
	b.section(first, end, t, "guest-between-rules").Parent = parent
	return true
}
