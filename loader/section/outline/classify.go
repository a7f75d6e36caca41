package outline

import (
	"talkgraph/loader/section/occasion"
	"talkgraph/loader/section/page"
	"talkgraph/loader/section/shape"
)

// classify says what each heading is, from the outermost inwards.
func (b *Outliner) classify(heads []*heading) {
	diary, coded, days, beside := isDiary(heads), codedLevel(heads), b.daysOver(heads), b.compare(heads)
	inside := 0 // line at which the talk or stop ends that encloses the heading
	for i := range heads {
		h := heads[i]
		switch {
		case h.line < inside:
			h.kind = headingSub
		case h.over:
			h.kind = headingTitle
		case h.billed && !b.isNoTalk(h):
			inside = h.to
		case b.isTitle(heads, i), b.entitlesPost(h.line):
			h.kind = headingTitle
		case diary && len(h.Date) == len("2006-01-02"):
			h.kind, inside = b.dayEntry(h), h.to
		case b.lines[h.line].Day():
			h.kind = headingDay
			b.Days = append(b.Days, page.Day{Line: h.line, Date: shape.DayOf(b.lines[h.line].Body)})
		case !h.strong && hasBelow(heads, i) && shape.OpensDay(b.lines[h.line].Body):
			h.kind = headingDay
			b.Days = append(b.Days, page.Day{Line: h.line, Date: shape.DayOf(b.lines[h.line].Body)})
		case days[h.level] >= 2 && !h.strong && !hasBelow(heads, i): // among days under which the talks are
			h.kind, inside = headingStop, h.to
			b.Refuse(h.line, "beside-days", "stands beside the days under which the talks are")
		case hasBelow(heads, i) && shape.IsGroup(h.Text), b.overTalks(heads, i, beside):
			h.kind = headingTitle
			b.Refuse(h.line, "over-talks", "stands over several talks")
		case b.isNoTalk(h) && (!h.strong || h.Code == "" && len(h.People) == 0 && shape.NonTalkStarts.Prefix(h.Text) != ""):
			h.kind = headingStop
			if b.strongBelow(heads, i) < 2 { // else the levels of the talks are wrong
				inside = h.to
			}
			b.Refuse(h.line, "no-talk", page.NoTalk)
		case !h.strong && b.tellsOfEvent(heads, i):
			h.kind, inside = headingStop, h.to
		case !h.strong && b.entersEvent(h):
			h.kind = headingEvent
		case shape.OverTalks(h.Text) || b.isGroup(heads, i) && !b.BylineUnder(h.line):
			h.kind = headingTitle
			b.Refuse(h.line, "over-talks", "stands over several talks")
		case b.besideGroups(heads, i, beside):
			h.kind, inside = headingStop, h.to
			b.Refuse(h.line, "beside-groups", "stands beside a heading under which the talks are")
		case beside.quoted[h.level] && !inQuotes.MatchString(h.body) && !h.strong && !b.saysWho(h):
			h.kind, inside = headingStop, h.to
			b.Refuse(h.line, "not-quoted", "is not quoted, as the titles beside it are")
		case coded > 0 && (h.level == coded || h.level < coded && !hasBelow(heads, i)) && !h.strong && !b.saysWho(h):
			h.kind, inside = headingStop, h.to
			b.Refuse(h.line, "no-code", "has neither code, number nor speaker beside headings that have them")
		case !h.strong && b.overMarks(heads, i):
			h.kind = headingTitle
			b.Refuse(h.line, "over-talks", "stands over several talks")
		default:
			inside = h.to
		}
	}
}

// tellsOfEvent tells headings over what the event is, or what was new at it.
func (b *Outliner) tellsOfEvent(heads []*heading, i int) bool {
	h := heads[i]
	switch {
	case b.TellsOfEvent(b.lines[h.line].Body):
		b.Refuse(h.line, "about-the-event", "tells what the event is")
	case shape.IsNews(h.Text) && b.strongBelow(heads, i) == 0 && !b.saysWho(h) && !b.BylineUnder(h.line):
		b.Refuse(h.line, "news", "stands over what was announced")
	default:
		return false
	}
	return true
}

// entersEvent tells headings that name an event, and notes what is under them.
func (b *Outliner) entersEvent(h *heading) bool {
	e, ok := b.eventOf(h)
	if ok {
		b.Under = append(b.Under, occasion.Enclosing{From: h.line, To: h.to, Event: e.ID})
		b.Note(e, h.line+1)
	}
	return ok
}

// reports tells documents of which the first heading entitles them all the
// same: it names their event, others do not, and stands over little.
func (b *Outliner) reports(heads []*heading) bool {
	first := heads[0]
	if first.strong || len(heads) < 3 || first.line != b.FirstWords(b.Start()) {
		return false
	}
	e, ok := b.EventIn(first.line)
	if !ok {
		return false
	}
	for _, h := range heads[1:] {
		if other, ok := b.EventIn(h.line); ok && other.ID != e.ID {
			return false
		}
	}
	return true
}

// isTitle tells the heading that entitles the document: the first, when it is
// the only one of its level and others stand below it; one alone, when it says
// that the author was at the event.
func (b *Outliner) isTitle(heads []*heading, i int) bool {
	if i > 0 || len(heads) == 1 {
		return i == 0 && !heads[0].strong && b.IsVisit(heads[0].Text)
	}
	for _, other := range heads[1:] {
		if other.level <= heads[0].level {
			return heads[0].Text == b.Front.Title || b.reports(heads)
		}
	}
	if b.Headline == "" {
		b.Headline = b.lines[heads[0].line].Body
	}
	return true
}
