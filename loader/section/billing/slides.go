package billing

import (
	"strings"

	"talkgraph/knowledge"
	"talkgraph/loader/byline"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/shape"
)

// slidesFrom is how a page that shows slides says whose they are, behind their
// title: "… from <strong><a href="…">Ana Lopez</a></strong>".
var slidesFrom = pattern.MustCompile(`(?i:slideshare\.net).*</a> ?(?:</strong>|</b>)? ?from ?(?:<(?:strong|b)>)? ?<a [^<>]*>([^<>]{2,40})</a>`)

// captionFrom is what the text of such a page has of that: "箱の話 from Ana Lopez".
var captionFrom = pattern.MustCompile(`^(\S.*\S)[ 　]+from[ 　]+(` + byline.LatinName + `|` + byline.JapaneseName + `|\p{Han}{3,5})[ 　]*$`)

// OfSlides reads such a line of a talk, by its title and the index of the first
// line behind that, of which nothing else says who gave it.
// What companies show is not theirs alone.
func (b *Reader) OfSlides(at, first int, title string) (Credit, bool) {
	l := b.lines[at]
	if l.Shape != parse.Text {
		return Credit{}, false
	}
	m := b.slidesOf(at, first, title)
	if m == nil {
		return Credit{}, false
	}
	name := l.Body[m[2]:m[3]]
	if b.isFirm(name) || byline.IsOrganization(name) || shape.FirmEnd.MatchString(name) || len(b.lex.Find(name)) > 0 && !b.person(name) {
		return Credit{}, false
	}
	p := byline.PersonAt(l.Body, m[2], m[3])
	return Credit{Line: at + 1, Offset: l.Start, People: []byline.Person{p}, Rule: "slides-from"}, true
}

// slidesOf gives the bytes of the name of whose slides a line shows, third and
// fourth; nil if it does not.
func (b *Reader) slidesOf(at, first int, title string) []int {
	body := b.lines[at].Body
	if strings.Contains(body, "slideshare.net") {
		return slidesFrom.FindStringSubmatchIndex(body)
	}
	m := captionFrom.FindStringSubmatchIndex(body)
	if m == nil || !byline.IsName(body[m[4]:m[5]], b.lex) || b.lines[at].Stop() {
		return nil
	}
	if !(b.japanese && b.sayingFrom(first) == at) && !alike(body[m[2]:m[3]], title) {
		return nil // "Logs collected from Ana Lopez"
	}
	return []int{m[0], m[1], m[4], m[5]}
}

// IsCaption tells a line under a title that repeats it, as pages print what slides are
// called: it stands between the title and its byline.
func IsCaption(l *shape.Line, title string) bool {
	return l.Shape == parse.Text && len(title) >= 12 && l.Runes <= shape.MaxTitle && !l.Stop() && alike(l.Body, title)
}

// alike tells whether of two titles one holds the other, or most of its beginning.
func alike(one, other string) bool {
	a, b := knowledge.Key(one), knowledge.Key(other)
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return 2*n >= max(len(a), len(b)) || len(a) >= 8 && strings.Contains(b, a) || len(b) >= 8 && strings.Contains(a, b)
}
