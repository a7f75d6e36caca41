package fetch

import (
	"context"

	"talkgraph/graph/internal/model"
	"talkgraph/knowledge"
	"talkgraph/query"
	"talkgraph/store"
)

// defaultLines are given by a field that says nothing of its size.
const defaultLines = 100

// talksOf gets a page of the talks of each entity.
func talksOf(ctx context.Context, f field, of []object) ([]object, error) {
	size, err := f.number("first", query.DefaultPage)
	if err != nil {
		return nil, err
	}
	nodes, place := distinct(of)
	pages, err := f.graph.TalksOf(ctx, ids(nodes), query.PageArgs{First: &size, After: f.text("after"), Total: f.selects("totalCount")})
	if err != nil {
		return nil, err
	}
	return spread(f, of, func(i int) (any, []object) {
		c := &model.TalkConnection{Page: pages[place[i]]}
		return c, []object{c}
	}), nil
}

// talksIn gets the talks that documents report.
func talksIn(ctx context.Context, f field, of []object) ([]object, error) {
	nodes, place := distinct(of)
	talks, err := f.graph.TalksIn(ctx, ids(nodes))
	if err != nil {
		return nil, err
	}
	return spread(f, of, func(i int) (any, []object) { return each(talks[place[i]], shown[*model.Talk]) }), nil
}

// lines gets the statements of documents.
func lines(ctx context.Context, f field, of []object) ([]object, error) {
	size, err := f.number("first", defaultLines)
	if err != nil {
		return nil, err
	}
	after, err := f.number("afterLine", 0)
	if err != nil {
		return nil, err
	}
	nodes, place := distinct(of)
	statements, err := f.graph.Lines(ctx, ids(nodes), after, size)
	if err != nil {
		return nil, err
	}
	return spread(f, of, func(i int) (any, []object) { return each(statements[place[i]], shown[*model.Statement]) }), nil
}

// employer gets the company that a speaker worked for at the talk's event.
func employer(ctx context.Context, f field, of []object) ([]object, error) {
	var speakers []object
	for _, o := range of {
		speakers = append(speakers, model.Of(o.(*model.GivenBy).To))
	}
	nodes, place := distinct(speakers)
	edges, err := f.graph.Neighbors(ctx, store.Hop{From: ids(nodes), Kinds: []knowledge.RelationKind{knowledge.WorksFor}, Out: true})
	if err != nil {
		return nil, err
	}
	return spread(f, of, func(i int) (any, []object) {
		event := eventOf(of[i].(*model.GivenBy).From.ID)
		for _, e := range edges[place[i]] {
			if e.Relation.Qualifier == event {
				return one(&e.Node)
			}
		}
		return nil, nil
	}), nil
}

// eventOf is what qualifies the affiliations that held at a talk: the id of
// its event, or nothing where that is unknown.
func eventOf(talk string) string {
	if event := knowledge.EventOf(talk); event != knowledge.EventOf(knowledge.TalkID("", "x")) {
		return event
	}
	return ""
}

// shown is the object that stands for a node of a known type.
func shown[T model.Node](n knowledge.Node) T { return model.Of(n).(T) }
