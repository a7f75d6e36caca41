package parse

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"talkgraph/loader/pattern"
)

var (
	ruleLine   = pattern.MustCompile(`^(?:[=＝]{3,}|[-‐–—―─━]{3,}|[—―]+|(?:\* ?){3,}|_{3,}|~{3,})$`)
	linkLine   = pattern.MustCompile(`^(?:https?://\S+(?:[ 　]*[(（][^()（）]*[)）])?|f:id:\S+|!\[[^\]]*\]\([^)]*\)|<https?://[^>]+>|(?:[a-z0-9-]+\.)+[a-z]{2,}(?:/\S*)?)$`)
	embedLine  = pattern.MustCompile(`^(?:\{%[^{}]*%\}|\{\{[<%][^{}]*[>%]\}\}|@\[[^\]]*\]\([^)]*\)|\[https?://[^\]]*\]|\[[a-z]{4,12}(?:[ =][^\[\]]*)?\][ ]*https?://[^\s\[\]]+[ ]*(?:\[/[a-z]+\])?|\[[^\[\]]+\]:[ ]*(?:https?:/)?/\S+.*|\[\d{1,2}\][ ]+https?://\S+)$`) // what a blog's software puts there, and addresses that other lines name
	asideLine  = pattern.MustCompile(`^(?:\([^()]*\)|（[^（）]*）|※.*)$`)
	bulletMark = pattern.MustCompile(`^(?:[•·▪◦‣*+-][ \t　]+|[–—][ \t　]+|・[ \t　]*|(?:\d{1,3}[.)]|[(（]\d{1,3}[)）]|[①-⑳])[ \t　]+)`)
	tagsAlone  = pattern.MustCompile(`^(?:(?i:</?(?:[abipu]|br|hr|img|div|span|script|noscript|iframe|center|figure|section|article|table|tbody|thead|tr|td|video|details|ul|ol|li|dl|dt|dd|font|small|strong|em|blockquote|h[1-6])(?:[ /][^<>]*)?>)\s*|<!--[^<>]*-->\s*)+$`)
	signature  = pattern.MustCompile(`^[–—] ?[^()（）]{1,50} ?[(（]@\w{2,20}[)）](?: (?:\p{Lu}\p{L}{2,8}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}\.? \p{Lu}\p{L}{2,8}\.? \d{4}|\d{4}年\d{1,2}月\d{1,2}日))?$`) // under what somebody posted elsewhere
	bareBullet = pattern.MustCompile(`^[•·▪◦‣*+-]$`)
)

// shape sees what a line looks like. Marks of Markdown are read elsewhere.
func shape(l *Line) {
	body := strings.TrimLeftFunc(l.Text, unicode.IsSpace)
	lead := l.Text[:len(l.Text)-len(body)]
	l.Indent = indent(lead)
	l.Start = utf8.RuneCountInString(lead)
	body = strings.TrimRightFunc(body, unicode.IsSpace)
	switch {
	case body == "", body[0] == '<' && tagsAlone.MatchString(body):
		l.Shape, l.Start, body = Blank, 0, ""
	case ruleLine.MatchString(body):
		l.Shape = Rule
	case linkLine.MatchString(body), embedLine.MatchString(body):
		l.Shape = Link
	case asideLine.MatchString(body), strings.Contains(body, "@") && signature.MatchString(body):
		l.Shape = Aside
	case bareBullet.MatchString(body):
		l.Shape, body = Bullet, ""
	default:
		l.Shape = Text
		if mark := bulletMark.FindString(body); mark != "" {
			l.Shape, body = Bullet, body[len(mark):]
			l.Start += utf8.RuneCountInString(mark)
		} else if isPicture(body) || isFurniture(body) {
			l.Shape = Link
		}
	}
	if l.Shape == Text || l.Shape == Bullet && body != "" {
		body = unled(body)
	}
	l.Body = body
	if (l.Shape == Text || l.Shape == Bullet) && body != "" && (body[0] == '<' || body[len(body)-1] == '>') {
		element(l)
	}
}

// isPicture tells the file name that stands in a page's text for a picture:
// "全体構成.png".
func isPicture(body string) bool {
	tail := body[max(0, len(body)-len(".webp")):]
	dot := strings.LastIndexByte(tail, '.')
	if dot < 0 || len(body) > longestFileName || strings.ContainsAny(body, "。、") {
		return false
	}
	switch strings.ToLower(tail[dot+1:]) {
	case "png", "jpg", "jpeg", "gif", "webp", "heic":
		return true
	}
	return false
}

// longestFileName is how many bytes such a name has at most.
const longestFileName = 240

func indent(lead string) int {
	n := 0
	for _, r := range lead {
		n++
		if r == '\t' {
			n += 3
		}
	}
	return n
}

// leadsTo is where pages print, behind a link's text, the address that it leads to,
// or its number in a list of addresses.
var leadsTo = pattern.MustCompile(`[ 　]+(?:[(（<\[]https?://[^\s()（）<>\[\]]+[)）>\]]|\[\d{1,2}\])$`)

// unled is a body without the address that its last words lead to.
func unled(body string) string {
	if last := body[len(body)-1]; last != ')' && last != ']' && last != '>' && !strings.HasSuffix(body, "）") {
		return body
	}
	return body[:len(body)-len(leadsTo.FindString(body))]
}
