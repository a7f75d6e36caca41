package telling

import (
	"slices"
	"strings"

	"talkgraph/lexicon"
	"talkgraph/loader/byline"
	"talkgraph/loader/pattern"
)

// A Telling is what a text says of one talk.
type Telling struct {
	From, To int             // bytes of the title as the text has it, else of the words that speak of the talk
	Titled   bool            // these are its title
	Named    bool            // the text calls it a talk, or has its title; else it only says that somebody spoke
	Brief    bool            // one sentence says all that the text says of it
	People   []byline.Person // who gave it

	needsTitle bool // only with a title it is one
}

// Find gives what a text tells of talks, in the order in which it does. links
// are the bytes that stand in it as links: titles often do.
func Find(text string, lex *lexicon.Lexicon, links ...[2]int) []Telling {
	text = evenQuotes(text)
	cues := textCues.In(text)
	if !mayTell(&cues) {
		return nil
	}
	return find(text, &cues, lex, links)
}

// find is Find for a text that is known to hold what cues says.
func find(text string, cues *pattern.Found, lex *lexicon.Lexicon, links [][2]int) []Telling {
	var out []Telling
	quotes := withLinks(text, quotesIn(text), links, lex)
	var before span
	told := 0 // by the sentence before
	for _, s := range sentences(text, quotes) {
		found := inSentence(text, s, quotes, cues, lex)
		if len(found) == 0 && cues.May(theirs) {
			found = ofThose(text, before, s, quotes, lex)
		}
		if len(found) == 0 && told == 1 {
			out[len(out)-1].Brief = false
		}
		if told == 1 && len(found) == 1 && calledThat(text[s.from:], found[0]) && !out[len(out)-1].Titled {
			last := &out[len(out)-1]
			last.From, last.To, last.Titled, last.Named, last.Brief = found[0].From, found[0].To, true, true, false
			before, told = s, 0
			continue
		}
		if told == 1 && len(found) == 1 && len(out[len(out)-1].People) == 0 && out[len(out)-1].Titled && !found[0].Titled && inThisTalk.MatchString(text[s.from:s.to]) {
			out[len(out)-1].People, before, told = found[0].People, s, 0
			continue
		}
		for i := range found {
			found[i].Brief = true
		}
		out, before, told = append(out, found...), s, len(found)
	}
	return merged(out)
}

// inSentence gives what one sentence tells of talks.
func inSentence(text string, s span, quotes []span, cues *pattern.Found, lex *lexicon.Lexicon) []Telling {
	if cues.May(unheard) && unheard.MatchString(text[s.from:s.to]) {
		return nil
	}
	names := namesIn(text, s, quotes, lex)
	out := unmarkedTitles(text, s, names, cues)
	for i := 0; i < len(names); {
		if t, ok := labelled(text, s, names[i]); ok {
			out, i = withLabelled(text, out, t), i+1
			continue
		}
		group := together(text, names[i:])
		i += len(group)
		if slices.ContainsFunc(out, func(t Telling) bool { return t.Titled && t.From <= group[0].from && group[0].from < t.To }) {
			continue // words of a title
		}
		if slices.ContainsFunc(out, func(t Telling) bool { return hasPerson(t, person(text, group[0])) }) {
			continue
		}
		if t, ok := titledFirst(text, s, group); ok {
			out = append(out, t)
			continue
		}
		if t, ok := linkedFirst(text, s, quotes, group); ok {
			out = append(out, t)
			continue
		}
		if t, ok := tells(text, s, group); ok {
			if joins(out, t) {
				if hostedBy.MatchString(text[s.from:group[0].from]) {
					continue
				}
				out[len(out)-1].People = append(out[len(out)-1].People, t.People...)
				continue
			}
			if t = withQuote(text, s, quotes, t, group); t.Titled || !t.needsTitle {
				out = append(out, t)
			}
		}
	}
	if len(out) == 0 && (cues.May(talkCalled) || cues.May(isTalk) || cues.May(myTalk)) {
		out = unsigned(text, s, quotes)
	}
	if len(out) == 0 && cues.May(team) {
		return ofTeam(text, s)
	}
	return out
}

// hostedBy stands before who was the host of what others gave.
var hostedBy = pattern.MustCompile(`\b(?:hosted|introduced|emceed) by (?:the )?` + titleFront + `$`)

// joins tells whether what a sentence says of some people is the talk of which it
// told last: "the panel was led by Ana Lopez, with Bo Ek".
func joins(out []Telling, t Telling) bool {
	return len(out) > 0 && t.Named && !out[len(out)-1].Titled && out[len(out)-1].Named && out[len(out)-1].From == t.From
}

// InKeynote gives the bytes at which a text calls what it tells of a keynote, in
// which some people spoke: "three customers in the keynote:"; 0, 0 if it does not.
func InKeynote(text string) (from, to int) {
	m := keynoteHere.FindStringSubmatchIndex(text)
	if m == nil {
		return 0, 0
	}
	return m[2], m[3]
}

// keynoteHere is how it does.
var keynoteHere = pattern.MustCompile(`(?i:\b(?:in|during|at) ((?:the|today['’]s|this morning['’]s|yesterday['’]s) (?:[\w’'-]+ ){0,2}?keynote)\b)`)

// together is the names that a text lists as one group, from the first.
func together(text string, names []span) []span {
	n := 1
	for n < len(names) && joined.MatchString(text[names[n-1].to:names[n].from]) {
		n++
	}
	return names[:n]
}

// tells tells whether a sentence says that people gave a talk.
func tells(text string, s span, group []span) (Telling, bool) {
	first, last := group[0], group[len(group)-1]
	before, after := text[s.from:first.from], text[last.to:s.to]
	t := Telling{From: first.from, To: last.to, People: people(text, group)}
	if at := ownsRun.FindStringSubmatchIndex(after); at != nil && listsTalks.MatchString(text[s.from:s.to]) {
		return Telling{From: last.to + at[2], To: last.to + at[3], Titled: true, Named: true, People: t.People}, true
	}
	for _, expr := range []*pattern.Pattern{owns, andTalk, gave, inTheir} {
		if at := expr.FindStringIndex(after); at != nil {
			t.To, t.Named = last.to+at[1], true
			t.To += aboutWhat(text[t.To:s.to])
			return t, true
		}
	}
	for _, expr := range []*pattern.Pattern{givenBy, ofWhose, byChief} {
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
	case byAlone.MatchString(before), inTurn.MatchString(before), turned.MatchString(after), opened.MatchString(before), ownsIt.MatchString(after), onTitle.MatchString(after):
		t.Named = true
	case heard.MatchString(before), passive.MatchString(before), speaks.MatchString(after), phrased.MatchString(after), holding.MatchString(after), toTell.MatchString(after), spokeAt.MatchString(after), doing.MatchString(after), byDoing.MatchString(after), seen.MatchString(before) && toDo.MatchString(after):
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
