package fetch

import (
	"context"
	"slices"
	"strings"

	"talkgraph/graph/internal/model"
	"talkgraph/knowledge"
	"talkgraph/store"
)

// A giver makes what a field holds of the edges at a node, and lists the
// objects in it.
type giver func(self knowledge.Node, edges []store.Edge) (value any, objects []object)

// hop goes along relations from all objects, which are nodes, at once.
func hop(h store.Hop, give giver) step {
	return func(ctx context.Context, f field, of []object) ([]object, error) {
		nodes, place := distinct(of)
		h := h
		h.From = ids(nodes)
		if kinds := f.kinds("kinds"); kinds != nil {
			h.To = kinds
		}
		edges, err := f.graph.Neighbors(ctx, h)
		if err != nil {
			return nil, err
		}
		return spread(f, of, func(i int) (any, []object) {
			return give(nodes[place[i]], f.standing(edges[place[i]]))
		}), nil
	}
}

// standing keeps the uses that stand as the argument status says, if there is one.
func (f field) standing(edges []store.Edge) []store.Edge {
	status := f.texts("status")
	if status == nil {
		return edges
	}
	return slices.DeleteFunc(slices.Clone(edges), func(e store.Edge) bool {
		return !slices.Contains(status, strings.ToUpper(e.Relation.Qualifier))
	})
}

// out is a hop from a relation's From to its To, in a hop to its From.
func out(kind knowledge.RelationKind, to ...knowledge.Kind) store.Hop {
	return store.Hop{Kinds: []knowledge.RelationKind{kind}, Out: true, To: to}
}

func in(kind knowledge.RelationKind, to ...knowledge.Kind) store.Hop {
	return store.Hop{Kinds: []knowledge.RelationKind{kind}, In: true, To: to}
}

// all gives the nodes at the far ends, each once.
func all[T model.Node](_ knowledge.Node, edges []store.Edge) (any, []object) {
	list, objects := []T{}, []object(nil)
	seen := make(map[string]bool)
	for _, e := range edges {
		if !seen[e.Node.ID] {
			seen[e.Node.ID] = true
			n := model.Of(e.Node)
			list, objects = append(list, n.(T)), append(objects, n)
		}
	}
	return list, objects
}

// first gives the node at the far end of the first edge, if there is one.
func first[T model.Node](self knowledge.Node, edges []store.Edge) (any, []object) {
	list, objects := all[T](self, edges[:min(1, len(edges))])
	if len(objects) == 0 {
		return nil, nil
	}
	return list.([]T)[0], objects
}

// stated gives the relations themselves.
func stated[T object](of func(model.Stated) T) giver {
	return func(self knowledge.Node, edges []store.Edge) (any, []object) {
		list, objects := []T{}, []object(nil)
		for _, e := range edges {
			s := model.Stated{Relation: e.Relation, From: self, To: e.Node}
			if e.Relation.To == self.ID && e.Relation.From != self.ID {
				s.From, s.To = e.Node, self
			}
			o := of(s)
			list, objects = append(list, o), append(objects, o)
		}
		return list, objects
	}
}

// spread gives each object its share and gathers the objects of the next level.
func spread(f field, of []object, share func(i int) (any, []object)) []object {
	var next []object
	for i, o := range of {
		value, objects := share(i)
		o.Put(f.Alias, value)
		next = append(next, objects...)
	}
	return next
}

// distinct lists the nodes that the objects stand for, each once, and the
// place of each object's node in the list.
func distinct(of []object) (nodes []knowledge.Node, place []int) {
	at := make(map[string]int)
	for _, o := range of {
		n := o.(model.Node).Self()
		i, seen := at[n.ID]
		if !seen {
			i = len(nodes)
			at[n.ID] = i
			nodes = append(nodes, n)
		}
		place = append(place, i)
	}
	return nodes, place
}

func ids(nodes []knowledge.Node) []string {
	out := make([]string, len(nodes))
	for i, n := range nodes {
		out[i] = n.ID
	}
	return out
}
