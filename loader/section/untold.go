package section

import (
	"strings"
	"unicode/utf8"
)

// besideTold tells headings under which nothing is told, that stand among at
// least two talks' and are as long as titles are: talks that were not noted.
func (b *builder) besideTold(heads []*heading, i int) bool {
	h := heads[i]
	if hasBelow(heads, i) || utf8.RuneCountInString(h.text) < 8 || isGroup(strings.Trim(h.text, " !！♪")) {
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

// overNext drops the keynotes of which nothing is told, right over a talk that is
// a keynote by its code: they head what follows.
func (b *builder) overNext(marks []mark) []mark {
	var out []mark
	for i, m := range marks {
		if m.talk && m.rule == "keynote" && i+1 < len(marks) && marks[i+1].talk && marks[i+1].kind == "keynote" && marks[i+1].code != "" && m.code == "" && !b.filled(m.line, marks[i+1].line) {
			b.refuse(m.line, "over-talks", "stands over several talks")
			m.talk = false
		}
		out = append(out, m)
	}
	return out
}
