package ask

import (
	"slices"
	"strings"

	"talkgraph/query/ask/vocabulary"
)

// readIndustry finds the industries and the country of the companies that are
// asked for: "which Japanese game companies", 日本のゲーム会社は. The words that say
// it say nothing else.
func (q *question) readIndustry(v *vocabulary.Vocabulary) {
	if q.wanted != Companies || q.head < 0 {
		return
	}
	last := q.head
	if c := v.Industry(strings.TrimSuffix(strings.TrimSuffix(q.tokens[last].text, "会社"), "企業")); c != nil && q.tokens[last].text != "会社" {
		q.class, q.classAt = q.class.And(c), append(q.classAt, [2]int{q.tokens[last].from, q.tokens[last].to})
	}
	for {
		for last--; last >= 0 && q.ja && slices.Contains([]string{"の", "系", "系の", "業界", "業界の", "関連", "関連の", "業"}, q.tokens[last].text); last-- {
		}
		first, c := q.industryBefore(v, last)
		if c == nil {
			return
		}
		q.class, q.classAt = q.class.And(c), append(q.classAt, [2]int{q.tokens[first].from, q.tokens[last].to})
		last = first
	}
}

// industryBefore finds the longest name of an industry that ends at a token.
func (q *question) industryBefore(v *vocabulary.Vocabulary, last int) (int, *vocabulary.Class) {
	for first := max(0, last-2); first <= last; first++ {
		if c := v.Industry(q.scan.word(q.tokens[first].from, q.tokens[last].to)); c != nil {
			return first, c
		}
	}
	return 0, nil
}
