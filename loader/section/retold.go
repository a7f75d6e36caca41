package section

import (
	"slices"

	"talkgraph/loader/byline"
	"talkgraph/loader/section/shape"
	"talkgraph/loader/telling"
)

// goesOnTelling tells what only says once more that those speak of whose talk
// the text told last.
func (b *builder) goesOnTelling(all []toldTalk, t telling.Telling) bool {
	if len(all) == 0 || t.Named || len(t.People) == 0 {
		return false
	}
	last := all[len(all)-1]
	return slices.ContainsFunc(last.People, func(p byline.Person) bool { return p.Name == t.People[0].Name })
}

// captions tells a bare line that only says once more what somebody did of whom one
// of the last talks told: it stands under a picture.
func (b *builder) captions(all []toldTalk, line int, t telling.Telling) bool {
	if t.Named || len(t.People) == 0 || !shape.Bare(b.lines[line], shape.MaxBare) {
		return false
	}
	return slices.ContainsFunc(all[max(0, len(all)-3):], func(o toldTalk) bool { return o.by(t.People[0].Name) })
}

// by tells whether somebody gave a talk, or spoke in it.
func (t toldTalk) by(name string) bool {
	return slices.ContainsFunc(t.People, func(p byline.Person) bool { return p.Name == name }) || slices.ContainsFunc(t.guests, func(g toldTalk) bool { return g.by(name) })
}
