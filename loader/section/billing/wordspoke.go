package billing

import (
	"talkgraph/loader/byline"
	"talkgraph/loader/pattern"
)

// wordSpeaks is the same of a name that is printed as one word in small letters.
var wordSpeaks = pattern.MustCompile(`(?:^|[^\w@/.-])([a-z][a-z\d_]{2,19})[ 　]?(?:さん|氏)による`)

// wordSpoke is HandleSpoke for names that are one word in small letters.
func (b *Reader) wordSpoke(at int) (Credit, bool) {
	l := b.lines[at]
	m := wordSpeaks.FindStringSubmatchIndex(l.Body)
	if m == nil || len(b.lex.Find(l.Body[m[2]:m[3]])) > 0 {
		return Credit{}, false
	}
	p := byline.PersonAt(l.Body, m[2], m[3])
	return Credit{Line: at + 1, Offset: l.Start, People: []byline.Person{p}, Rule: HandleRule}, true
}
