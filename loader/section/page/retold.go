package page

import (
	"strings"

	"talkgraph/loader/parse"
	"talkgraph/loader/section/shape"
)

// captionLines is within how many lines above a caption the sentences stand that it
// repeats.
const captionLines = 6

// Retold tells lines that name somebody and what they spoke of in the words of the
// sentences right above: they stand under pictures. The first title under an
// introduction may do so, too: there must be two in a post, and half of all lines
// that name who spoke.
func (b *Page) Retold(i int, p Span) bool {
	if b.captions.of != p || b.captions.at == nil {
		b.captions = retold{p, make(map[int]bool)}
		b.findRetold(p)
	}
	return b.captions.at[i]
}

// retold is those lines of one post, by index.
type retold struct {
	of Span
	at map[int]bool
}

// findRetold notes such lines of a post.
func (b *Page) findRetold(p Span) {
	var again []int
	all := 0
	for i := p.From; i < p.To; i++ {
		l := b.lines[i]
		if i == p.Title || !shape.Bare(l, shape.MaxBare) {
			continue
		}
		if t := b.TitleAt(l); len(t.People) > 0 && t.Text != "" && t.Kind != "keynote" {
			if all++; b.toldAbove(i, t, p) {
				again = append(again, i)
			}
		}
	}
	if len(again) < 2 || 2*len(again) < all {
		return
	}
	for _, i := range again {
		b.captions.at[i] = true
		b.Refuse(i, "caption", "says again who spoke of what, as the text above does")
	}
}

// toldAbove tells whether a title stands right under a sentence, and those above
// hold its words and the name of who gave the talk.
func (b *Page) toldAbove(i int, t *shape.Title, p Span) bool {
	var said strings.Builder
	for at, left := i-1, captionLines; at >= p.From && left > 0; at-- {
		l := b.lines[at]
		if l.Shape == parse.Blank || l.Shape == parse.Link {
			continue
		}
		sentence := l.Shape == parse.Text && !shape.Bare(l, shape.MaxBare)
		if left == captionLines && !sentence {
			return false
		}
		if left--; sentence {
			said.WriteString(strings.ToLower(l.Body) + " ")
		}
	}
	text := said.String()
	long, found := WordsIn(t.Text, text)
	return strings.Contains(text, strings.ToLower(t.People[0].Name)) && long > 0 && 2*found >= long
}

// WordsIn counts the long words of a title, and those of them that stand in a text
// in small letters.
func WordsIn(title, text string) (long, found int) {
	for word := range strings.FieldsFuncSeq(strings.ToLower(title), func(r rune) bool { return strings.ContainsRune(" -–—/,:", r) }) {
		if len(word) < 4 {
			continue
		}
		long++
		if strings.Contains(text, word) {
			found++
		}
	}
	return long, found
}
