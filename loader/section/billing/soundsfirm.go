package billing

import (
	"strings"

	"talkgraph/knowledge"
	"talkgraph/loader/byline"
)

// soundsFirm tells a company beside a handle, where people stand too, as they call
// themselves: one that is known or has the form of one, or whose name is spelt like no
// nickname, and not like the handle.
func (b *Reader) soundsFirm(word, handle string) bool {
	return b.isFirm(word) || byline.SpeltAsFirm(word, b.lex) && !calledAlike(word, handle)
}

// calledAlike tells a name and a handle of which one holds the beginning of the other.
func calledAlike(word, handle string) bool {
	word, handle = knowledge.Fold(word), knowledge.Fold(handle)
	const few = 4
	return strings.Contains(handle, word[:min(few, len(word))]) || strings.Contains(word, handle[:min(few, len(handle))])
}
