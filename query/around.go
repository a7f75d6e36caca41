package query

import (
	"context"
	"fmt"
	"slices"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// What a drawing may hold.
const (
	MaxAround = 20   // things in the middle
	MaxDrawn  = 1000 // nodes
	MaxAway   = 3    // hops from the middle
)

// A Subgraph is some nodes and the relations among them, ready to draw.
type Subgraph struct {
	Nodes   []knowledge.Node     // those asked for first, then in the order of kind, name and id
	Edges   []knowledge.Relation // each joins two of the nodes; in the order of their identity
	Omitted int                  // nodes left out for the limit
}

// Around gives the neighbourhood of the things (ids or names, at most
// MaxAround). kinds are those of the neighbours; empty: all but documents and
// statements. hops is how far to go, 1 to MaxAway; limit is the number of nodes, 1 to MaxDrawn.
// Without around: the talks of the latest event and what they cover; talks
// then take at most half of the limit.
//
// Where there is no room for all neighbours the most telling are kept: those
// joined to most of what is drawn one hop nearer, then by their relation, by
// the lines that state it, by kind, name and id. What lies behind a neighbour
// that was left out is not looked for.
func (g *Graph) Around(ctx context.Context, around []string, kinds []knowledge.Kind, hops, limit int) (Subgraph, error) {
	if err := within("limit", limit, MaxDrawn); err != nil {
		return Subgraph{}, err
	}
	if err := within("hops", hops, MaxAway); err != nil {
		return Subgraph{}, err
	}
	d := drawing{kinds: inOrder(kinds), hops: hops, limit: limit}
	if len(kinds) == 0 {
		d.kinds = slices.DeleteFunc(d.kinds, func(k knowledge.Kind) bool { return k == knowledge.Document || k == knowledge.Statement })
	}
	if err := g.middle(ctx, &d, around); err != nil {
		return Subgraph{}, err
	}
	return g.draw(ctx, d)
}

// A drawing is what is to be drawn.
type drawing struct {
	kinds   []knowledge.Kind         // of neighbours
	along   []knowledge.RelationKind // to neighbours; empty: all
	hops    int                      // from the middle
	limit   int                      // nodes
	middle  []knowledge.Node
	omitted int
}

// middle finds the nodes to draw around.
func (g *Graph) middle(ctx context.Context, d *drawing, around []string) error {
	if len(around) == 0 {
		return g.latest(ctx, d)
	}
	if len(around) > MaxAround {
		return &InputError{"around", fmt.Sprintf("has %d things: at most %d are allowed", len(around), MaxAround)}
	}
	ids, err := g.Resolve(ctx, around)
	if err != nil {
		return err
	}
	nodes, err := g.Nodes(ctx, slices.Concat(ids...))
	if err != nil {
		return err
	}
	seen := make(map[string]bool)
	for _, n := range nodes {
		if n != nil && !seen[n.ID] {
			seen[n.ID] = true
			d.put(*n, d.limit)
		}
	}
	return nil
}

// put adds a node to the middle if there are fewer than most.
func (d *drawing) put(n knowledge.Node, most int) {
	if len(d.middle) < most {
		d.middle = append(d.middle, n)
	} else {
		d.omitted++
	}
}

// latest puts the talks of the latest event into the middle.
func (g *Graph) latest(ctx context.Context, d *drawing) error {
	held := store.LinkFilter{Kinds: []knowledge.RelationKind{knowledge.PresentedAt}, Reverse: true, Some: true}
	events, err := g.reader.Select(ctx, store.Selection{Kinds: []knowledge.Kind{knowledge.Event}, Filter: store.Filter{Links: []store.LinkFilter{held}},
		Order: []store.Sort{{Field: store.ByDate, Desc: true}}, Limit: 1})
	if err != nil || len(events[0].Nodes) == 0 {
		return err
	}
	talks, err := g.Neighbors(ctx, store.Hop{From: []string{events[0].Nodes[0].ID}, Kinds: held.Kinds, In: true})
	if err != nil {
		return err
	}
	for _, e := range talks[0] {
		d.put(e.Node, max(1, d.limit/2))
	}
	d.along = []knowledge.RelationKind{knowledge.Covers}
	return nil
}
