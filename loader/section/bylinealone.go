package section

import "talkgraph/loader/section/shape"

// speakersHead tells posts in which, at least twice, a line that says who
// somebody is entitles what follows, and mostly stands under no title: each is the
// heading of a talk.
func (b *page) speakersHead(p span) bool {
	heads, under := 0, 0
	for i := p.from; i < p.to; i++ {
		if l := b.lines[i]; i != p.title && shape.Bare(l, shape.MaxBare) && b.Apart(i, p.from) && b.isCaption(l) && b.entitles(i, p.to) && !b.namesAgain(i, p) {
			heads++
			if b.underTitle(i, p) {
				under++
			}
		}
	}
	return heads > 1 && 2*under <= heads
}

// isBylineAlone tells lines that say who spoke, and for whom, and nothing else.
func (b *page) isBylineAlone(l *shape.Line) bool {
	if !shape.Bare(l, shape.MaxBare) {
		return false
	}
	people := b.Speakers(l)
	return len(people) > 0 && (shape.ByLine.MatchString(l.Body) || b.Positioned(people) && b.filled(l.Number-1, len(b.lines)))
}

// underTitle tells a byline under a bare title, and the first words under that.
func (b *page) underTitle(i int, p span) bool {
	above := b.Above(i, p.from)
	if above < 0 || above == p.title {
		return false
	}
	if b.isBylineAlone(b.lines[above]) {
		above = b.Above(above, p.from)
	} else if !b.isBylineAlone(b.lines[i]) {
		return false
	}
	return above >= 0 && above != p.title && shape.Bare(b.lines[above], shape.MaxBare)
}
