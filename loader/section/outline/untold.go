package outline

import (
	"strings"
	"unicode/utf8"

	"talkgraph/loader/section/shape"
)

// besideTold tells headings under which nothing is told, that stand among at
// least two talks' and are as long as titles are: talks that were not noted.
func (b *Outliner) besideTold(heads []*heading, i int, told []int) bool {
	h := heads[i]
	return told[i] >= 2 && !hasBelow(heads, i) && utf8.RuneCountInString(h.Text) >= 8 && !shape.IsGroup(strings.Trim(h.Text, " !！♪"))
}

// told counts, for each heading, the talks with content among those of its level
// that no heading of a higher level parts from it.
func (b *Outliner) told(heads []*heading) []int {
	counts := make([]int, len(heads))
	var first [7]int // by level: index+1 of the first of these headings
	for i, h := range heads {
		for level := h.level + 1; level < len(first); level++ {
			first[level] = 0
		}
		if first[h.level] == 0 {
			first[h.level] = i + 1
		}
		counts[i] = first[h.level] - 1
	}
	return b.sums(heads, counts)
}

// sums counts the talks with content by the heading that stands for several, and
// says the count for each of them.
func (b *Outliner) sums(heads []*heading, standsFor []int) []int {
	sum := make([]int, len(heads))
	for i, h := range heads {
		if h.kind == headingTalk && b.hasContent(h) {
			sum[standsFor[i]]++
		}
	}
	for i, first := range standsFor {
		standsFor[i] = sum[first]
	}
	return standsFor
}
