package query

import (
	"maps"
	"slices"

	"talkgraph/knowledge"
)

// paths lists the first paths of a length, which is the number of steps that
// both sides have been expanded. A node at place i of one is i steps from the
// start at most; layers keeps those from which the end is reached in time.
func (s *pathSearch) paths(length, first int) []Path {
	layers := make([]map[string]bool, length+1)
	layers[length] = map[string]bool{s.sides[1].end: true}
	for i := length - 1; i >= 0; i-- {
		layers[i] = make(map[string]bool)
		for next := range layers[i+1] {
			for id := range s.joined[next] {
				if s.reached(id) <= i {
					layers[i][id] = true
				}
			}
		}
	}
	w := &walker{search: s, layers: layers, first: first, left: maxWalked}
	if layers[0][s.sides[0].end] {
		w.walk([]string{s.sides[0].end})
	}
	return w.found
}

// reached is the least number of steps in which the start may reach a node.
func (s *pathSearch) reached(id string) int {
	if d, ok := s.sides[0].distance[id]; ok {
		return d
	}
	return s.sides[0].expanded + 1
}

// A walker puts paths together in the order of their ids.
type walker struct {
	search *pathSearch
	layers []map[string]bool
	first  int
	left   int // steps
	found  []Path
}

func (w *walker) walk(ids []string) {
	if len(ids) == len(w.layers) {
		w.found = append(w.found, w.search.path(ids))
		return
	}
	last := ids[len(ids)-1]
	for _, next := range slices.Sorted(maps.Keys(w.search.joined[last])) {
		if w.left--; w.left < 0 || len(w.found) == w.first {
			return
		}
		early := next == w.search.sides[1].end && len(ids)+1 < len(w.layers)
		if w.layers[len(ids)][next] && !early && !slices.Contains(ids, next) {
			w.walk(append(slices.Clone(ids), next))
		}
	}
}

func (s *pathSearch) path(ids []string) Path {
	p := Path{Nodes: []knowledge.Node{s.nodes[ids[0]]}}
	for i, id := range ids[1:] {
		p.Nodes = append(p.Nodes, s.nodes[id])
		p.Steps = append(p.Steps, s.joined[ids[i]][id])
	}
	return p
}
