package page

import (
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/shape"
)

// onePost is all of the page as one post: what stands over the title, under the
// name of the site, is no part of it.
func (b *Page) onePost(start int) Span {
	p := Span{From: start, To: b.postEnd(), Title: b.FirstWords(start)}
	if p.To <= max(start, p.Title) {
		p.To = len(b.lines)
	}
	if p.Title >= 0 && b.lines[p.Title].Shape == parse.Text && !b.onlyStamps(start, p.Title) {
		p.From = p.Title
	}
	return p
}

// onlyStamps tells whether no words stand among some lines but when a post was written.
func (b *Page) onlyStamps(from, to int) bool {
	for _, l := range b.lines[from:to] {
		if l.Shape == parse.Text && !l.Stamp() {
			return false
		}
	}
	return true
}

// dayWritten is a day of the week in a year: the day on which a post was written,
// where that stands over its title.
var dayWritten = pattern.MustCompile(`^(?:19|20)\d\d(?:年[ 　]?\d{1,2}月[ 　]?\d{1,2}日|[-/.]\d{1,2}[-/.]\d{1,2})[ 　]?(?:[月火水木金土日]曜日|[(（][月火水木金土日][)）])?$`)

// dayOver tells a day over a bare line that is no talk's title for sure.
func (b *Page) dayOver(line int) bool {
	if !dayWritten.MatchString(b.lines[line].Body) {
		return false
	}
	next := b.nextWords(line+1) - 1
	if next <= line || !shape.Bare(b.lines[next], shape.MaxBare) || len(b.Namings(b.lines[next].Body)) == 0 {
		return false
	}
	return b.entitlesBelow(next)
}
