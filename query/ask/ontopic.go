package ask

import (
	"context"
	"fmt"
	"slices"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// A talk that shows this many companies, such as a keynote, shows each for a
// subject of its own.
const manyCompanies = 4

// nextLines is how many lines behind one that says a subject may name who is
// shown for it.
const nextLines = 3

// onTopic keeps, of the companies of a talk that shows many, those that its
// lines name where they speak of what is asked about; all, if there are none.
func (r runner) onTopic(ctx context.Context, p plan, talks []knowledge.Node, edges [][]store.Edge) ([][]store.Edge, error) {
	covers := slices.Concat(p.set.filter.Covers.All, p.set.filter.Covers.Any)
	if p.kind != Companies || len(covers) == 0 {
		return edges, nil
	}
	resolved, err := r.graph.Resolve(ctx, covers, knowledge.Topic, knowledge.Service)
	if err != nil {
		return nil, fmt.Errorf("finding what the talks cover: %w", err)
	}
	out := slices.Clone(edges)
	for i, of := range edges {
		if len(of) < manyCompanies {
			continue
		}
		named, err := r.shownFor(ctx, talks[i].ID, slices.Concat(resolved...))
		if err != nil {
			return nil, err
		}
		kept := slices.DeleteFunc(slices.Clone(of), func(e store.Edge) bool { return !named[e.Node.ID] })
		if len(kept) > 0 {
			out[i] = kept
		}
	}
	return out, nil
}

// shownFor are the companies on the lines of a talk that name one of the
// things, or on the next line that names any.
func (r runner) shownFor(ctx context.Context, talk string, things []string) (map[string]bool, error) {
	lines, err := r.graph.Neighbors(ctx, store.Hop{From: []string{talk}, Kinds: []knowledge.RelationKind{knowledge.In}, In: true})
	if err != nil {
		return nil, fmt.Errorf("reading the lines of a talk: %w", err)
	}
	var from []string
	for _, e := range lines[0] {
		from = append(from, e.Node.ID)
	}
	named, err := r.graph.Neighbors(ctx, store.Hop{From: from, Kinds: []knowledge.RelationKind{knowledge.Mentions}, Out: true})
	if err != nil {
		return nil, fmt.Errorf("finding what the lines of a talk name: %w", err)
	}
	out := make(map[string]bool)
	for i, list := range named {
		if !slices.ContainsFunc(list, func(e store.Edge) bool { return slices.Contains(things, e.Node.ID) }) {
			continue
		}
		for _, next := range named[i:min(i+1+nextLines, len(named))] {
			companies := far([][]store.Edge{next}, func(e store.Edge) bool { return e.Node.Kind == knowledge.Company })
			for _, c := range companies {
				out[c.node.ID] = true
			}
			if len(companies) > 0 {
				break
			}
		}
	}
	return out, nil
}
