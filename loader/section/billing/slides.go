package billing

import (
	"strings"
	"unicode/utf8"

	"talkgraph/loader/byline"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/shape"
)

// slidesFrom is how a page that shows slides says whose they are, behind their
// title: "… from <strong><a href="…">Ana Lopez</a></strong>".
var slidesFrom = pattern.MustCompile(`(?i:slideshare\.net).*</a> ?(?:</strong>|</b>)? ?from ?(?:<(?:strong|b)>)? ?<a [^<>]*>([^<>]{2,40})</a>`)

// OfSlides reads such a line of a talk of which nothing else says who gave it.
// What companies show is not theirs alone.
func (b *Reader) OfSlides(at int) (Credit, bool) {
	l := b.lines[at]
	if l.Shape != parse.Text || !strings.Contains(l.Body, "slideshare.net") {
		return Credit{}, false
	}
	m := slidesFrom.FindStringSubmatchIndex(l.Body)
	if m == nil {
		return Credit{}, false
	}
	name := l.Body[m[2]:m[3]]
	if b.isFirm(name) || byline.IsOrganization(name) || shape.FirmEnd.MatchString(name) || len(b.lex.Find(name)) > 0 && !b.person(name) {
		return Credit{}, false
	}
	p := byline.Person{Name: name, Start: utf8.RuneCountInString(l.Body[:m[2]]), End: utf8.RuneCountInString(l.Body[:m[3]])}
	return Credit{Line: at + 1, Offset: l.Start, People: []byline.Person{p}, Rule: "slides-from"}, true
}
