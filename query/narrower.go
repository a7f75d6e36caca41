package query

import (
	"context"
	"slices"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// maxDepth is how far below a thing its parts are looked for.
const maxDepth = 8

// broaden adds to what is named the topics below and the parts, and theirs,
// where that is asked for: one call a level.
func (g *Graph) broaden(ctx context.Context, targets []target) error {
	var wide []*[]string
	var from []string
	for i := range targets {
		if !targets[i].Names.Narrower {
			continue
		}
		for _, list := range targets[i].lists() {
			for j := range *list.groups {
				wide = append(wide, &(*list.groups)[j])
				from = append(from, (*list.groups)[j]...)
			}
		}
	}
	below, err := g.below(ctx, from)
	if err != nil {
		return err
	}
	for _, group := range wide {
		*group = withAll(*group, below)
	}
	return nil
}

// below gives the things right below each of some things and of those found.
func (g *Graph) below(ctx context.Context, from []string) (map[string][]string, error) {
	found := make(map[string][]string)
	hop := store.Hop{Kinds: []knowledge.RelationKind{knowledge.Broader, knowledge.PartOf}, In: true,
		To: []knowledge.Kind{knowledge.Topic, knowledge.Service}}
	for depth := 0; depth < maxDepth && len(from) > 0; depth++ {
		hop.From = slices.Compact(slices.Sorted(slices.Values(from)))
		edges, err := g.Neighbors(ctx, hop)
		if err != nil {
			return nil, err
		}
		from = nil
		for i, id := range hop.From {
			found[id] = []string{}
			for _, e := range edges[i] {
				found[id] = append(found[id], e.Node.ID)
				from = append(from, e.Node.ID)
			}
		}
		from = slices.DeleteFunc(from, func(id string) bool { return found[id] != nil })
	}
	return found, nil
}

// withAll adds to ids all that is below them, each once.
func withAll(ids []string, below map[string][]string) []string {
	out := slices.Clone(ids)
	for i := 0; i < len(out); i++ {
		for _, id := range below[out[i]] {
			if !slices.Contains(out, id) {
				out = append(out, id)
			}
		}
	}
	return out
}
