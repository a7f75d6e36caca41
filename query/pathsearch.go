package query

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// Bounds of a search for paths.
const (
	maxFrontier = 5000    // nodes whose neighbours are read in one go
	maxWalked   = 200_000 // steps of putting paths together
)

// A pathSearch knows the graph around two ends: every node that is reached
// from the start, or from the end, in so many steps as that side has been
// expanded, and all relations at the nodes before the last of these steps.
type pathSearch struct {
	graph  *Graph
	hop    store.Hop
	may    func(knowledge.Node) bool // be between the ends
	sides  [2]*pathSide              // from the start, from the end
	nodes  map[string]knowledge.Node
	joined map[string]map[string]knowledge.Relation // by both ids
}

// A pathSide is what is known from one of the ends.
type pathSide struct {
	end      string
	distance map[string]int // of the nodes reached, from the end
	frontier []string       // the farthest of them, by id
	expanded int            // steps
}

func newPathSearch(g *Graph, args PathArgs, ends []knowledge.Node) *pathSearch {
	s := &pathSearch{graph: g, nodes: make(map[string]knowledge.Node), joined: make(map[string]map[string]knowledge.Relation)}
	s.hop, s.may = args.filters()
	for i, n := range ends {
		s.nodes[n.ID] = n
		s.sides[i] = &pathSide{end: n.ID, distance: map[string]int{n.ID: 0}, frontier: []string{n.ID}}
	}
	return s
}

// expand goes one step on, on the side where that is less to read.
func (s *pathSearch) expand(ctx context.Context) error {
	side := s.sides[0]
	if len(s.sides[1].frontier) < len(side.frontier) {
		side = s.sides[1]
	}
	if len(side.frontier) > maxFrontier {
		return &InputError{"maxHops", fmt.Sprintf("leads to more than %d things: ask for fewer hops, or for fewer kinds or relations", maxFrontier)}
	}
	side.expanded++
	if len(s.hop.Kinds) == 0 {
		return nil
	}
	hop := s.hop
	hop.From, side.frontier = side.frontier, nil
	edges, err := s.graph.Neighbors(ctx, hop)
	if err != nil {
		return err
	}
	for i, list := range edges {
		for _, e := range list {
			s.join(side, hop.From[i], e)
		}
	}
	slices.Sort(side.frontier)
	return nil
}

// join notes that a side reaches a node.
func (s *pathSearch) join(side *pathSide, from string, e store.Edge) {
	to := e.Node.ID
	isEnd := to == s.sides[0].end || to == s.sides[1].end
	if to == from || !isEnd && !s.may(e.Node) {
		return
	}
	s.nodes[to] = e.Node
	s.note(from, to, e.Relation)
	s.note(to, from, e.Relation)
	if _, known := side.distance[to]; !known {
		side.distance[to] = side.expanded
		side.frontier = append(side.frontier, to)
	}
}

// note keeps, of several relations between two nodes, the first.
func (s *pathSearch) note(a, b string, r knowledge.Relation) {
	at := s.joined[a]
	if at == nil {
		at = make(map[string]knowledge.Relation)
		s.joined[a] = at
	}
	if known, ok := at[b]; !ok || compareSteps(r, known) < 0 {
		at[b] = r
	}
}

func compareSteps(a, b knowledge.Relation) int {
	return cmp.Or(cmp.Compare(relationOrder(a.Kind), relationOrder(b.Kind)), knowledge.CompareRelations(a, b))
}
