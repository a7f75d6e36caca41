package style

import (
	"strconv"

	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/page"
	"talkgraph/loader/section/shape"
)

// itsPlace is the number with which an item begins.
var itsPlace = pattern.MustCompile(`^[ 　]*[(（]?(\d{1,2})[.)）][ 　]`)

// numberedTitles reads posts in which numbers count the talks: items from 1 on,
// at least two, each after a blank line and over words of its own.
func (b *Styles) numberedTitles(p page.Span) []page.Mark {
	var marks []page.Mark
	next := 1
	for i := p.From; i < p.To; i++ {
		l := b.lines[i]
		m, ok := b.Common(i, p)
		switch {
		case ok:
			marks = append(marks, m)
		case b.isNth(i, next, p):
			marks = append(marks, page.Mark{Line: i, Talk: !l.Stop(), Rule: "numbered-title", Title: b.TitleOf(l)})
			next++
		case l.Shape == parse.Bullet && itsPlace.MatchString(l.Text) && b.Apart(i, p.From) && l.Indent < 4 && next > 1:
			return nil // they count something else, too
		}
	}
	if next < 3 {
		return nil
	}
	return marks
}

// isNth tells the item with a number, which could be a title.
func (b *Styles) isNth(i, n int, p page.Span) bool {
	l := b.lines[i]
	if l.Shape != parse.Bullet || l.Indent > 3 || !b.Apart(i, p.From) || l.Runes < 4 {
		return false
	}
	m := itsPlace.FindStringSubmatch(l.Text)
	if m == nil || m[1] != strconv.Itoa(n) || !l.Phrase(shape.MaxBare) && !l.Question() && !b.billsInCommas(l) {
		return false
	}
	j := b.Below(i, p.To)
	return j >= 0 && !itsPlace.MatchString(b.lines[j].Text)
}
