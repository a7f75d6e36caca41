package fetch

import (
	"context"

	"talkgraph/graph/internal/model"
	"talkgraph/knowledge"
	"talkgraph/query"
)

// Node gets a node and what is selected below it; nil if there is none.
func Node(ctx context.Context, id string) (model.Node, error) {
	found, err := Graph(ctx).Nodes(ctx, []string{id})
	if err != nil || found[0] == nil {
		return nil, err
	}
	n := model.Of(*found[0])
	return n, below(ctx, n)
}

// Args are the arguments of a page. Their names are the schema's.
type Args struct {
	First, Last   *int32
	After, Before *string
}

// Talks gets a page of talks and what is selected below it.
func Talks(ctx context.Context, where *model.TalkFilter, orderBy []*model.TalkOrder, args Args) (*model.TalkConnection, error) {
	page, err := pageArgs(ctx, knowledge.Talk, orderBy, args)
	if err != nil {
		return nil, err
	}
	found, err := Graph(ctx).Talks(ctx, where.Query(), page)
	return show[*model.Talk](ctx, found, err)
}

// Entities gets a page of things other than talks and what is selected below it.
func Entities[T model.Node](ctx context.Context, where query.EntityFilter, orderBy []*model.EntityOrder, args Args) (*model.Connection[T], error) {
	page, err := pageArgs(ctx, where.Kind, orderBy, args)
	if err != nil {
		return nil, err
	}
	found, err := Graph(ctx).Entities(ctx, where, page)
	return show[T](ctx, found, err)
}

// Search gets a page of what a text finds and what is selected below it.
func Search(ctx context.Context, text string, kinds []knowledge.Kind, args Args) (*model.SearchConnection, error) {
	page, err := pageArgs[*model.EntityOrder](ctx, "", nil, args)
	if err != nil {
		return nil, err
	}
	size := query.DefaultPage
	if page.First != nil {
		size = *page.First
	}
	found, err := Graph(ctx).Search(ctx, text, kinds, size, page.After)
	return show[model.Node](ctx, found, err)
}

// Below gets what is selected below things that a root field resolved to.
func Below[O Object](ctx context.Context, of ...O) ([]O, error) {
	objects := make([]object, len(of))
	for i, o := range of {
		objects[i] = o
	}
	return of, below(ctx, objects...)
}

// show makes a page of what was found, and gets what is selected below it.
func show[T model.Node](ctx context.Context, found query.Connection, err error) (*model.Connection[T], error) {
	if err != nil {
		return nil, err
	}
	c := &model.Connection[T]{Page: found}
	return c, below(ctx, c)
}

// pageArgs counts the whole list only where the count is selected.
func pageArgs[K model.Key](ctx context.Context, of knowledge.Kind, orderBy []K, args Args) (query.PageArgs, error) {
	order, err := model.Sorts(of, orderBy)
	page := query.PageArgs{Order: order, First: number(args.First), Last: number(args.Last), Total: root(ctx).selects("totalCount")}
	if args.After != nil {
		page.After = *args.After
	}
	if args.Before != nil {
		page.Before = *args.Before
	}
	return page, err
}

func number(n *int32) *int {
	if n == nil {
		return nil
	}
	out := int(*n)
	return &out
}
