package query

import (
	"cmp"
	"context"
	"slices"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// Lines gives, for each document, its statements behind line after, in order;
// at most first of them, 1 to MaxLines. One store call.
func (g *Graph) Lines(ctx context.Context, documents []string, after, first int) ([][]knowledge.Node, error) {
	if err := within("first", first, MaxLines); err != nil {
		return nil, err
	}
	after = max(after, 0)
	hop := store.Hop{From: documents, Kinds: []knowledge.RelationKind{knowledge.From}, In: true, Limit: after + first} // of `after` lines at most are at or before it
	edges, err := g.Neighbors(ctx, hop)
	if err != nil {
		return nil, err
	}
	out := make([][]knowledge.Node, len(edges))
	for i, list := range edges {
		for _, e := range list {
			if e.Node.Line > after && len(out[i]) < first {
				out[i] = append(out[i], e.Node)
			}
		}
	}
	return out, nil
}

// TalksIn gives, for each document, the talks that its lines belong to, in the
// order of their first lines there, then of their ids. Two store calls.
func (g *Graph) TalksIn(ctx context.Context, documents []string) ([][]knowledge.Node, error) {
	lines, err := g.Neighbors(ctx, store.Hop{From: documents, Kinds: []knowledge.RelationKind{knowledge.From}, In: true})
	if err != nil {
		return nil, err
	}
	var ids []string
	for _, list := range lines {
		for _, e := range list {
			ids = append(ids, e.Node.ID)
		}
	}
	talks, err := g.Neighbors(ctx, store.Hop{From: ids, Kinds: []knowledge.RelationKind{knowledge.In}, Out: true})
	if err != nil {
		return nil, err
	}
	out := make([][]knowledge.Node, len(lines))
	for i, list := range lines {
		for _, in := range talks[:len(list)] {
			for _, e := range in {
				out[i] = append(out[i], e.Node)
			}
		}
		talks = talks[len(list):]
		out[i] = inOrderOf(documents[i], out[i])
	}
	return out, nil
}

// inOrderOf sorts talks by where a document reports them and drops repeated ones.
func inOrderOf(document string, talks []knowledge.Node) []knowledge.Node {
	first := func(n knowledge.Node) int {
		for _, s := range n.Sources {
			if s.Document == document {
				return s.First
			}
		}
		return 0
	}
	slices.SortFunc(talks, func(a, b knowledge.Node) int { return cmp.Or(cmp.Compare(first(a), first(b)), cmp.Compare(a.ID, b.ID)) })
	return slices.CompactFunc(talks, sameID)
}
