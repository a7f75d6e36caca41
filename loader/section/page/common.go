package page

import (
	"talkgraph/knowledge"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/shape"
)

// runIn is a keynote's title in the line of the words on it: "Keynote - It was long."
var runIn = pattern.MustCompile(`^(?:\*\*)?((?i:(?:the |opening |closing |morning |evening )*keynotes?(?: (?:day )?\d| speech)?))(?:\*\*)?(?:[ ][-–—]|:)(?:\*\*)?[ ].{60,}`)

// Common reads the lines that begin or end a talk among titles of any shape.
func (b *Page) Common(i int, p Span) (Mark, bool) {
	l := b.lines[i]
	switch {
	case i != p.Title && b.keynoteItem(i):
		return Mark{i, true, "keynote", b.TitleOf(l)}, true
	case i == p.Title || l.Shape != parse.Text:
		return Mark{}, false
	case shape.IsRow(l), shape.PhotoEnd.MatchString(l.Body) && shape.CodePattern.MatchString(l.Body):
		return Mark{}, false
	case shape.IsKeynote(l):
		return Mark{i, true, "keynote", b.TitleOf(l)}, true
	case runIn.MatchString(l.Body):
		return Mark{i, true, "run-in", shape.Title{Text: runIn.FindStringSubmatch(l.Body)[1], Kind: "keynote"}}, true
	case l.Day():
		b.Days = append(b.Days, Day{i, shape.DayOf(l.Body)})
		return Mark{Line: i}, true
	case shape.Bare(l, 30) && l.Stop() && !b.often[knowledge.Key(l.Body)] && !b.overSpeaker(i, p.To):
		b.Refuse(i, "no-talk", NoTalk)
		return Mark{Line: i}, true
	case shape.Bare(l, 60) && b.TellsOfEvent(l.Body):
		b.Refuse(i, "about-the-event", "tells what the event is")
		return Mark{Line: i}, true
	case shape.Bare(l, 30) && b.party(i, p):
		b.Refuse(i, "party", "stands over lines that tell of a party or a meal")
		return Mark{Line: i}, true
	}
	return Mark{}, false
}

// shortestBilled is how many code points a title has at least that only its label
// of who spoke makes one: "五年目の箱を振り返って", not "はじめに".
const shortestBilled = 8

// overSpeaker tells such lines right over a label with who spoke.
func (b *Page) overSpeaker(i, to int) bool {
	if b.lines[i].Runes < shortestBilled {
		return false
	}
	j := b.Below(i, to)
	return j >= 0 && b.lines[j].Label() == "speaker" && len(b.Speakers(b.lines[j])) > 0
}

// party tells a bare line over a paragraph that speaks of a party or a meal.
func (b *Page) party(i int, p Span) bool {
	return i+1 < p.To && b.lines[i+1].Shape == parse.Text && b.lines[i+1].Runes > 40 && shape.Social.In(timeOf.ReplaceAllString(b.lines[i+1].Body, ""))
}

// timeOf is how a meal tells when something else was: "after lunch".
var timeOf = pattern.MustCompile(`\b(?i:after|before|until|right after|just before) (?:the |a |our |an )?(?:\w+ )?(?i:lunch|dinner|breakfast|coffee|drinks|party)\b`)
