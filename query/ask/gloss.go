package ask

import (
	"slices"

	"talkgraph/knowledge"
	"talkgraph/query/ask/vocabulary"
)

// markers of words that say again in other words what a name says.
var (
	againBehind = []string{"that is", "i.e.", "in other words", "also known as", "meaning"} // name, marker, words
	againBefore = []string{"いわゆる", "すなわち", "つまり"}                                           // words, marker, name
)

// withoutGlosses drops, from the words that are left, those that only say in
// other words what a name says: "failover, that is, switching over",
// 予備への切り替え(フェイルオーバー), 予備への切り替え、いわゆるフェイルオーバー.
func (q *question) withoutGlosses(left []int) []int {
	from, to := q.glossed()
	return slices.DeleteFunc(left, func(i int) bool { return from <= q.tokens[i].from && q.tokens[i].to <= to })
}

// glossed is where the words of another way to say a name stand.
func (q *question) glossed() (from, to int) {
	for _, n := range q.things {
		if q.scan.at(n.from-1) == '(' && q.scan.at(n.to) == ')' {
			return 0, n.from
		}
	}
	if at, end := q.findAny(againBehind); at > 0 && q.namesBetween(0, at) {
		return end, len(q.scan.folded)
	}
	if at, end := q.findAny(againBefore); at > 0 && q.namesBetween(end, len(q.scan.folded)) {
		return 0, at
	}
	return 0, 0
}

// findAny is where the first of the phrases stands that the question holds; -1
// if it holds none.
func (q *question) findAny(phrases []string) (from, to int) {
	for _, text := range phrases {
		for at := range q.scan.folded {
			if end := q.scan.match(vocabulary.Phrase{Runes: []rune(text)}, at); end > 0 {
				return at, end
			}
		}
	}
	return -1, -1
}

// namesBetween says whether something is named between two positions.
func (q *question) namesBetween(from, to int) bool {
	return slices.ContainsFunc(q.things, func(n named) bool { return from <= n.from && n.to <= to })
}

// isGloss says whether a topic is but part of another way to say a name.
func (q *question) isGloss(n named) bool {
	from, to := q.glossed()
	return n.kind == knowledge.Topic && from <= n.from && n.to <= to
}
