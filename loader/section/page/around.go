package page

import (
	"strings"

	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/shape"
)

// cutOff tells the last words of a document that end in the middle of a
// sentence: they are a paragraph all the same.
func (b *Page) cutOff(i int) bool {
	if l := b.lines[i]; l.Runes < 40 || !strings.Contains(l.Body, "、") {
		return false
	}
	return b.Below(i, len(b.lines)) < 0
}

// Entitles tells whether what follows a bare line is what it entitles: a
// list, or a paragraph after a blank line: a short one under a long line.
func (b *Page) Entitles(i, to int) bool {
	credited, long := false, b.lines[i].Runes >= 16 && len(b.Namings(b.lines[i].Body)) == 0
	for j := i + 1; j < to; j++ {
		l := b.lines[j]
		switch {
		case l.Shape == parse.Blank || l.Shape == parse.Link:
			continue
		case l.Shape == parse.Bullet:
			return l.Body != ""
		case b.IsBylineAlone(l):
			credited = true
			continue
		case l.Shape == parse.Text:
			return credited || b.cutOff(j) || !shape.Bare(l, shape.MaxBare) && (l.Runes >= 40 || long && j > i+1 && (strings.HasSuffix(l.Body, "。") || shape.SentenceEnd.MatchString(l.Body)))
		}
		return false
	}
	return false
}

// Opens tells whether a bare line is followed by a list, perhaps after blanks,
// pictures or a further heading.
func (b *Page) Opens(at int) bool {
	for j := at + 1; j < len(b.lines) && j < at+6; j++ {
		switch l := b.lines[j]; {
		case l.Shape == parse.Bullet:
			return true
		case l.Shape == parse.Blank || l.Shape == parse.Link:
		default:
			return false
		}
	}
	return false
}

// RunsOn tells the first line of a paragraph, or of an item, that is broken by hand:
// the next one goes on in small letters.
func (b *Page) RunsOn(i, to int) bool {
	return i+1 < to && b.lines[i+1].Shape == parse.Text && inSmall.MatchString(b.lines[i+1].Body)
}

// inSmall is how the middle of a sentence begins.
var inSmall = pattern.MustCompile(`^[a-z]+(?:,? [a-z(]|,)`)

// OverParagraph tells whether a paragraph follows a line, after blank ones.
func (b *Page) OverParagraph(i, to int) bool {
	j := b.Below(i, to)
	return j >= 0 && b.lines[j].Shape == parse.Text && b.lines[j].Runes >= 40
}
