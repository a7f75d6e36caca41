package page

import "talkgraph/loader/section/shape"

// SpeakersHead tells posts in which, at least twice, a line that says who
// somebody is entitles what follows, and mostly stands under no title: each is the
// heading of a talk.
func (b *Page) SpeakersHead(p Span) bool {
	heads, under := 0, 0
	for i := p.From; i < p.To; i++ {
		if l := b.lines[i]; i != p.Title && shape.Bare(l, shape.MaxBare) && b.Apart(i, p.From) && b.IsCaption(l) && b.Entitles(i, p.To) && !b.NamesAgain(i, p) {
			heads++
			if b.UnderTitle(i, p) {
				under++
			}
		}
	}
	return heads > 1 && 2*under <= heads
}

// IsBylineAlone tells lines that say who spoke, and for whom, and nothing else.
func (b *Page) IsBylineAlone(l *shape.Line) bool {
	if !shape.Bare(l, shape.MaxBare) {
		return false
	}
	people := b.Speakers(l)
	return len(people) > 0 && (shape.ByLine.MatchString(l.Body) || b.Positioned(people) && b.Filled(l.Number-1, len(b.lines)))
}

// UnderTitle tells a byline under a bare title, and the first words under that.
func (b *Page) UnderTitle(i int, p Span) bool {
	above := b.Above(i, p.From)
	if above < 0 || above == p.Title {
		return false
	}
	if b.IsBylineAlone(b.lines[above]) {
		above = b.Above(above, p.From)
	} else if !b.IsBylineAlone(b.lines[i]) {
		return false
	}
	return above >= 0 && above != p.Title && shape.Bare(b.lines[above], shape.MaxBare)
}
