package outline

import (
	"slices"

	"talkgraph/loader/parse"
	"talkgraph/loader/section/occasion"
	"talkgraph/loader/section/shape"
	"talkgraph/loader/section/style"
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
	over   bool // it heads several talks, see lost.Heading
	billed bool // all under it is headings that are who gave the talk
	body   string
	*shape.Title

	noTalk bool            // see IsNoTalk
	asked  bool            // isNoTalk was asked
	event  *occasion.Event // see eventOf; nil if it is none
	named  bool            // eventOf was asked
}

// An Outliner reads documents by their headings.
type Outliner struct {
	style.Styles
	lines []*shape.Line
}

// New reads the lines of a page that is known by its styles.
func New(s style.Styles, lines []*shape.Line) Outliner {
	return Outliner{Styles: s, lines: lines}
}

// isNoTalk is IsNoTalk of the title of a heading, which most often is all of it.
func (b *Outliner) isNoTalk(h *heading) bool {
	switch {
	case !h.asked && h.Text == h.body:
		h.noTalk = b.lines[h.line].Stop() || shape.IsPart(h.Text)
	case !h.asked:
		h.noTalk = shape.IsNoTalk(h.Text)
	}
	h.asked = true
	return h.noTalk
}

// eventOf is EventHeading of a heading.
func (b *Outliner) eventOf(h *heading) (occasion.Event, bool) {
	if !h.named {
		h.named = true
		if e, ok := b.EventHeading(h.line); ok {
			h.event = &e
		}
	}
	if h.event == nil {
		return occasion.Event{}, false
	}
	return *h.event, true
}

// Outline makes talks of a document whose format marks headings; false if it
// has none, or none but its title.
func (b *Outliner) Outline() bool {
	heads := b.headings()
	if len(heads) == 0 {
		return false
	}
	if len(heads) == 1 && heads[0].line == b.FirstWords(b.Start()) {
		if b.MarksTalks(b.Post[0]) || b.HasTable() {
			return true
		}
		if title := b.Front.Title; !heads[0].strong && (title == "" || title == heads[0].body) {
			return false // its title alone is marked, as in a page of which the others are bold
		}
	}
	b.classify(heads)
	found := b.talksUnder(heads)
	if len(b.Found) > 1 {
		b.besideItems(heads)
	}
	b.expect(heads)
	told := b.told(heads)
	for i, h := range heads {
		if h.kind == headingTalk && (b.hasContent(h) || b.besideTold(heads, i, told)) {
			b.Add(h.line, b.upToRule(h, heads), *h.Title, "heading")
			found = true
		} else if h.kind != headingSub {
			b.Marks[h.line] = true
			if h.kind == headingTalk {
				b.Refuse(h.line, "nothing-under-it", "nothing is told under it")
			}
		}
	}
	return found
}

// expect makes room for the talks that headings entitle.
func (b *Outliner) expect(heads []*heading) {
	talks := 0
	for _, h := range heads {
		if h.kind == headingTalk {
			talks++
		}
	}
	b.Found = slices.Grow(b.Found, talks)
}

func (b *Outliner) headings() []*heading {
	count := 0
	for _, l := range b.lines {
		if l.Shape == parse.Heading {
			count++
		}
	}
	heads := make([]*heading, 0, count)
	for i, l := range b.lines {
		if l.Shape == parse.Heading && l.Body != "" && l.Runes <= 2*shape.MaxTitle {
			heads = append(heads, &heading{line: i, level: l.Level, body: l.Body, Title: b.TitleAt(l)})
		}
	}
	b.commaNames(heads)
	b.relevel(heads)
	b.nested(heads, len(b.lines))
	return heads
}

// nested says of headings where their parts end, of which the last do at a line, and
// which are talks' for sure.
func (b *Outliner) nested(heads []*heading, end int) {
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
			heads[i].to = end
		}
		heads[i].strong = heads[i].Code != "" || len(heads[i].People) > 0 || heads[i].Title.Kind == "keynote" || heads[i].Label != "" || heads[i].Timed && !b.isNoTalk(heads[i]) || b.presented(heads, i)
		if b.overBylines(heads, i) {
			heads[i].strong, heads[i].billed = true, true
		}
	}
	b.overLabels(heads)
	b.bylined(heads)
}

func (b *Outliner) hasContent(h *heading) bool {
	for _, l := range b.lines[h.line+1 : h.to] {
		if l.Shape == parse.Text && !shape.IsRow(l) || l.Shape == parse.Bullet && l.Body != "" {
			return true
		}
	}
	return h.strong
}
