package query

import (
	"context"
	"slices"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// EvidenceAbout gives, for each talk, at most first lines (1 to MaxPage) that
// name what is asked about (ids): the line that names most of them first, then
// the one that adds most of what is still unnamed; when all are named, the
// rest by how many they name. Equals go by document and line. With about
// empty: the lines that state the talk's relations, by document and line.
//
// It costs two store calls, whatever the number of talks. With about empty,
// what the lines name is left out; Marked adds it.
func (g *Graph) EvidenceAbout(ctx context.Context, talks []knowledge.Node, about []string, first int) ([][]Evidence, error) {
	if err := within("first", first, MaxPage); err != nil {
		return nil, err
	}
	ids := idsOf(talks)
	if len(about) == 0 {
		return g.stating(ctx, ids, first)
	}
	lines, err := g.naming(ctx, ids, about)
	if err != nil {
		return nil, err
	}
	out := make([][]Evidence, len(lines))
	for i, list := range lines {
		out[i] = choose(list, about, first)
	}
	return out, nil
}

// naming reads, for each talk, the lines in it that mention one of the ids.
func (g *Graph) naming(ctx context.Context, talks, about []string) ([][]Evidence, error) {
	hop := store.Hop{From: talks, Kinds: []knowledge.RelationKind{knowledge.In}, In: true, Naming: about}
	edges, err := g.Neighbors(ctx, hop)
	if err != nil {
		return nil, err
	}
	var ids []string
	for _, e := range slices.Concat(edges...) {
		ids = append(ids, e.Node.ID)
	}
	mentions, err := g.mentions(ctx, ids)
	if err != nil {
		return nil, err
	}
	out := make([][]Evidence, len(edges))
	for i, list := range edges {
		for j, e := range list {
			out[i] = append(out[i], line(e.Node, mentions[j]))
		}
		mentions = mentions[len(list):]
	}
	return out, nil
}

// stating reads, for each talk, the lines that state its relations.
func (g *Graph) stating(ctx context.Context, talks []string, first int) ([][]Evidence, error) {
	kinds := []knowledge.RelationKind{knowledge.Covers, knowledge.GivenBy, knowledge.Features, knowledge.PresentedAt}
	edges, err := g.Neighbors(ctx, store.Hop{From: talks, Kinds: kinds, Out: true})
	if err != nil {
		return nil, err
	}
	of := make([][]knowledge.Evidence, len(edges))
	for i, list := range edges {
		of[i] = statements(list)
		of[i] = of[i][:min(first, len(of[i]))]
	}
	return g.EvidenceOf(ctx, of)
}

// statements lists the lines that state the relations, each once, by document
// and line, with the rule that read the first of them.
func statements(edges []store.Edge) []knowledge.Evidence {
	var out []knowledge.Evidence
	for _, e := range edges {
		for _, evidence := range e.Relation.Evidence {
			if evidence.Statement != "" {
				out = append(out, evidence)
			}
		}
	}
	slices.SortStableFunc(out, func(a, b knowledge.Evidence) int { return knowledge.CompareStatements(a.Statement, b.Statement) })
	return slices.CompactFunc(out, func(a, b knowledge.Evidence) bool { return a.Statement == b.Statement })
}
