package page

import (
	"strings"

	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/shape"
)

var (
	// SubNumber numbers the parts of a part: "2-1. Why".
	SubNumber = pattern.MustCompile(`^\d{1,2}[-.]\d{1,2}[.)．]?[ 　]?[^\d.％%]`)
	saying    = pattern.MustCompile(`^[「『]([^「」『』]+)[」』](?:[ 　]?[(（][^()（）]*[)）])?$`)
	saysEnd   = pattern.MustCompile(`(?:ません|ましょう|ください|だろうか|たい|だった|なかった)[!！?？]?$`)
)

// IsSaying tells a line that is what somebody said: a sentence in quotes, or
// one with which the next line goes on.
func (b *Page) IsSaying(i, to int) bool {
	m := saying.FindStringSubmatch(b.lines[i].Body)
	if m == nil {
		return false
	}
	for j := i + 1; j < to; j++ {
		if l := b.lines[j]; l.Shape != parse.Blank {
			return shape.SentenceEnd.MatchString(m[1]) || saysEnd.MatchString(m[1]) || strings.HasPrefix(l.Body, "と")
		}
	}
	return false
}
