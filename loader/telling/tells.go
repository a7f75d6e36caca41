package telling

import (
	"strings"

	"talkgraph/loader/pattern"
)

// tells tells whether a sentence says that people gave a talk.
func tells(text string, s span, group []span) (Telling, bool) {
	first, last := group[0], group[len(group)-1]
	before, after := text[s.from:first.from], text[last.to:s.to]
	t := Telling{From: first.from, To: last.to, People: people(text, group)}
	if at := ownsRun.FindStringSubmatchIndex(after); at != nil && listsTalks.MatchString(text[s.from:s.to]) {
		return Telling{From: last.to + at[2], To: last.to + at[3], Titled: true, Named: true, People: t.People}, true
	}
	for _, expr := range []*pattern.Pattern{owns, andTalk, gave, andGave, inTheir} {
		if at := expr.FindStringIndex(after); at != nil {
			t.To, t.Named = last.to+at[1], true
			t.To += aboutWhat(text[t.To:s.to])
			return t, true
		}
	}
	for _, expr := range []*pattern.Pattern{givenBy, ofWhose, byChief, byOther} {
		if at := expr.FindStringIndex(before); at != nil {
			t.From, t.Named = s.from+at[0], true
			t.To += aboutWhat(after)
			return t, true
		}
	}
	if at := keynote.FindStringSubmatchIndex(before); at != nil && speaks.MatchString(after) {
		t.From, t.Named = s.from+at[2], true
		t.To = Clipped(text, t.From, s.to)
		return t, true
	}
	switch {
	case callsIt.MatchString(before) && ofTheir.MatchString(after):
		t.Named = true
		t.To = last.to + len(ofTheir.FindString(after))
		t.To += aboutWhat(text[t.To:s.to])
		return t, true
	case weHad.MatchString(before) && doing.MatchString(after), byAlone.MatchString(before), inTurn.MatchString(before), turned.MatchString(after), opened.MatchString(before), ownsIt.MatchString(after), onTitle.MatchString(after):
		t.Named = true
	case heard.MatchString(before), weHad.MatchString(before), passive.MatchString(before), speaks.MatchString(after), phrased.MatchString(after), holding.MatchString(after), toTell.MatchString(after), spokeAt.MatchString(after), doing.MatchString(after), byDoing.MatchString(after), seen.MatchString(before) && toDo.MatchString(after):
	case inTitle.MatchString(before), onStage.MatchString(after):
		t.needsTitle = true
	default:
		return t, false
	}
	t.To = Clipped(text, t.From, s.to)
	return t, true
}

// withQuote gives a telling the title that its sentence quotes, the one next
// behind the first name, else the last before it.
func withQuote(text string, s span, quotes []span, t Telling, group []span) Telling {
	best, inKeynote := span{}, group[0].from >= s.from && keynote.MatchString(text[s.from:group[0].from])
	for _, q := range quotes {
		if inKeynote && unquoted(text, q) == q {
			continue // a link, to what was announced there
		}
		if q.from < s.from || q.to > s.to || !entitles(text, s, q) {
			continue
		}
		if q.from > group[0].from && best.from > group[0].from {
			break
		}
		best = q
	}
	if best.to > 0 {
		in := unquoted(text, best)
		in.to = in.from + len(strings.TrimRight(text[in.from:in.to], "., "))
		t.From, t.To, t.Titled, t.Named = in.from, in.to, true, true
	}
	return t
}
