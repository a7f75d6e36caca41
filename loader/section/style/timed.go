package style

import (
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/loader/parse"
	"talkgraph/loader/section/page"
	"talkgraph/loader/section/shape"
)

// timed reads posts in which the time of day stands before titles, at least
// two, over lists of what was said, or before those who gave the talks. Where
// sentences stand after most times, they tell of one talk as it goes on.
func (b *Styles) timed(p page.Span) []page.Mark {
	if b.hoursUnderTitles(p) {
		return nil
	}
	var marks []page.Mark
	talks, others, row := 0, 0, false // row tells lines right behind one that is all of a talk
	for i := p.From; i < p.To; i++ {
		l := b.lines[i]
		if !shape.IsTimed(l) {
			if m, ok := b.Common(i, p); ok {
				marks = append(marks, m)
			} else if row && l.Shape != parse.Blank {
				marks = append(marks, page.Mark{Line: i})
			}
			row = row && l.Shape == parse.Blank
			continue
		}
		m := page.Mark{Line: i}
		m.Talk, row = b.timedTalk(i, p.To)
		switch {
		case m.Talk:
			m.Rule, m.Title = "timed-title", b.TitleOf(l)
			talks++
		case !shape.IsStop(l.Body):
			others++
		}
		marks = append(marks, m)
	}
	if talks < 2 || others > talks || b.standAgain(marks, p) || b.ofMinutes(p) {
		return nil
	}
	return marks
}

// hoursUnderTitles tells posts in which most lines with the time of day, and two at
// least, say right under a title who spoke then: "16:20-17:05 Ana Lopez (Acme)".
func (b *Styles) hoursUnderTitles(p page.Span) bool {
	under, all := 0, 0
	for i := p.From; i < p.To; i++ {
		if b.OverHours(i, p.To) {
			under++
		}
		if shape.IsTimed(b.lines[i]) {
			all++
		}
	}
	return under > 1 && 2*under > all
}

// timedTalk tells a timed line that is a talk's title, and one that is all that
// is said of its talk: it says who gave that, and stands beside another one.
func (b *Styles) timedTalk(i, to int) (talk, row bool) {
	l := b.lines[i]
	size := shape.TimeBefore(l.Body)
	if shape.IsStop(l.Body) || !shape.Bare(l, shape.MaxTitle) || utf8.RuneCountInString(l.Body[size:]) < 6 {
		return false, false
	}
	if b.lists(i, to) || b.labelBelow(i, to) {
		return true, false
	}
	if len(b.TitleOf(l).People) == 0 {
		return false, false
	}
	next := i+1 < to && shape.IsTimed(b.lines[i+1])
	return true, next || i > 0 && shape.IsTimed(b.lines[i-1]) && (i+1 == to || b.lines[i+1].Shape == parse.Blank)
}

// standAgain tells programmes: a title of theirs stands again further down.
func (b *Styles) standAgain(marks []page.Mark, p page.Span) bool {
	rows := make(map[string]int)
	for _, m := range marks {
		if m.Talk && len(m.People) > 0 {
			rows[knowledge.Key(m.Text)] = m.Line
		}
	}
	if len(rows) == 0 {
		return false
	}
	for i := p.From; i < p.To; i++ {
		if l := b.lines[i]; shape.Bare(l, shape.MaxTitle) {
			if at, ok := rows[knowledge.Key(b.TitleOf(l).Text)]; ok && at != i {
				return true
			}
		}
	}
	return false
}

// lists tells whether items stand under a line, perhaps after one that says who speaks.
func (b *Styles) lists(i, to int) bool {
	texts := 0
	for j := i + 1; j < to && texts < 2; j++ {
		switch l := b.lines[j]; {
		case l.Shape == parse.Bullet:
			return true
		case shape.IsTimed(l), l.Shape == parse.Heading, l.Shape == parse.Rule:
			return false
		case l.Shape == parse.Text:
			texts++
		}
	}
	return false
}

// labelBelow tells whether the line under another one says behind a label who spoke.
func (b *Styles) labelBelow(i, to int) bool {
	j := b.Below(i, to)
	return j >= 0 && b.lines[j].Shape == parse.Text && shape.Labelled(b.lines[j])
}
