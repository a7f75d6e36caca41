package page

import (
	"strings"

	"talkgraph/loader/byline"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/shape"
)

// NamesAgain tells lines that say who somebody is whom the paragraph above them
// names: they stand under a picture.
func (b *Page) NamesAgain(i int, p Span) bool {
	l := b.lines[i]
	if !shape.Bare(l, shape.MaxBare) {
		return false
	}
	if m := namedAt.FindStringSubmatch(l.Body); m != nil {
		return b.namedBefore(i, m[1], p)
	}
	if len(b.Speakers(l)) == 0 {
		return false
	}
	above := b.Above(i, p.From)
	return above >= 0 && above != p.Title && b.lines[above].Shape == parse.Text && !shape.Bare(b.lines[above], shape.MaxBare) && strings.Contains(b.lines[above].Body, b.Speakers(l)[0].Name)
}

// namedBefore tells whether a paragraph of the last few above a line names somebody.
func (b *Page) namedBefore(i int, name string, p Span) bool {
	for n := 0; n < captionLines; n++ {
		if i = b.Above(i, p.From); i < 0 || i == p.Title {
			return false
		}
		if l := b.lines[i]; l.Shape == parse.Text && !shape.Bare(l, shape.MaxBare) && strings.Contains(l.Body, name) {
			return true
		}
	}
	return false
}

// namedAt is somebody before what they say or do on a picture: "Ana Lopez - the boxes".
var namedAt = pattern.MustCompile(`^(` + byline.LatinName + `) [-–—] \p{Ll}`)
