package style

import (
	"strings"

	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/occasion"
	"talkgraph/loader/section/page"
	"talkgraph/loader/section/shape"
)

// eventBehind is a title with a mark behind it, and what stands behind that.
var eventBehind = pattern.MustCompile(`^(\S.{3,}?)[ 　]+[-–—|｜][ 　]*([^-–—|｜]{4,60})$`)

// eventEnds reads posts in which at least two titles have the name of the same
// event behind them, as titles of pages do: "題 - はこぶねConf 2022".
func (b *Styles) eventEnds(p page.Span) []page.Mark {
	found := make(map[int]shape.Title)
	of := make(map[string]occasion.Event)
	for i := p.From; i < p.To; i++ {
		if t, e := b.endsInEvent(i, p); e.ID != "" {
			found[i], of[e.ID] = t, e
		}
	}
	if len(of) != 1 || len(found) < 2 {
		return nil
	}
	for _, e := range of {
		b.Note(e, p.From+1)
		b.Under = append(b.Under, occasion.Enclosing{From: p.From, To: p.To, Event: e.ID})
	}
	var marks []page.Mark
	for i := p.From; i < p.To; i++ {
		switch t, ok := found[i]; {
		case ok && len(marks) > 0 && marks[len(marks)-1].Line == i-1:
			t.Below = i + 1 // the line over it is the reporter's name for the talk
			marks[len(marks)-1].Title = t
		case ok:
			marks = append(marks, page.Mark{Line: i, Talk: true, Rule: "event-behind", Title: t})
		case found[i+1].Text != "" && b.overTitle(i, p):
			marks = append(marks, page.Mark{Line: i, Talk: true, Rule: "event-behind", Title: shape.Title{}})
		default:
			if m, ok := b.Common(i, p); ok {
				marks = append(marks, m)
			}
		}
	}
	return marks
}

// endsInEvent reads such a title, and the event behind it.
func (b *Styles) endsInEvent(i int, p page.Span) (shape.Title, occasion.Event) {
	l := b.lines[i]
	if i == p.Title || l.Shape != parse.Text || !l.Shows(shape.ShowsDash|shape.ShowsBar) || !l.Shows(shape.ShowsDigit) || !shape.Bare(l, shape.MaxTitle) {
		return shape.Title{}, occasion.Event{}
	}
	m := eventBehind.FindStringSubmatch(l.Body)
	if m == nil || page.IsReportTitle(m[1]) || b.IsVisit(m[1]) || b.isEvent(m[1]) {
		return shape.Title{}, occasion.Event{}
	}
	if !editionEnd.MatchString(m[2]) {
		return shape.Title{}, occasion.Event{}
	}
	t := b.Read(strings.TrimSpace(m[1]))
	if b.saidAbove(i, p, t.Text) {
		return shape.Title{}, occasion.Event{}
	}
	return t, b.EventNamed(m[2], b.Year)
}

// saidAbove tells a title that a longer line not far above has in it, with a blank
// line between, where there are any: it is that of the page to which the post links
// there.
func (b *Styles) saidAbove(i int, p page.Span, title string) bool {
	title, _, _ = strings.Cut(strings.ReplaceAll(title, "｜", "|"), " |")
	said := shape.SayingOf(title)
	for above, seen := b.Above(i, p.From), 0; above > p.Title && seen < 2; above, seen = b.Above(above, p.From), seen+1 {
		if l := b.lines[above]; (above < i-1 || b.Dense()) && l.TitleLike() && strings.Contains(shape.SayingOf(l.Body), said) {
			return true
		}
	}
	return false
}

// editionEnd is the year that tells the edition of an event.
var editionEnd = pattern.MustCompile(`^\S.*[ 　'’]?(?:19|20)\d\d(?:[ ](?i:spring|summer|fall|autumn|winter))?$`)

// overTitle tells a short bare line between a talk and the title of the next one.
func (b *Styles) overTitle(i int, p page.Span) bool {
	l := b.lines[i]
	return i != p.Title && i > p.From && shape.Bare(l, 40) && !l.Day() && !l.Stop() && !(b.lines[i-1].Shape == parse.Text && b.lines[i-1].Body != "" && shape.Bare(b.lines[i-1], 40) && !b.lines[i-1].Day())
}
