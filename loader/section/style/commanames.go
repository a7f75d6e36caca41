package style

import (
	"strings"
	"unicode/utf8"

	"talkgraph/loader/byline"
	"talkgraph/loader/section/page"
	"talkgraph/loader/section/shape"
)

// withCommaNames reads who spoke behind the commas of the titles of a post.
func (b *Styles) withCommaNames(marks []page.Mark) []page.Mark {
	titles := make(map[int]*shape.Title)
	for i := range marks {
		if marks[i].Talk {
			titles[marks[i].Line] = &marks[i].Title
		}
	}
	b.ReadCommaNames(titles)
	return marks
}

// ReadCommaNames reads who spoke behind the commas of titles, by their lines,
// where at least two end so, and half of those that have no other byline.
func (b *Styles) ReadCommaNames(titles map[int]*shape.Title) {
	found, bare := make(map[int]byline.Parted), 0
	for line, t := range titles {
		if len(t.People) > 0 {
			continue
		}
		bare++
		if p := byline.InCommas(t.Text, b.lex); len(p.People) > 0 {
			found[line] = p
		}
	}
	if len(found) < 2 || 2*len(found) < bare {
		return
	}
	for line, p := range found {
		t := titles[line]
		before, _, _ := strings.Cut(b.lines[line].Body, t.Text)
		t.Text, t.People, t.At = p.Head, p.People, utf8.RuneCountInString(before)+p.At
	}
}

// billsInCommas tells titles that only their list of speakers makes long.
func (b *Styles) billsInCommas(l *shape.Line) bool {
	return l.Runes <= shape.MaxBilled && len(byline.InCommas(l.Body, b.lex).People) > 0
}
