package page

import (
	"strings"

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
	j := b.Below(i, to)
	return j >= 0 && (shape.SentenceEnd.MatchString(m[1]) || saysEnd.MatchString(m[1]) || strings.HasPrefix(b.lines[j].Body, "と"))
}
