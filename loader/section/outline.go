package section

import (
	"unicode/utf8"

	"talkgraph/loader/parse"
)

// What a marked heading is.
type headingKind int

const (
	headingTalk headingKind = iota
	headingStop
	headingDay
	headingEvent
	headingTitle
	headingSub // inside a talk
)

type heading struct {
	line   int // index
	level  int
	to     int // index of the first line after its part
	kind   headingKind
	strong bool // a code, a byline, a keynote
	title
}

// outline makes talks of a document whose format marks headings; false if it
// has none.
func (b *builder) outline() bool {
	heads := b.headings()
	if len(heads) == 0 {
		return false
	}
	if len(heads) == 1 && heads[0].line == b.firstWords(b.start()) && (b.marksTalks(b.post[0]) || b.hasTable()) {
		return true
	}
	b.classify(heads)
	found := false
	for _, h := range heads {
		if h.kind == headingTalk && b.hasContent(h) {
			b.add(h.line, h.to, h.title, "heading")
			found = true
		} else if h.kind != headingSub {
			b.marks[h.line] = true
		}
	}
	return found
}

func (b *builder) headings() []heading {
	var heads []heading
	for i, l := range b.lines {
		if l.Shape == parse.Heading && l.Body != "" && utf8.RuneCountInString(l.Body) <= 2*maxTitle {
			heads = append(heads, heading{line: i, level: l.Level, title: b.read(l.Body)})
		}
	}
	last := [7]int{} // by level: index+1 of the last heading that is still open
	for i := range heads {
		for level := heads[i].level; level <= 6; level++ {
			if last[level] > 0 {
				heads[last[level]-1].to = heads[i].line
				last[level] = 0
			}
		}
		last[heads[i].level] = i + 1
	}
	for i := range heads {
		if heads[i].to == 0 {
			heads[i].to = len(b.lines)
		}
		heads[i].strong = heads[i].code != "" || len(heads[i].people) > 0 || heads[i].title.kind == "keynote" || heads[i].label != ""
	}
	return heads
}

// classify says what each heading is, from the outermost inwards.
func (b *builder) classify(heads []heading) {
	diary, coded, days := isDiary(heads), codedLevel(heads), b.daysOver(heads)
	inside := 0 // line at which the talk or stop ends that encloses the heading
	for i := range heads {
		h := &heads[i]
		switch {
		case h.line < inside:
			h.kind = headingSub
		case b.isTitle(heads, i), b.entitlesPost(h.line):
			h.kind = headingTitle
		case diary && len(h.date) == len("2006-01-02"):
			h.kind, inside = b.dayEntry(h), h.to
		case isDay(b.lines[h.line].Body):
			h.kind = headingDay
			b.days = append(b.days, day{h.line, dayOf(b.lines[h.line].Body)})
		case opensDay(b.lines[h.line].Body) && !h.strong && hasBelow(heads, i):
			h.kind = headingDay
			b.days = append(b.days, day{h.line, dayOf(b.lines[h.line].Body)})
		case days[h.level] >= 2 && !h.strong && !hasBelow(heads, i): // among days under which the talks are
			h.kind, inside = headingStop, h.to
		case isNoTalk(h.text) && (!h.strong || h.code == "" && len(h.people) == 0 && nonTalkStarts.Prefix(h.text) != ""):
			h.kind, inside = headingStop, h.to
		case !h.strong && b.entersEvent(h):
			h.kind = headingEvent
		case groups.Has(h.text) || b.isGroup(heads, i):
			h.kind = headingTitle
		case h.level == coded && !h.strong && !b.saysWho(h):
			h.kind, inside = headingStop, h.to
		default:
			inside = h.to
		}
	}
}

// entersEvent tells headings that name an event, and notes what is under them.
func (b *builder) entersEvent(h *heading) bool {
	e, ok := b.eventHeading(h.line)
	if ok {
		b.under = append(b.under, enclosing{h.line, h.to, e.ID})
		b.note(e, h.line+1)
	}
	return ok
}

// reports tells documents of which the first heading entitles them all the
// same: it names their event, others do not, and stands over little.
func (b *builder) reports(heads []heading) bool {
	first := heads[0]
	if first.strong || len(heads) < 3 || first.line != b.firstWords(b.start()) {
		return false
	}
	e, ok := b.eventIn(first.line)
	if !ok {
		return false
	}
	for _, h := range heads[1:] {
		if other, ok := b.eventIn(h.line); ok && other.ID != e.ID {
			return false
		}
	}
	return true
}

// eventIn is the first event that a line names with its year.
func (b *builder) eventIn(line int) (Event, bool) {
	body := b.lines[line].Body
	for _, n := range Namings(body, b.lex.Find(body), b.layout.Year) {
		if n.Event.Printed {
			return n.Event, true
		}
	}
	return Event{}, false
}

// isTitle tells the heading that entitles the document: the first, when it is
// the only one of its level and others stand below it.
func (b *builder) isTitle(heads []heading, i int) bool {
	if i > 0 || len(heads) == 1 {
		return false
	}
	for _, other := range heads[1:] {
		if other.level <= heads[0].level {
			return heads[0].text == b.doc.Front.Title || b.reports(heads)
		}
	}
	if b.layout.Title == "" {
		b.layout.Title = b.lines[heads[0].line].Body
	}
	return true
}

// isGroup tells headings over several talks: weak ones over strong ones.
func (b *builder) isGroup(heads []heading, i int) bool {
	if heads[i].code != "" || len(heads[i].people) > 0 || b.keynote(heads, i) {
		return false
	}
	strong := 0
	for _, h := range heads[i+1:] {
		if h.line >= heads[i].to {
			break
		}
		if h.strong {
			strong++
		}
	}
	return strong > 0
}

// keynote tells the heading of one keynote, with words of its own before the
// guests in it.
func (b *builder) keynote(heads []heading, i int) bool {
	return heads[i].title.kind == "keynote" && hasBelow(heads, i) && b.filled(heads[i].line, heads[i+1].line)
}

func (b *builder) hasContent(h heading) bool {
	for _, l := range b.lines[h.line+1 : h.to] {
		if l.Shape == parse.Text && !isRow(l) || l.Shape == parse.Bullet && l.Body != "" {
			return true
		}
	}
	return h.strong
}
