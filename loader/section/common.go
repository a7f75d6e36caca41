package section

import (
	"talkgraph/knowledge"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/shape"
)

// runIn is a keynote's title in the line of the words on it: "Keynote - It was long."
var runIn = pattern.MustCompile(`^(?:\*\*)?((?i:(?:the |opening |closing |morning |evening )*keynotes?(?: (?:day )?\d| speech)?))(?:\*\*)?(?:[ ][-–—]|:)(?:\*\*)?[ ].{60,}`)

// common reads the lines that begin or end a talk among titles of any shape.
func (b *page) common(i int, p span) (mark, bool) {
	l := b.lines[i]
	switch {
	case i != p.title && b.keynoteItem(i):
		return mark{i, true, "keynote", b.TitleOf(l)}, true
	case i == p.title || l.Shape != parse.Text:
		return mark{}, false
	case shape.IsRow(l), shape.PhotoEnd.MatchString(l.Body) && shape.CodePattern.MatchString(l.Body):
		return mark{}, false
	case shape.IsKeynote(l):
		return mark{i, true, "keynote", b.TitleOf(l)}, true
	case runIn.MatchString(l.Body):
		return mark{i, true, "run-in", shape.Title{Text: runIn.FindStringSubmatch(l.Body)[1], Kind: "keynote"}}, true
	case l.Day():
		b.days = append(b.days, day{i, shape.DayOf(l.Body)})
		return mark{line: i}, true
	case shape.Bare(l, 30) && l.Stop() && !b.often[knowledge.Key(l.Body)]:
		b.refuse(i, "no-talk", noTalk)
		return mark{line: i}, true
	case shape.Bare(l, 60) && b.tellsOfEvent(l.Body):
		b.refuse(i, "about-the-event", "tells what the event is")
		return mark{line: i}, true
	case shape.Bare(l, 30) && b.party(i, p):
		b.refuse(i, "party", "stands over lines that tell of a party or a meal")
		return mark{line: i}, true
	}
	return mark{}, false
}

// party tells a bare line over a paragraph that speaks of a party or a meal.
func (b *page) party(i int, p span) bool {
	return i+1 < p.to && b.lines[i+1].Shape == parse.Text && b.lines[i+1].Runes > 40 && shape.Social.In(b.lines[i+1].Body)
}
