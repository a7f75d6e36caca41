package ask

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"talkgraph/knowledge"
	"talkgraph/query/ask/fact"
	"talkgraph/query/ask/vocabulary"
	"talkgraph/store"
)

// beside a name, in characters, a line prints what its bearer is.
const besideName = 12

// titlesAsked are the positions that the speakers asked for held.
func (q *question) titlesAsked() []string {
	var out []string
	for _, t := range q.tokens {
		if t.cue == "kind.jobs" && q.wanted == Speakers {
			out = append(out, t.text)
		}
	}
	return out
}

// holding keeps the people who held one of the positions: a relation says so,
// or a line right beside their name.
func (r runner) holding(ctx context.Context, people []answer, titles []string) ([]answer, error) {
	if len(titles) == 0 || len(people) == 0 {
		return people, nil
	}
	from := ids(nodesOf(people))
	jobs, err := r.graph.Neighbors(ctx, store.Hop{From: from, Kinds: []knowledge.RelationKind{knowledge.WorksFor}, Out: true})
	if err != nil {
		return nil, fmt.Errorf("finding the positions of speakers: %w", err)
	}
	lines, err := r.graph.Neighbors(ctx, store.Hop{From: from, Kinds: []knowledge.RelationKind{knowledge.Mentions}, In: true, Limit: maxNaming})
	if err != nil {
		return nil, fmt.Errorf("finding the lines that name speakers: %w", err)
	}
	var out []answer
	for i, a := range people {
		sources := r.holds(a.node, titles, jobs[i], lines[i])
		if len(sources) > 0 {
			a.sources = append(sources, a.sources...)
			out = append(out, a)
		}
	}
	return out, nil
}

// holds gives the sources by which somebody held one of the positions.
func (r runner) holds(person knowledge.Node, titles []string, jobs, lines []store.Edge) []knowledge.Evidence {
	var out []knowledge.Evidence
	for _, e := range jobs {
		if r.saysTitle(knowledge.Fold(e.Relation.Title), titles) {
			out = append(out, e.Relation.Evidence...)
		}
	}
	for _, e := range lines {
		if len(out) == 0 && r.saysTitle(around(knowledge.Fold(e.Node.Text), person), titles) {
			out = append(out, knowledge.Evidence{Statement: e.Node.ID})
		}
	}
	return out
}

// saysTitle says whether a folded text says one of the positions.
func (r runner) saysTitle(text string, titles []string) bool {
	return slices.ContainsFunc(titles, func(title string) bool {
		return slices.ContainsFunc(append(r.vocab.Meanings(title), vocabulary.Stems(title)...), func(m string) bool { return fact.Says(text, m) })
	})
}

// around is what stands right beside the first name of somebody in a folded
// text; empty if none is there.
func around(text string, person knowledge.Node) string {
	for _, name := range person.Names() {
		before, behind, found := strings.Cut(text, knowledge.Fold(name))
		if found {
			b, a := []rune(before), []rune(behind)
			return string(b[max(0, len(b)-besideName):]) + " " + string(a[:min(len(a), besideName)])
		}
	}
	return ""
}
