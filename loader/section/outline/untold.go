package outline

import (
	"strings"
	"unicode/utf8"

	"talkgraph/loader/section/shape"
)

// besideTold tells headings under which nothing is told, that stand among at
// least two talks' and are as long as titles are: talks that were not noted.
func (b *Outliner) besideTold(heads []*heading, i int) bool {
	h := heads[i]
	if hasBelow(heads, i) || utf8.RuneCountInString(h.Text) < 8 || shape.IsGroup(strings.Trim(h.Text, " !！♪")) {
		return false
	}
	told := 0
	for _, step := range []int{-1, 1} {
		for j := i + step; j >= 0 && j < len(heads) && heads[j].level >= h.level; j += step {
			if heads[j].level == h.level && heads[j].kind == headingTalk && b.hasContent(heads[j]) {
				told++
			}
		}
	}
	return told >= 2
}
