package style

import (
	"strings"
	"unicode/utf8"

	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/occasion"
	"talkgraph/loader/section/page"
	"talkgraph/loader/section/shape"
)

// named reads a post of which the title is "Event: Talk": the post is the talk.
func (b *Styles) named(p page.Span) []page.Mark {
	if p.Title < 0 || b.lines[p.Title].Shape != parse.Text || utf8.RuneCountInString(b.lines[p.Title].Body) > shape.MaxTitle {
		return nil
	}
	body := b.lines[p.Title].Body
	for _, n := range b.Namings(body) {
		rest := string([]rune(body)[n.End:])
		if n.Start != 0 || !n.Event.Printed || !namedRest.MatchString(rest) || page.IsReportTitle(rest) || b.IsVisit(body) || manyTalks.MatchString(rest) || b.Alone || b.First || b.hasCodes(p) {
			continue
		}
		t := b.Read(strings.TrimLeft(rest, ":：-–— 　"))
		if utf8.RuneCountInString(t.Text) < 8 || placeAlone.MatchString(t.Text) {
			continue
		}
		t.At += utf8.RuneCountInString(body) - utf8.RuneCountInString(strings.TrimLeft(rest, ":：-–— 　"))
		t.Text, t.Also = body, t.Text
		b.Note(n.Event, p.Title+1)
		b.Under = append(b.Under, occasion.Enclosing{From: p.From, To: p.To, Event: n.Event.ID})
		return []page.Mark{{Line: p.Title, Talk: true, Rule: "event-title", Title: t}}
	}
	return nil
}

// placeAlone is a word with a capital, such as the place of an event: "XConf :: Brooklyn".
var placeAlone = pattern.MustCompile(`^\p{Lu}[\p{L}.-]+$`)

var namedRest = pattern.MustCompile(`^[ 　]*(?:[:：]|[-–—][ 　])[ 　]*\S`)

// manyTalks tells what stands after an event's name and speaks of several talks, or of a report.
var manyTalks = pattern.MustCompile(`(?i)^[ :：–—-]*(?:talks|sessions|keynotes)\b|\b(?:recap|wrap-?up|round-?up|trip report|highlights|take-?aways)\b|\b(?:what|all (?:that )?) ?(?:I|we) (?:attended|saw|heard|learn(?:ed|t)|went to|watched|liked|missed)\b|\b(?:\d+|two|three|four|several) (?:[\p{L}’'-]+ )?days (?:of|at|in|with)\b|\b(?:\d+|ten|five|seven|three|top|best|favou?rite|must-see|the|our|my|some) (?:[\p{L}’'-]+ ){0,3}(?:talks|sessions|keynotes|presentations|breakouts|speakers)\b`)
