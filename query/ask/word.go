package ask

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/query"
	"talkgraph/query/ask/fact"
)

// ways are the filters by which talks say a word: by covering a topic whose
// name ends with it, or else in a word of its meaning. Those that stand first
// and find something count.
func (r runner) ways(f query.TalkFilter, word string) [][]query.TalkFilter {
	var covered, said []query.TalkFilter
	if topics := r.topicsNaming(word); len(topics) > 0 && len(f.Covers.Any) == 0 {
		covered = append(covered, query.TalkFilter{Covers: query.Names{Any: topics}})
	}
	for _, meaning := range r.vocab.Meanings(knowledge.Fold(word)) {
		if utf8.RuneCountInString(meaning) > 1 {
			said = append(said, query.TalkFilter{Text: strings.TrimSpace(f.Text + " " + meaning)})
		}
	}
	return slices.DeleteFunc([][]query.TalkFilter{covered, said}, func(w []query.TalkFilter) bool { return len(w) == 0 })
}

// topicsNaming lists the topics in whose English names a word stands last:
// "database migration" for migration.
func (r runner) topicsNaming(word string) []string {
	var out []string
	folded := " " + knowledge.Fold(word)
	for _, e := range r.lex.Entries() {
		if name := knowledge.Fold(e.Name); e.Kind == knowledge.Topic && len(name) > len(folded) && name[len(name)-len(folded):] == folded {
			out = append(out, e.Name)
		}
	}
	return out[:min(len(out), query.MaxNames)]
}

// settled makes each word of the set a part of its filter: the first of the
// ways to say it that finds something, else the last.
func (r runner) settled(ctx context.Context, s talkSet) (talkSet, error) {
	one := 1
	for _, word := range s.words {
		base := s.filter
		for _, way := range r.ways(base, word) {
			s.filter = base
			s.filter.And = append(slices.Clone(base.And), anyWay(way))
			c, err := r.graph.Talks(ctx, s.filter, query.PageArgs{First: &one})
			if err != nil {
				return s, fmt.Errorf("looking for talks that say %q: %w", word, err)
			}
			if len(c.Nodes) > 0 {
				break
			}
		}
	}
	s.words = nil
	return s, nil
}

// anyWay keeps the talks that say something in one of these ways.
func anyWay(ways []query.TalkFilter) query.TalkFilter {
	if len(ways) == 1 {
		return ways[0]
	}
	return query.TalkFilter{Or: ways}
}

// saidOf keeps the answers of which a source says at least half of the words,
// in some word of their meaning, or some of them.
func (r runner) saidOf(ctx context.Context, answers []answer, words []string, some bool) ([]answer, error) {
	if len(words) == 0 {
		return answers, nil
	}
	least := (len(words) + 1) / 2
	if some {
		least = 1
	}
	return r.proved(ctx, answers, func(folded string) bool { return r.saysOf(folded, words) >= least })
}

// proved keeps the answers of which the folded text of a source fits.
func (r runner) proved(ctx context.Context, answers []answer, fits func(folded string) bool) ([]answer, error) {
	var out []answer
	for _, a := range answers {
		var ids []string
		for _, s := range a.sources {
			if s.Statement != "" {
				ids = append(ids, s.Statement)
			}
		}
		nodes, err := r.graph.Nodes(ctx, ids)
		if err != nil {
			return nil, fmt.Errorf("reading what is said of %q: %w", a.node.Name, err)
		}
		if slices.ContainsFunc(nodes, func(n *knowledge.Node) bool { return n != nil && fits(knowledge.Fold(n.Text)) }) {
			out = append(out, a)
		}
	}
	return out, nil
}

// saysOf counts the words that a folded text says.
func (r runner) saysOf(folded string, words []string) int {
	said := 0
	for _, word := range words {
		if slices.ContainsFunc(r.vocab.Meanings(knowledge.Fold(word)), func(m string) bool { return fact.Says(folded, m) }) {
			said++
		}
	}
	return said
}

// worded looks for the words that can be said in one way only through the
// filter: a statement holds all of them.
func (r runner) worded(s talkSet) talkSet {
	var other, plain []string
	for _, word := range s.words {
		if ways := r.ways(s.filter, word); len(ways) > 1 || len(ways) == 1 && len(ways[0]) > 1 {
			other = append(other, word)
			continue
		}
		plain = append(plain, word)
	}
	s.words = other
	if s.filter.Text == "" {
		s.filter.Text = strings.Join(plain, " ")
	}
	return s
}
