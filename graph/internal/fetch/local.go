package fetch

import (
	"context"

	"talkgraph/graph/internal/model"
	"talkgraph/knowledge"
	"talkgraph/query"
	"talkgraph/query/ask"
)

// local is a step that asks nothing: the objects hold what the field shows.
// Each alias of the field gets objects of its own.
func local[O object](give func(o O) (any, []object)) step {
	return func(_ context.Context, f field, of []object) ([]object, error) {
		return spread(f, of, func(i int) (any, []object) { return give(of[i].(O)) }), nil
	}
}

// from and to are the ends of a relation.
func from(s interface {
	Ends() (from, to knowledge.Node)
}) (any, []object) {
	n, _ := s.Ends()
	return one(&n)
}

func to(s interface {
	Ends() (from, to knowledge.Node)
}) (any, []object) {
	_, n := s.Ends()
	return one(&n)
}

// walked shows the first of a step's ends.
func walked(n, _ knowledge.Node) (any, []object) { return one(&n) }

// one shows a node, or null.
func one(n *knowledge.Node) (any, []object) {
	if n == nil {
		return nil, nil
	}
	shown := model.Of(*n)
	return shown, []object{shown}
}

// each shows every item of a list as an object.
func each[I any, O object](items []I, show func(I) O) (any, []object) {
	list, objects := make([]O, len(items)), make([]object, len(items))
	for i, item := range items {
		list[i] = show(item)
		objects[i] = list[i]
	}
	return list, objects
}

func evidence(e query.Evidence) *model.Evidence { return &model.Evidence{Shown: e} }
func mention(m query.Mention) *model.Mention    { return &model.Mention{Made: m} }
func part(p query.Part) *model.TextPart         { return &model.TextPart{Piece: p} }
func node(n knowledge.Node) model.Node          { return model.Of(n) }
func same[O object](o O) O                      { return o }
func thing(f ask.Found) *model.Found            { return &model.Found{Thing: f} }

// pageNodes, pageEdges and edgeNode go through a connection.
func pageNodes(_ context.Context, f field, of []object) ([]object, error) {
	var next []object
	for _, o := range of {
		for _, n := range o.(model.Paged).PutNodes(f.Alias) {
			next = append(next, n)
		}
	}
	return next, nil
}

func pageEdges(_ context.Context, f field, of []object) ([]object, error) {
	var next []object
	for _, o := range of {
		for _, e := range o.(model.Paged).PutEdges(f.Alias) {
			next = append(next, e)
		}
	}
	return next, nil
}

func edgeNode(_ context.Context, f field, of []object) ([]object, error) {
	next := make([]object, len(of))
	for i, o := range of {
		next[i] = o.(model.Linked).PutNode(f.Alias)
	}
	return next, nil
}
