package section

import (
	"slices"
	"strings"

	"talkgraph/loader/byline"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/page"
	"talkgraph/loader/section/shape"
	"talkgraph/loader/telling"
)

var (
	// titleThenColon is a title that opens a paragraph or an item, and the colon behind it.
	titleThenColon = pattern.MustCompile(`^["“*_]{0,2}([\p{Lu}\d][^“”"*]{7,140}?)["”*_]{0,2}:["”*_]{0,2}(?: |$)`)
	// thisTalk is how the words on it go on, and thisWas where the title is spelt as one.
	thisTalk = pattern.MustCompile(`^[Tt]his (?:\w+ )?(?:talk|session|presentation|keynote)\b`)
	thisWas  = pattern.MustCompile(`^[Tt]his (?:one|was)\b`)
)

// ThisTalk is the rule of talks of which the words open so.
const ThisTalk = "this-talk"

// thisTalks are the talks of a post of which at least three paragraphs or items begin
// with a title and a colon, and go on with "This talk …", perhaps on the next line.
func (b *builder) thisTalks(p page.Span, all []toldTalk) []toldTalk {
	var found []toldTalk
	inside := b.innermost()
	for i := p.From; i < p.To; i++ {
		if t, ok := b.thisTalk(i, p.To); ok && i != p.Title && (inside[i] < 0 || !b.inOneTalk(b.layout.Sections[inside[i]], i)) {
			found = append(found, t)
		}
	}

	if len(found) < fewest {
		return all
	}
	for _, t := range found {
		all = withoutBelow(all, &t)
		if who := b.namedBelow(t.line); who != nil && len(t.guests) == 0 {
			t.guests = []toldTalk{{line: t.line + 1, Telling: telling.Telling{People: who}}}
		}
		all = withMarked(all, t)
	}
	return all
}

// withoutBelow makes of a talk that the line right under a title tells of that of the
// title.
func withoutBelow(all []toldTalk, title *toldTalk) []toldTalk {
	return slices.DeleteFunc(all, func(o toldTalk) bool {
		switch {
		case o.line == title.line:
			title.People = append(title.People, o.People...)
		case o.line == title.line+1 && len(o.People) > 0:
			title.guests = append(title.guests, o)
		}
		return o.line == title.line || o.line == title.line+1
	})
}

// namedBelow is who gave a talk where the line that says so breaks behind "by".
func (b *builder) namedBelow(line int) []byline.Person {
	if !strings.HasSuffix(b.lines[line].Body, " by") || line+1 == len(b.lines) {
		return nil
	}
	next := b.lines[line+1].Body
	at := latinName.FindStringIndex(next)
	if at == nil || at[0] > 0 || !byline.IsName(next[:at[1]], b.lex) {
		return nil
	}
	return b.namedFrom(next, at)
}

// thisTalk reads a line that begins so. The last colon counts that such words follow.
func (b *builder) thisTalk(i, to int) (toldTalk, bool) {
	l := b.lines[i]
	if l.Shape != parse.Text && l.Shape != parse.Bullet || l.Indent >= 4 || l.Label() != "" || !strings.Contains(l.Body, ":") {
		return toldTalk{}, false
	}
	rest := ""
	if i+1 < to && b.lines[i+1].Shape == parse.Text {
		rest = " " + b.lines[i+1].Body
	}
	head := l.Body[:min(len(l.Body), 2*shape.MaxTitle)]
	for at := len(head) - 1; at >= 0; at-- {
		m := titleThenColon.FindStringSubmatchIndex(head[:at+1])
		if head[at] != ':' || m == nil {
			continue
		}
		title, words := l.Body[m[2]:at], strings.TrimLeft(strings.TrimLeft(l.Body[at+1:], "*_")+rest, " ")
		if !thisTalk.MatchString(words) && !(thisWas.MatchString(words) && telling.SpeltAsTitle(title)) {
			continue
		}
		if len(strings.Fields(title)) > 2 && !b.IsEdition(title) {
			return toldTalk{line: i, Telling: telling.Telling{From: m[2], To: at, Titled: true, Named: true}, opens: true, rule: ThisTalk}, true
		}
	}
	return toldTalk{}, false
}
