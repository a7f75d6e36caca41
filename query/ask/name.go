package ask

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/query"
	"talkgraph/query/ask/vocabulary"
)

// Bounds of what is looked up for one question.
const (
	maxLookups = 12 // words
	maxWindow  = 14 // tokens of a name or title
)

// entities are the kinds that a question may name.
var entities = []knowledge.Kind{knowledge.Service, knowledge.Topic, knowledge.Talk, knowledge.Person, knowledge.Company, knowledge.Event}

// A window is tokens that together name a node of the graph.
type window struct {
	first, last int // tokens, inclusive
	node        knowledge.Node
}

// name finds, in the words that are left, things that only the graph knows:
// people and companies of no list, codes and titles of talks, family names.
func name(ctx context.Context, g *query.Graph, q *question, v *vocabulary.Vocabulary) ([]window, error) {
	var found []window
	for _, i := range q.left[:min(len(q.left), maxLookups)] {
		t := q.tokens[i]
		page, err := g.Search(ctx, q.scan.surface(t.from, t.to), entities, query.MaxPage, "")
		if err != nil {
			return nil, fmt.Errorf("looking up %q: %w", t.text, err)
		}
		w, ok := q.bestWindow(i, page.Nodes)
		if event, described := q.describedEvent(i, page.Nodes); described {
			found = append(found, event)
			continue
		}
		if page.Corrected != "" {
			w, ok = q.misspelt(i, page)
		}
		if ok {
			found = append(found, w)
		}
	}
	heard, err := bySound(ctx, g, q, v, found)
	return append(found, heard...), err
}

// bestWindow is the longest run of tokens around one that spells the name of a
// node; else the one person whose family name it is.
func (q *question) bestWindow(i int, nodes []knowledge.Node) (window, bool) {
	best, ok := window{first: i, last: i - 1}, false
	for _, n := range nodes {
		keys := n.Keys()
		for first := max(0, i-maxWindow); first <= i; first++ {
			for last := i; last < len(q.tokens) && last-first < maxWindow; last++ {
				key := knowledge.Key(q.scan.surface(q.tokens[first].from, q.tokens[last].to))
				if last-first > best.last-best.first && slices.Contains(keys, key) {
					best, ok = window{first, last, n}, true
				}
			}
		}
	}
	if !ok {
		return q.byFamilyName(i, nodes)
	}
	return best, true
}

// misspelt takes a word that looks like a name for the one thing that is spelt
// almost so: "Netflx".
func (q *question) misspelt(i int, page query.Connection) (window, bool) {
	t := q.tokens[i]
	first, _ := utf8.DecodeRuneInString(q.scan.surface(t.from, t.to))
	if t.script != latin || i == 0 && !q.ja || !q.ja && !unicode.IsUpper(first) && !q.maybeName(t) {
		return window{}, false
	}
	for _, n := range page.Nodes {
		if slices.Contains(n.Keys(), knowledge.Key(page.Corrected)) {
			return window{i, i, n}, true
		}
	}
	return window{}, false
}

// leastName is the length of a word in small letters that may be a name.
const leastName = 6

// maybeName says whether a word in small letters may be a name: where no word
// of the question is in capitals, and it is no word of the language.
func (q *question) maybeName(t token) bool {
	small := !slices.ContainsFunc(q.scan.text, unicode.IsUpper)
	return small && t.to-t.from >= leastName && len(q.vocab.WaysToSay(t.text)) == 1
}

// byFamilyName finds the one person who has this word in the name.
func (q *question) byFamilyName(i int, nodes []knowledge.Node) (window, bool) {
	var people []knowledge.Node
	for _, n := range nodes {
		if n.Kind == knowledge.Person && hasWord(n, q.tokens[i]) {
			people = append(people, n)
		}
	}
	if len(people) != 1 {
		return window{}, false
	}
	return window{i, i, people[0]}, true
}

func hasWord(n knowledge.Node, t token) bool {
	for _, name := range n.Names() {
		folded := knowledge.Fold(name)
		if t.script == kanji && strings.HasPrefix(folded, t.text) {
			return true
		}
		if words := strings.Fields(folded); len(words) > 1 && slices.Contains(words, t.text) {
			return true
		}
	}
	return false
}

// with gives the things of the question and those found, the longer one where
// two overlap.
func (q *question) with(found []window) []named {
	out := slices.Clone(q.things)
	for _, w := range found {
		from, to := q.tokens[w.first].from, q.tokens[w.last].to
		clash := slices.ContainsFunc(out, func(n named) bool { return n.from < to && from < n.to && n.to-n.from >= to-from })
		if clash {
			continue
		}
		out = slices.DeleteFunc(out, func(n named) bool { return n.from < to && from < n.to })
		out = append(out, named{from: from, to: to, surface: q.scan.surface(from, to), id: w.node.ID, name: w.node.Name, kind: w.node.Kind, category: w.node.Category})
	}
	sortNamed(out)
	return out
}
