package style

import (
	"strings"
	"unicode/utf8"

	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/shape"
)

var (
	// codeWithin is a session's code in the title of a report, and the talk's title
	// behind it: "XConf 2018 レポート: DAT301 題に参加してきた".
	codeWithin = pattern.MustCompile(`^(?:.{1,60}?[^\p{L}\p{N}]|)([A-Z]{2,4}\d{3,4}(?:-[A-Z]\d?)?)[\]］】)）]?[ 　]*[-–—:：|｜]{0,2}[ 　]*([^ 　].{7,}?)$`)
	// thenReported is what a reporter says behind a talk's title.
	thenReported = pattern.MustCompile(`[ 　]*(?:[」』"”][ 　]*)?(?:(?:に|を|へ)[ 　]?(?:参加|聴講|受講|聞い|聴い|見て|観て|行っ|出席).*|(?:の)?(?:参加|聴講|受講|セッション|視聴)?(?:レポート|レポ|メモ|まとめ|感想|記録)[^\p{L}]*)$`)
	anyCode      = pattern.MustCompile(`\b[A-Z]{2,4}\d{3,4}(?:-[A-Z]\d?)?\b`)
)

// codeIn reads the title of a document that has one session's code in it, where no
// other line has another one: the document is the report of that talk.
func (b *Styles) codeIn(text string) (t shape.Title, ok bool) {
	m := codeWithin.FindStringSubmatchIndex(text)
	if m == nil {
		return t, false
	}
	code, title := text[m[2]:m[3]], text[m[4]:m[5]]
	if several.In(title) || anyCode.MatchString(title) || !b.noneElse(text) {
		return t, false
	}
	for _, l := range b.lines {
		if l.Shape != parse.Meta && hasOther(l.Text, code) {
			return t, false
		}
	}
	if tail := thenReported.FindStringIndex(title); tail != nil && tail[0] >= shortestTold {
		title = title[:tail[0]]
	}
	t = b.Read(title)
	if t.Text == "" {
		return t, false
	}
	t.Code = code
	t.At += utf8.RuneCountInString(text[:m[4]])
	return t, true
}

// hasOther tells whether a text has another session's code; one session may be held
// again: "DAT301-R".
func hasOther(text, code string) bool {
	own, _, _ := strings.Cut(code, "-")
	for at := anyCode.FindStringIndex(text); at != nil; at = anyCode.FindStringIndex(text) {
		if found, _, _ := strings.Cut(text[at[0]:at[1]], "-"); found != own {
			return true
		}
		text = text[at[1]:]
	}
	return false
}
