package use

import (
	"strings"

	"talkgraph/knowledge"
	"talkgraph/loader/mention"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/saying"
)

var (
	// listedCase follows a company in a list of cases, or its product there.
	listedCase = pattern.MustCompile(`^(?:社|さん|様)?(?:の[^、。はがを]{1,10})?[ 　]*(?:[,、，/／・]|など|and |[-–—(（:：]|$)`)
	// oneCase follows a company whose case comes next, in a talk on one service.
	oneCase = pattern.MustCompile(`^(?:社|さん|様)?[ 　]?の事例(?:[ 　]*$|[。.]|です|を紹介|の紹介)`)
	// wentAway tells titles of talks on leaving a service.
	wentAway = pattern.MustCompile(`(?i)\b(?:from|off|away|without|leaving)\b|から|脱`)

	atJa     = pattern.MustCompile(`^(?:社|さん|様)?(?:では|でも|で)[ 　、]?$`)
	meansOf  = pattern.MustCompile(`^[ 　]?(?:に|を|へ)[^。]`)
	speaksOf = pattern.MustCompile(`^[ 　]?(?:に|を|へ)[^、。]{0,10}(?:発表|紹介|説明|解説|話|検索|見|聞|学|教|提供|開発|関|つい)`)
)

// tellsCase tells lines that open with a company whose case they tell.
func (r *reader) tellsCase(i, line int, c mention.Mention, after string) bool {
	title := r.Text(r.Layout.Sections[i].First - 1)
	return c.Start <= r.Doc.Lines[line].Start+2 && oneCase.MatchString(after) && !wentAway.MatchString(title)
}

// happensAt tells whether a line says what is done at a company with a service:
// "日向銀行で S3 に記録を置いている".
func (r *reader) happensAt(line int, c, s mention.Mention) bool {
	if c.End > s.Start || c.Entry != nil && r.Claims.Known(c.Entry.Name, knowledge.Service) != nil {
		return false
	}
	text := r.Coded(line)
	after := text.From(s.End)
	return atJa.MatchString(text.Slice(c.End, s.Start)) && meansOf.MatchString(after) && !speaksOf.MatchString(after) && r.notElse(line, s)
}

// notElse tells whether a line says nothing of a service but that it is used.
func (r *reader) notElse(line int, s mention.Mention) bool {
	for k, m := range r.Services(line) {
		if m == s {
			status, _ := r.UseAt(saying.Place{Line: line, K: k})
			return status == "" || status == "current"
		}
	}
	return false
}

// listedUnder is the service of which a line lists cases: that of the bullet
// over the heading of the list, else the one in the talk's title.
func (r *reader) listedUnder(i, line int) string {
	heading, first := r.caseHeading(line), r.Layout.Sections[i].First-1
	if heading < 0 {
		return ""
	}
	if at := r.bulletOver(heading, first); at >= 0 {
		return r.OnlyService(at)
	}
	return r.OnlyService(first)
}

// caseHeading is the heading of a list of cases, right over a line or over the
// bullets of which it is one; -1 if there is none.
func (r *reader) caseHeading(line int) int {
	for _, at := range []int{line - 1, r.Over(line)} {
		if at >= 0 && cases.Has(r.Doc.Lines[at].Body) {
			return at
		}
	}
	return -1
}

// bulletOver is the bullet under which a heading stands; -1 if there is none.
// Text that is no bullet stands under the last one before it, up to a blank line.
func (r *reader) bulletOver(heading, first int) int {
	if at := r.Over(heading); at > first && r.Doc.Lines[at].Shape == parse.Bullet {
		return at
	}
	if r.Doc.Lines[heading].Shape == parse.Bullet {
		return -1
	}
	for at := heading - 1; at > first && strings.TrimSpace(r.Text(at)) != ""; at-- {
		if r.Doc.Lines[at].Shape == parse.Bullet {
			return at
		}
	}
	return -1
}
