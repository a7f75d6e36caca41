package bylined

import (
	"talkgraph/loader/parse"
	"talkgraph/loader/section/page"
	"talkgraph/loader/section/shape"
)

// MarksBelow is EntitledBelow for the marks of a post, up to a line.
func (b *Titles) MarksBelow(marks []page.Mark, to int) []page.Mark {
	all := make([]Head, len(marks))
	for k, m := range marks {
		end := to
		if k+1 < len(marks) {
			end = marks[k+1].Line
		}
		all[k] = Head{m.Line, end, !m.Talk || m.Code != ""}
	}
	for k, t := range b.EntitledBelow(all) {
		marks[k].Title = t
	}
	return marks
}

// A Head is a line that may be a byline over a title, by index, and where what
// is under it ends.
type Head struct {
	Line, To int
	Never    bool // it is something else
}

// EntitledBelow gives the titles of those heads that are bylines over titles, by
// their index, if they are at least two and half of all.
func (b *Titles) EntitledBelow(all []Head) map[int]shape.Title {
	enough := func(n int) bool { return n > 1 && 2*n >= len(all) }
	below, titled := b.titlesBelow(all)
	if !enough(titled) {
		return nil // before anybody is read
	}
	out := make(map[int]shape.Title)
	for k, h := range all {
		switch {
		case h.Never:
		case b.headsWho(b.lines[h.Line]):
			out[k] = b.entitleBelow(h.Line, below[k])
		case below[k] >= 0:
			titled--
		}
	}
	if !enough(titled) {
		return nil
	}
	return out
}

// titlesBelow gives the line under each head that could be its title, by index,
// or -1, and how many there are.
func (b *Titles) titlesBelow(all []Head) (below []int, titled int) {
	below = make([]int, len(all))
	for k, h := range all {
		if below[k] = -1; !h.Never {
			below[k] = b.titleBelow(h.Line, h.To)
		}
		if below[k] >= 0 {
			titled++
		}
	}
	return below, titled
}

// BylineBelow tells a marked line that is who spoke, and what they are, under one
// without a mark that could be the title: "**Ana Lopez (Acme)**".
func (b *Titles) BylineBelow(i int, p page.Span) bool {
	people := b.Speakers(b.lines[i])
	if len(people) == 0 || !b.Positioned(people) || shape.IsKeynote(b.lines[i]) {
		return false
	}
	above := b.Above(i, p.From)
	if above < 0 || above == p.Title {
		return false
	}
	l := b.lines[above]
	return l.TitleLike() && (l.Shape != parse.Bullet || l.Indent < b.lines[i].Indent) && shape.MarkOf(l) == "" && !l.Day() && !l.Stop() && !shape.IsGroup(l.Body) && b.Speakers(l) == nil
}
