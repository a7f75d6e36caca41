package section

import (
	"slices"
	"strings"

	"talkgraph/loader/byline"
	"talkgraph/loader/parse"
	"talkgraph/loader/section/billing"
	"talkgraph/loader/section/shape"
)

// credit reads the lines of each talk that say who speaks: those right under
// the title, and those with a label.
func (b *builder) credit() {
	inner := b.innermost()
	for i := range b.layout.Sections {
		s := &b.layout.Sections[i]
		near := true
		for at := s.First; at < s.Last; at++ {
			l := b.lines[at]
			if l.Shape == parse.Blank || l.Shape == parse.Link || billing.IsEmbed(l) || near && at < s.First+4 && billing.IsCaption(l, s.Title) && len(b.Speakers(l)) == 0 || l.Shape == parse.Rule && at == s.First || inner[at] != i {
				continue
			}
			list := b.ListedSpeakers(at, s.Last)
			if near && len(list) == 0 {
				list = b.NameList(at, s.Last)
			}
			if c, end := b.BlockAt(at, s.Last); near && end > 0 && inner[end] == i {
				list = []billing.Credit{c}
			}
			list = slices.DeleteFunc(list, func(c billing.Credit) bool { return inner[c.Line-1] != i }) // a guest's own talk
			if len(list) > 0 {
				s.Credits = append(s.Credits, list...)
				at = list[len(list)-1].Line - 1
				continue
			}
			var found []billing.Credit
			if found, near = b.creditAt(*s, at, near); len(found) == 1 && b.wroteOn(*s, found[0]) {
				continue
			}
			s.Credits = append(s.Credits, found...)
		}
		b.shownBy(s)
		s.Credits = billing.OneEach(billing.Named(s.Credits))
		b.entitledByName(s)
		b.opensTold(s)
		b.withLead(s)
	}
}

// creditAt reads a line of a talk, and tells whether the next is still near the
// title: nothing but who speaks stands between.
func (b *builder) creditAt(s Section, at int, near bool) ([]billing.Credit, bool) {
	l := b.lines[at]
	if l.Shape == parse.Rule || l.Shape == parse.Heading {
		c, ok := b.HeadedBy(l, at)
		if ok = ok && (near || c.People[0].Role == "speaker") && l.Shape == parse.Heading; ok {
			return []billing.Credit{c}, near
		}
		return nil, false
	}
	if c, ok := b.entrySpeaker(s, at); ok {
		return []billing.Credit{c}, near
	}
	if c, ok := b.PanelOf(at); ok {
		return []billing.Credit{c}, false
	}
	if c, ok := b.HandleSpoke(at); ok && len(s.Credits) == 0 && at < s.First+6 {
		return []billing.Credit{c}, false
	}
	label := shape.Labelled(l)
	if !label && !near {
		return b.standingAt(s, at), near
	}
	if employs(s, at+1) {
		return nil, near
	}
	if c, ok := b.HandleAlone(at); ok && near && len(s.Credits) == 0 {
		return []billing.Credit{c}, false
	}
	people := b.Speakers(l)
	if c, ok := b.LabelledWho(at); ok && label && len(people) == 0 {
		return []billing.Credit{c}, false
	}
	if some := b.OpensWithSpeaker(l); billing.OnlyHandles(s.Credits) && saysMore(some, people) {
		return []billing.Credit{{Line: at + 1, Offset: l.Start, People: some, Rule: "opens-with-speaker"}}, false
	}
	if len(people) == 0 || !label && len(s.Credits) > 0 && people[0].Role == "speaker" || !label && !b.Positioned(people) && !b.NameAlone(l) && !b.CalledAlone(l) && !b.givenItem(s, l, people) && !b.overFirm(s, at, people) {
		return nil, near && (len(people) > 0 || b.EmployerAlone(at).Line > 0 || b.isOffice(at) || l.When())
	}
	return []billing.Credit{b.withEmployer(billing.Credit{Line: at + 1, Offset: l.Start + billing.Lead(l), People: people, Rule: billing.RuleOf(label)}, s)}, near
}

// saysMore tells whether the first sentence of a talk names its speakers where
// its line does not, or names the company of the first where that does not.
func saysMore(opens, line []byline.Person) bool {
	return len(opens) > 0 && (len(line) == 0 || line[0].Company == "" && opens[0].Company != "")
}

// standingAt reads a line further down that is nothing but somebody and what
// they are, if it may be one.
func (b *builder) standingAt(s Section, at int) []billing.Credit {
	l := b.lines[at]
	if len(s.Credits) > maxStanding || !shape.Bare(l, shape.MaxTitle) && !shape.CaptionEnd.MatchString(l.Body) {
		return nil // before it is read
	}
	if people := b.Speakers(l); b.standing(people) {
		return []billing.Credit{{Line: at + 1, Offset: l.Start + billing.Lead(l), People: people, Rule: billing.RuleOf(false)}}
	}
	return nil
}

// givenItem tells items under an item that are somebody's name, with a given
// name, alone.
func (b *builder) givenItem(s Section, l *shape.Line, people []byline.Person) bool {
	return (l.Shape == parse.Bullet || l.Shape == parse.Text && l.Indent >= 4) && b.lines[s.First-1].Shape == parse.Bullet && l.Indent > b.lines[s.First-1].Indent && byline.OpensWithGiven(people[0].Name) && !b.lex.Ordinary(people[0].Name)
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
			case shape.Bare(l, 40) && at+1 < len(b.lines) && !strings.ContainsAny(l.Body, "、。"):
				out[at] = b.Opens(at)
			}
		}
	}
	return out
}

// innermost gives the index of the innermost section around each line, or -1.
func (b *builder) innermost() []int {
	inner := slices.Repeat([]int{-1}, len(b.lines))
	for i, s := range b.layout.Sections { // talks inside talks come after them
		for at := s.First - 1; at < s.Last; at++ {
			inner[at] = i
		}
	}
	return inner
}
