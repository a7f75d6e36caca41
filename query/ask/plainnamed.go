package ask

import (
	"context"
	"slices"
	"strings"
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/query/ask/fact"
	"talkgraph/query/passage"
	"talkgraph/store"
)

// plainNamed are the things of a kind that the lines found name; where a line
// names none, those that the lines under it name, or that a line names that it
// stands under.
func (r runner) plainNamed(ctx context.Context, p plan, q *question, lines []passage.Found) ([]answer, error) {
	var out []answer
	for _, l := range lines {
		places, err := r.places(ctx, l)
		if err != nil {
			return nil, err
		}
		for _, place := range places {
			edges, err := r.graph.Neighbors(ctx, store.Hop{From: place, Kinds: []knowledge.RelationKind{knowledge.Mentions}, Out: true, To: []knowledge.Kind{p.kind.of()}})
			if err != nil {
				return nil, err
			}
			named := without(r.sorted(p.sort, far(edges, nil)), slices.Concat(idsOf(q.things), r.makers(q)))
			for _, a := range named {
				a.sources = []knowledge.Evidence{{Statement: l.ID}}
				if !has(out, a.node.ID) {
					out = append(out, a)
				}
			}
			if len(named) > 0 {
				break
			}
		}
	}
	return out, nil
}

// maxAbove is how many lines above a line may say what it is about.
const maxAbove = 6

// places are a line, the lines under it, those of its talk that it stands
// under, and those right above it, the nearest first.
func (r runner) places(ctx context.Context, l passage.Found) ([][]string, error) {
	out := [][]string{{l.ID}}
	if l.Line.Talk == "" {
		return out, nil
	}
	edges, err := r.graph.Neighbors(ctx, store.Hop{From: []string{l.Line.Talk}, Kinds: []knowledge.RelationKind{knowledge.In}, In: true})
	if err != nil {
		return nil, err
	}
	of := slices.DeleteFunc(edges[0], func(e store.Edge) bool { return strings.TrimSpace(e.Node.Text) == "" })
	at := slices.IndexFunc(of, func(e store.Edge) bool { return e.Node.ID == l.ID })
	if at < 0 {
		return out, nil
	}
	if under := below(of, at); len(under) > 0 {
		out = append(out, under)
	}
	deep := fact.Depth(of[at].Node.Text)
	for i := at - 1; i >= 0; i-- {
		if fact.Depth(of[i].Node.Text) < deep {
			out, deep = append(out, []string{of[i].Node.ID}), fact.Depth(of[i].Node.Text)
		}
	}
	for i := at - 1; i >= max(0, at-maxAbove); i-- {
		out = append(out, []string{of[i].Node.ID})
	}
	return out, nil
}

// maxHead is the most characters of a line that heads those behind it.
const maxHead = 30

// below are the lines that stand indented under one, or, under a short one
// with a mark before it, those up to the next with that mark.
func below(of []store.Edge, at int) []string {
	text := of[at].Node.Text
	mark, _ := utf8.DecodeRuneInString(text)
	heads := strings.ContainsRune("・■●◆▼□○", mark) && utf8.RuneCountInString(text) <= maxHead
	var out []string
	for _, e := range of[at+1:] {
		first, _ := utf8.DecodeRuneInString(e.Node.Text)
		if len(out) == fact.MaxLines || fact.Depth(e.Node.Text) <= fact.Depth(text) && (!heads || first == mark) {
			break
		}
		out = append(out, e.Node.ID)
	}
	return out
}

// makers are the ids of the companies that provide what a question names: they
// are not who uses or likes it.
func (r runner) makers(q *question) []string {
	var out []string
	for _, n := range q.things {
		if e := r.lex.ByID(n.id); e != nil && e.Provider != "" && !q.is("rel.provide") {
			out = append(out, knowledge.NewID(knowledge.Company, e.Provider))
		}
	}
	return out
}
