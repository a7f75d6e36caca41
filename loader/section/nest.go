package section

import (
	"strings"
	"unicode/utf8"

	"talkgraph/loader/byline"
	"talkgraph/loader/parse"
)

// nest adds the talks inside talks: what stands between two rules, under a
// line that names a guest.
func (b *builder) nest() {
	for i := range len(b.layout.Sections) {
		outer := b.layout.Sections[i]
		open := -1
		for at := outer.First; at < outer.Last; at++ {
			switch {
			case b.lines[at].Shape != parse.Rule:
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
	if l.Shape != parse.Text && l.Shape != parse.Bullet || utf8.RuneCountInString(l.Body) > maxTitle {
		return false
	}
	t := b.read(l.Body)
	if len(t.people) == 0 {
		return false
	}
	b.add(first, end, t, "guest-between-rules")
	b.layout.Sections[len(b.layout.Sections)-1].Parent = parent
	return true
}

// credit reads the lines of each talk that say who speaks: those right under
// the title, and those with a label.
func (b *builder) credit() {
	for i := range b.layout.Sections {
		s := &b.layout.Sections[i]
		near := true
		for at := s.First; at < s.Last; at++ {
			l := b.lines[at]
			if l.Shape == parse.Blank || l.Shape == parse.Link {
				continue
			}
			if list := b.listed(at, s.Last); len(list) > 0 {
				s.Credits = append(s.Credits, list...)
				at += len(list)
				continue
			}
			if l.Shape == parse.Rule || l.Shape == parse.Heading {
				near = false
				continue
			}
			if c, ok := b.entrySpeaker(*s, at); ok {
				s.Credits = append(s.Credits, c)
				continue
			}
			label := labelled(l)
			if !label && !near {
				continue
			}
			people := b.speakers(l)
			if len(people) == 0 || !label && (!near || people[0].Company == "") {
				near = near && len(people) > 0
				continue
			}
			offset := l.Start
			if l.Shape == parse.Aside {
				offset++
			}
			s.Credits = append(s.Credits, Credit{Line: at + 1, Offset: offset, People: people, Rule: ruleOf(label)})
		}
	}
}

func labelled(l parse.Line) bool {
	head, _, ok := strings.Cut(strings.ReplaceAll(l.Body, "：", ":"), ":")
	return ok && len(head) < 60 && byline.Label(l.Body) != ""
}

func ruleOf(label bool) string {
	if label {
		return "speaker-label"
	}
	return "speaker-dash-company"
}

// subheads tells which lines inside talks are headings of their own.
func (b *builder) subheads() []bool {
	out := make([]bool, len(b.lines))
	for _, s := range b.layout.Sections {
		for at := s.First; at < s.Last; at++ {
			l := b.lines[at]
			switch {
			case l.Shape == parse.Heading:
				out[at] = true
			case bare(l, 40) && at+1 < len(b.lines) && !strings.ContainsAny(l.Body, "、。"):
				out[at] = b.opens(at)
			}
		}
	}
	return out
}

// opens tells whether a bare line is followed by a list, perhaps after blanks,
// pictures or a further heading.
func (b *builder) opens(at int) bool {
	for j := at + 1; j < len(b.lines) && j < at+6; j++ {
		switch l := b.lines[j]; {
		case l.Shape == parse.Bullet:
			return true
		case l.Shape == parse.Blank || l.Shape == parse.Link:
		default:
			return false
		}
	}
	return false
}
