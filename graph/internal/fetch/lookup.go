package fetch

import (
	"context"

	"talkgraph/graph/internal/model"
	"talkgraph/knowledge"
)

// lookup gets the nodes whose ids the objects hold, for all objects at once.
// An object whose id is empty, or names no node, gets null.
func lookup[O object](id func(o O) string) step {
	return func(ctx context.Context, f field, of []object) ([]object, error) {
		nodes, err := byID(ctx, f, of, func(o object) []string { return []string{id(o.(O))} })
		if err != nil {
			return nil, err
		}
		return spread(f, of, func(i int) (any, []object) { return one(nodes[id(of[i].(O))]) }), nil
	}
}

// reports gets the documents that report talks.
func reports(ctx context.Context, f field, of []object) ([]object, error) {
	nodes, err := byID(ctx, f, of, func(o object) []string { return documentsOf(o.(*model.Talk)) })
	if err != nil {
		return nil, err
	}
	return spread(f, of, func(i int) (any, []object) {
		list, objects := []*model.Document{}, []object(nil)
		for _, id := range documentsOf(of[i].(*model.Talk)) {
			if n := nodes[id]; n != nil {
				document := model.Of(*n).(*model.Document)
				list, objects = append(list, document), append(objects, document)
			}
		}
		return list, objects
	}), nil
}

// documentsOf lists the documents of a talk's sources, each once, by id.
func documentsOf(t *model.Talk) []string {
	var out []string
	for _, source := range t.Self().Sources {
		if len(out) == 0 || out[len(out)-1] != source.Document {
			out = append(out, source.Document)
		}
	}
	return out
}

// byID gets the nodes of all ids that the objects hold, each once.
func byID(ctx context.Context, f field, of []object, idsOf func(object) []string) (map[string]*knowledge.Node, error) {
	var wanted []string
	nodes := make(map[string]*knowledge.Node)
	for _, o := range of {
		for _, id := range idsOf(o) {
			if _, seen := nodes[id]; id != "" && !seen {
				nodes[id] = nil
				wanted = append(wanted, id)
			}
		}
	}
	found, err := f.graph.Nodes(ctx, wanted)
	if err != nil {
		return nil, err
	}
	for i, n := range found {
		nodes[wanted[i]] = n
	}
	return nodes, nil
}
