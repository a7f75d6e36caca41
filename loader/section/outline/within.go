package outline

import (
	"slices"

	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/page"
	"talkgraph/loader/section/shape"
)

// overMarks tells headings under which, before the next one, at least two lines
// say themselves that they entitle talks: by codes, or by who spoke.
func (b *Outliner) overMarks(heads []*heading, i int) bool {
	if len(b.marksWithin(heads, i, 2)) > 0 {
		return true
	}
	if !b.daysBelow(heads, i) {
		return false
	}
	talks := 0
	for j := i + 1; j < len(heads) && heads[j].line < heads[i].to && talks < 2; j++ {
		talks += sureMarks(b.marksWithin(heads, j, 1))
	}
	return talks > 1
}

// daysBelow tells headings over those of days, or of groups.
func (b *Outliner) daysBelow(heads []*heading, i int) bool {
	for _, h := range heads[i+1:] {
		if h.line >= heads[i].to {
			break
		}
		if b.lines[h.line].Day() || shape.IsGroup(h.Text) {
			return true
		}
	}
	return false
}

// marksWithin makes marks of the talks of which lines under a heading say themselves
// that they entitle them, if there are at least so many.
func (b *Outliner) marksWithin(heads []*heading, i, least int) []page.Mark {
	p := b.partOf(heads, i)
	items := func(p page.Span) []page.Mark { return b.InLists().ListOf(p, least) }
	for _, style := range []func(page.Span) []page.Mark{items, b.Coded, b.Bylines} {
		if marks := style(p); sureMarks(marks) >= least {
			return marks
		}
	}
	return nil
}

// sureMarks counts the talks that have a code, or say who spoke.
func sureMarks(marks []page.Mark) int {
	n := 0
	for _, m := range marks {
		if m.Talk && (m.Code != "" || len(m.People) > 0 || m.Rule == "speaker-line") {
			n++
		}
	}
	return n
}

// talksUnder makes talks of what lines under the headings of days, events and
// groups say; it tells whether there are some.
func (b *Outliner) talksUnder(heads []*heading) bool {
	found := false
	over := []headingKind{headingTitle, headingDay, headingEvent}
	for i, h := range heads {
		if !slices.Contains(over, h.kind) {
			continue
		}
		if b.sectionsOf(b.partOf(heads, i), b.marksWithin(heads, i, 1)) {
			found = true
		}
	}
	return found
}

// partOf is the lines between a heading and the next one.
func (b *Outliner) partOf(heads []*heading, i int) page.Span {
	p := page.Span{From: heads[i].line + 1, To: heads[i].to, Title: -1}
	if i+1 < len(heads) {
		p.To = min(p.To, heads[i+1].line)
	}
	return p
}

// sectionsOf makes sections of marks, if there are some.
func (b *Outliner) sectionsOf(p page.Span, marks []page.Mark) bool {
	if len(marks) > 0 {
		b.Sections(p, marks)
	}
	return len(marks) > 0
}

// besideItems refuses headings beside those under which talks are items: unless
// what is told under them says that they are talks.
func (b *Outliner) besideItems(heads []*heading) {
	for i := range heads {
		h := heads[i]
		if h.kind != headingTalk || h.strong {
			continue
		}
		if p := b.partOf(heads, i); b.sectionsOf(p, b.marksWithin(heads, i, 1)) {
			h.kind = headingTitle
			b.Refuse(h.line, "over-talks", "stands over a talk that is an item, as others do")
			continue
		}
		if !b.tellsOfTalk(h.line+1, h.to) {
			h.kind = headingStop
			b.Refuse(h.line, "beside-items", "stands beside headings under which talks are items")
		}
	}
}

// tellsOfTalk tells whether the first text among some lines speaks of a talk.
func (b *Outliner) tellsOfTalk(from, to int) bool {
	for _, l := range b.lines[from:to] {
		if l.Shape == parse.Text {
			return ofTalk.MatchString(l.Body)
		}
	}
	return false
}

// ofTalk is how texts speak of the talk that they are on.
var ofTalk = pattern.MustCompile(`(?i)\b(?:this|the|his|her|their|great|good|excellent|interesting) (?:\w+ )?(?:talk|session|presentation|speakers?|presenters?|keynote|demo)\b|このセッション|登壇|講演`)
