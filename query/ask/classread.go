package ask

import (
	"slices"
	"strings"

	"talkgraph/knowledge"
	"talkgraph/query/ask/vocabulary"
)

// maxClassWords bounds the tokens of the name of a class.
const maxClassWords = 5

// readClass finds the sort of service that is asked for: "which message
// queue", "which database services", どのデータベース, 使っているキューは. The words
// that say it say nothing else.
func (q *question) readClass(v *vocabulary.Vocabulary) {
	if q.wanted != Services {
		return
	}
	for size := maxClassWords; size > 0; size-- {
		for first := 0; first+size <= len(q.tokens); first++ {
			last := first + size - 1
			c := v.Class(q.scan.word(q.tokens[first].from, q.tokens[last].to))
			if c != nil && q.asksOf(first, last, c.Alone) {
				q.class, q.classAt = c, [][2]int{{q.tokens[first].from, q.tokens[last].to}}
				return
			}
		}
	}
}

// asksOf says whether the noun phrase that these tokens end, or that a plain
// noun behind them ends, is what is asked for. Some stand alone.
func (q *question) asksOf(first, last int, alone bool) bool {
	end := last
	if next := q.besideNoun(last); next == q.head && next >= 0 && !alone {
		end = next
	}
	switch {
	case q.head >= 0:
		return end == q.head
	case q.ja:
		return q.isHead(last) || q.determined(first)
	}
	for j := first - 1; j >= 0; j-- {
		t := q.tokens[j]
		if t.cue == "ask.which" {
			return true
		}
		if t.cue != "" || slices.Contains(ending, t.text) {
			return false
		}
	}
	return false
}

// besideNoun is the noun for services that stands right behind a token: the
// services of "database services", のサービス; -1 if there is none.
func (q *question) besideNoun(at int) int {
	next := at + 1
	for next < len(q.tokens) && q.ja && slices.Contains([]string{"の", "系", "系の", "用", "用の", "関連", "関連の"}, q.tokens[next].text) {
		next++
	}
	if next < len(q.tokens) && q.tokens[next].cue == "kind.services" {
		return next
	}
	return -1
}

// ofClass says whether a named thing is part of what names the class.
func (q *question) ofClass(n named) bool {
	return slices.ContainsFunc(q.classAt, func(at [2]int) bool { return at[0] <= n.from && n.to <= at[1] })
}

// sorted keeps the services of the sort that is asked for.
func (r runner) sorted(s productSort, answers []answer) []answer {
	if s == (productSort{}) {
		return answers
	}
	return slices.DeleteFunc(answers, func(a answer) bool {
		switch {
		case s.class != nil:
			return !s.class.Holds(a.node.ID, r.lex)
		case s.category != "":
			return a.node.Category != s.category
		}
		return !strings.Contains(knowledge.Fold(a.node.Name), s.word)
	})
}
