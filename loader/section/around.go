package section

import (
	"strings"
	"unicode/utf8"

	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
)

// apart tells whether nothing stands right above a line.
func (b *builder) apart(i, from int) bool {
	if i == from {
		return true
	}
	above := b.lines[i-1]
	if b.dense && above.Shape == parse.Text && utf8.RuneCountInString(above.Body) >= 80 && paragraphEnd.MatchString(above.Body) {
		return true
	}
	return above.Shape == parse.Blank || above.Shape == parse.Rule || above.Shape == parse.Text && isDay(above.Body)
}

var paragraphEnd = pattern.MustCompile(`[.!?)”"’:…][)”"’]?$`)

// entitles tells whether what follows a bare line is what it entitles: a
// list, or a paragraph after a blank line: a short one under a long line.
func (b *builder) entitles(i, to int) bool {
	credited, long := false, utf8.RuneCountInString(b.lines[i].Body) >= 16 && len(b.namings(b.lines[i].Body)) == 0
	for j := i + 1; j < to; j++ {
		l := b.lines[j]
		switch {
		case l.Shape == parse.Blank || l.Shape == parse.Link:
			continue
		case l.Shape == parse.Bullet:
			return l.Body != ""
		case b.isBylineAlone(l):
			credited = true
			continue
		case l.Shape == parse.Text:
			return credited || !bare(l, maxBare) && (utf8.RuneCountInString(l.Body) >= 40 || long && j > i+1 && (strings.HasSuffix(l.Body, "。") || sentenceEnd.MatchString(l.Body)))
		}
		return false
	}
	return false
}
