package style

import (
	"strings"
	"time"

	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/occasion"
	"talkgraph/loader/section/page"
	"talkgraph/loader/section/shape"
)

// longestEvent is the number of days that one event may take. Dated entries
// that lie further apart are of several events: each is one.
const longestEvent = 10

// FarApart tells whether dates lie further apart than one event is long.
func FarApart(dates []string) bool {
	var first, last time.Time
	for _, date := range dates {
		day, err := time.Parse(time.DateOnly, date)
		if err != nil {
			continue
		}
		if first.IsZero() || day.Before(first) {
			first = day
		}
		if day.After(last) {
			last = day
		}
	}
	return last.Sub(first) > longestEvent*24*time.Hour
}

// dated reads posts that are lists of dated entries, at least two. An entry is
// a talk if it says what was presented; else it is an event alone. So is what
// stands under a heading that looks ahead.
func (b *Styles) dated(p page.Span) []page.Mark {
	var marks []page.Mark
	var dates []string
	for i := p.From; i < p.To; i++ {
		l := b.lines[i]
		if i != p.Title && l.Shape == parse.Text && l.Indent < 4 && !shape.HasCells(l) && l.Runes <= shape.MaxTitle {
			if date, _ := shape.StartDate(l.Body); len(date) == len(time.DateOnly) && !strings.HasSuffix(l.Body, "。") && !ofPage(l) {
				marks = append(marks, page.Mark{Line: i, Talk: true, Rule: "dated-entry", Title: b.TitleOf(l)})
				dates = append(dates, date)
				continue
			}
		}
		if m, ok := b.Common(i, p); ok {
			marks = append(marks, m)
		}
	}
	if len(dates) < 2 {
		return nil
	}
	b.entries(marks, p.To, FarApart(dates))
	return marks
}

// wasHeld is how lines end that say when an event was held.
var wasHeld = pattern.MustCompile(`(?:で|に|を)開催(?:!|！|した|しました|された|されました|済み|済)?$`)

// ofPage tells dated lines that say when a post was written, to the minute, or when
// its event was held: they are no entries.
func ofPage(l *shape.Line) bool {
	return l.Stamp() && strings.Contains(l.Body, ":") || wasHeld.MatchString(l.Body)
}

// entries decides which dated entries are talks. In a diary each is an event.
func (b *Styles) entries(marks []page.Mark, to int, diary bool) {
	planned := false
	for i := range marks {
		m := &marks[i]
		if m.Rule != "dated-entry" {
			planned = ahead.Has(b.lines[m.Line].Body)
			continue
		}
		end := page.NextLine(marks, i, to)
		m.Talk = !planned && b.Presents(m.Line+1, end)
		if diary {
			b.Entry(m.Line, end, m.Title)
		}
	}
}

// Presents tells whether an entry says that something was presented: it names
// who spoke or at which event, lists what was said, or says that somebody spoke.
func (b *Styles) Presents(from, to int) bool {
	for i := from; i < to; i++ {
		l := b.lines[i]
		if l.Shape != parse.Text && l.Shape != parse.Bullet || l.Body == "" {
			continue
		}
		f, labelled := occasion.FactOf(l)
		role := l.Label()
		switch {
		case labelled && f.About != "event" || role == "host":
		case labelled, role != "", l.Shape == parse.Bullet, presents.In(l.Body):
			return true
		}
	}
	return false
}

// Entry notes the event that an entry is, unless it says at which one it was.
func (b *Styles) Entry(line, to int, t shape.Title) {
	for _, f := range b.Facts(line+1, to) {
		if f.About == "event" {
			return
		}
	}
	e := b.EventNamed(t.Text, shape.YearOf(t.Date))
	if e.Year == shape.YearOf(t.Date) && len(t.Date) > len(e.Date) {
		e.Date = t.Date
	}
	if e.ID != "" {
		b.Note(e, line+1)
		b.Under = append(b.Under, occasion.Enclosing{From: line, To: to, Event: e.ID})
		b.EntryAt[line] = e.ID
	}
}
