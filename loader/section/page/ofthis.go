package page

import (
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
)

// ofThisTalk is how paragraphs begin that tell what a talk was about.
var ofThisTalk = pattern.MustCompile(`^(?:この|本|当)(?:セッション|講演|発表|トーク|ワークショップ)(?:では|は、|は|で、)`)

// TellsOfThis tells whether the first words under a line say what a talk was about.
func (b *Page) TellsOfThis(i, to int) bool {
	for j := i + 1; j < to; j++ {
		if b.lines[j].Shape != parse.Blank && b.lines[j].Shape != parse.Link {
			return ofThisTalk.MatchString(b.lines[j].Body)
		}
	}
	return false
}
