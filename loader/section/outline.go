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
	if len(heads) == 0 || len(heads) == 1 && heads[0].line == b.firstWords(b.start()) && b.marksTalks(b.post[0]) {
		return len(heads) > 0
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
	diary, coded := isDiary(heads), codedLevel(heads)
	inside := 0 // line at which the talk or stop ends that encloses the heading
	for i := range heads {
		h := &heads[i]
		switch {
		case h.line < inside:
			h.kind = headingSub
		case b.isTitle(heads, i):
			h.kind = headingTitle
		case diary && len(h.date) == len("2006-01-02"):
			h.kind, inside = b.dayEntry(h), h.to
		case isDay(b.lines[h.line].Body):
			h.kind = headingDay
			b.days = append(b.days, day{h.line, dayOf(b.lines[h.line].Body)})
		case opensDay(b.lines[h.line].Body) && !h.strong && hasBelow(heads, i):
			h.kind = headingDay
			b.days = append(b.days, day{h.line, dayOf(b.lines[h.line].Body)})
		case b.besideDays(heads, i):
			h.kind, inside = headingStop, h.to
		case isStop(h.text) && (!h.strong || h.code == "" && len(h.people) == 0 && nonTalkStarts.Prefix(h.text) != ""):
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

// codedLevel is the level at which nearly all headings carry codes, at least
// three; 0 if there is none. Weak headings among those are no talks.
func codedLevel(heads []heading) int {
	var codes, strong, all [7]int
	for _, h := range heads {
		all[h.level]++
		if h.strong {
			strong[h.level]++
		}
		if h.code != "" {
			codes[h.level]++
		}
	}
	for level := range codes {
		if codes[level] >= 3 && 4*strong[level] >= 3*all[level] {
			return level
		}
	}
	return 0
}

// saysWho tells headings over a line that says who spoke.
func (b *builder) saysWho(h *heading) bool {
	for i := h.line + 1; i < h.to && i < h.line+6; i++ {
		if labelled(b.lines[i]) || b.speakers(b.lines[i]) != nil {
			return true
		}
	}
	return false
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

// isDiary tells documents of which the headings are dated entries of several events.
func isDiary(heads []heading) bool {
	var dates []string
	for _, h := range heads {
		if h.date != "" {
			dates = append(dates, h.date)
		}
	}
	return farApart(dates)
}

// dayEntry notes the event of a diary's entry, and tells whether it is a talk.
func (b *builder) dayEntry(h *heading) headingKind {
	b.entry(h.line, h.to, h.title)
	if b.presents(h.line+1, h.to) {
		return headingTalk
	}
	return headingEvent
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

// hasBelow tells headings with others in their part.
func hasBelow(heads []heading, i int) bool { return i+1 < len(heads) && heads[i+1].line < heads[i].to }

// besideDays tells weak headings with none in their part that stand among days
// under which the talks are: they are not talks.
func (b *builder) besideDays(heads []heading, i int) bool {
	if heads[i].strong || hasBelow(heads, i) {
		return false
	}
	days := 0
	for j, h := range heads {
		if h.level == heads[i].level && j != i && hasBelow(heads, j) && isDay(b.lines[h.line].Body) {
			days++
		}
	}
	return days >= 2
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
