package bylined

import (
	"strings"

	"talkgraph/loader/byline"
	"talkgraph/loader/parse"
	"talkgraph/loader/section/page"
	"talkgraph/loader/section/shape"
)

// BylinesOver reads posts in which, at least twice, a bare line says who spoke, for
// whom, and an emphasized or quoted one right under it what about.
func (b *Titles) BylinesOver(p page.Span) []page.Mark {
	found := make(map[int]shape.Title)
	for i := p.From; i+1 < p.To; i++ {
		if l := b.lines[i]; i == p.Title || !shape.Bare(l, shape.MaxTitle) || !shape.IsDressed(b.lines[i+1]) || !b.Apart(i, p.From) || !b.headsWho(l) || b.Speakers(l)[0].Company == "" {
			continue
		}
		if at := b.titleBelow(i, i+2); at > 0 {
			found[i] = b.entitleBelow(i, at)
		}
	}
	if len(found) < 2 {
		return nil
	}
	return b.overTitles(p, found)
}

// overTitles are the marks of a post in which these lines are bylines over titles.
func (b *Titles) overTitles(p page.Span, found map[int]shape.Title) []page.Mark {
	var marks []page.Mark
	for i := p.From; i < p.To; i++ {
		if t, ok := found[i]; ok {
			marks = append(marks, page.Mark{Line: i, Talk: true, Rule: "byline-over-title", Title: t})
		} else if m, ok := b.Common(i, p); ok {
			m.Talk = m.Talk && !shape.KeynoteWords.Has(b.lines[i].Body) // a word alone heads those who spoke
			marks = append(marks, m)
		}
	}
	return marks
}

// fewestOver is how many plain bylines must stand over plain titles.
const fewestOver = 3

// PlainBylines is BylinesOver for posts in which nothing marks the titles either:
// there, it takes three, and over most bylines there is no title.
func (b *Titles) PlainBylines(p page.Span) []page.Mark {
	found, under := make(map[int]shape.Title), 0
	for i := p.From; i+1 < p.To; i++ {
		l := b.lines[i]
		if i == p.Title || !shape.Bare(l, shape.MaxBare) || !byline.MayBegin(l.Body) || shape.Labelled(l) || !b.headsWho(l) || b.Speakers(l)[0].Company == "" {
			continue
		}
		if b.underTitle(i, p) {
			under++
		}
		if at := b.bareBelow(i, p.To); at > 0 {
			found[i] = b.entitleBelow(i, at)
		}
	}
	if len(found) < fewestOver || 2*under >= len(found) {
		return nil
	}
	for i := p.From; i+1 < p.To; i++ {
		if l := b.lines[i]; i != p.Title && found[i].Text == "" && shape.Bare(l, 40) && b.Apart(i, p.From) && b.NameAlone(l) && len(b.Speakers(l)) > 0 {
			if at := b.bareBelow(i, p.To); at > 0 {
				found[i] = b.entitleBelow(i, at) // of no company
			}
		}
	}
	return b.overTitles(p, found)
}

// underTitle tells a line right under another that could be its title, perhaps with
// a blank one between: a bare one, or the one item of a list.
func (b *Titles) underTitle(i int, p page.Span) bool {
	above := b.Above(i, p.From)
	if above < i-2 || above < 0 || above == p.Title {
		return false
	}
	l := b.lines[above]
	if l.Shape == parse.Bullet {
		return above == i-1 && l.TitleLike() && (above == p.From || b.lines[above-1].Shape != parse.Bullet)
	}
	return shape.Bare(l, shape.MaxBare) && !l.Day() && !shape.IsKeynote(l) && b.Speakers(l) == nil
}

// bareBelow is the line under a byline that could be a title, by index, or -1.
func (b *Titles) bareBelow(i, to int) int {
	for j := i + 1; j < to && j <= i+2; j++ {
		l := b.lines[j]
		if l.Shape == parse.Blank {
			continue
		}
		if !shape.Bare(l, shape.MaxTitle) || l.Stop() || l.When() || l.Day() || shape.Labelled(l) || strings.HasSuffix(l.Body, ":") || len(b.Speakers(l)) > 0 && b.Speakers(l)[0].Company != "" {
			return -1
		}
		return j
	}
	return -1
}
