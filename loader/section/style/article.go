package style

import (
	"strings"

	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/page"
	"talkgraph/loader/section/shape"
)

// article reads a post in which nothing marks a title, and which tells of a
// keynote in its first lines: news of it. The post is the keynote.
func (b *Styles) article(p page.Span) []page.Mark {
	if p.Title < 0 || b.isSeveral(b.lines[p.Title].Body) || b.ofDay(b.lines[p.Title]) {
		return nil
	}
	event, keynote := false, false
	lines := 0
	for i := p.Title; i < p.To && lines < articleHead; i++ {
		l := b.lines[i]
		if l.Shape != parse.Text {
			continue
		}
		lines++
		for _, n := range b.Namings(l.Body) {
			event = event || n.Event.Year > 0
		}
		keynote = keynote || i > p.Title && shape.KeynoteWords.In(l.Body) && strings.ContainsAny(l.Body, ".。")
	}
	if !event || !keynote {
		return nil
	}
	t := b.TitleOf(b.lines[p.Title])
	t.Kind = "keynote"
	return []page.Mark{{Line: p.Title, Talk: true, Rule: "one-keynote", Title: t}}
}

// ofDay tells titles that say that they are on all of a day: "KubeCon 2019, Day 2: Ropes".
func (b *Styles) ofDay(l *shape.Line) bool {
	return b.TitleOf(l).Kind == "talk" && !shape.KeynoteWords.In(l.Body) && dayNamed.MatchString(l.Body)
}

var dayNamed = pattern.MustCompile(`(?i)\bday (?:\d|one|two|three|four|five)\b(?:[:：]| [-–—|] )`)

// articleHead is for how many lines an article introduces what it tells of.
const articleHead = 4
