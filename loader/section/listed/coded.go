package listed

import (
	"unicode/utf8"

	"talkgraph/loader/byline"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/shape"
)

// codeInside is a code in the words of an item, with the title behind it: "The
// best was ABC301 (Boxes at sea)".
var codeInside = pattern.MustCompile(`(?:^|[ ])([A-Z]{3}\d{3}(?:-[A-Z]\d?)?)(?:[ ]?[:–—-][ ]?|[ ])(?:[(“"]([^()“”"]{3,160})|(\p{Lu}[^.!?]{9,140}))`)

// codesOwner is whose talk it is, before its code: "Ana Lopez's ABC301".
var codesOwner = pattern.MustCompile(`(` + byline.LatinName + `)(?:'s?|’s?)(?:\]\([^()]*\))? (?:session |talk |presentation )?$`)

// TellsBy is what may stand behind the title of a talk that is told by its code: who
// gave it, and the end of its quote.
var TellsBy = pattern.MustCompile(`,? (?:by|with|from|presented by|given by) (?:` + byline.LatinName + `|@\w+).*$|["”’].*$| [-–—] .{0,3}$`)

// codedInside reads an item that tells of a talk by its code.
func (b *Items) codedInside(body string) (shape.Title, bool) {
	m := codeInside.FindStringSubmatchIndex(body)
	if m == nil || shape.NoCode.MatchString(body[m[2]:]) {
		return shape.Title{}, false
	}
	from, to := max(m[4], m[6]), max(m[5], m[7])
	t := shape.Title{Code: body[m[2]:m[3]], Text: TellsBy.ReplaceAllString(body[from:to], ""), At: utf8.RuneCountInString(body[:from])}
	t.Kind = shape.TitleKind(t)
	if who := codesOwner.FindStringSubmatchIndex(body[:m[2]]); who != nil {
		t.People, t.At = byline.Parse(body[who[2]:who[3]], b.lex), utf8.RuneCountInString(body[:who[2]])
	}
	return t, true
}
