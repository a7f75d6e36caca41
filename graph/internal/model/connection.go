package model

import (
	"context"

	"talkgraph/knowledge"
	"talkgraph/query"
)

// Connection is a page of a list, as Relay has it.
type Connection[T Node] struct {
	Near
	Page query.Connection
}

// The connections of the schema.
type (
	TalkConnection     = Connection[*Talk]
	ServiceConnection  = Connection[*Service]
	PersonConnection   = Connection[*Person]
	CompanyConnection  = Connection[*Company]
	EventConnection    = Connection[*Event]
	TopicConnection    = Connection[*Topic]
	DocumentConnection = Connection[*Document]
	SearchConnection   = Connection[Node]
)

func (c *Connection[T]) Nodes(ctx context.Context) ([]T, error) { return near[[]T](ctx, &c.Near) }
func (c *Connection[T]) Edges(ctx context.Context) ([]*Edge[T], error) {
	return near[[]*Edge[T]](ctx, &c.Near)
}
func (c *Connection[T]) TotalCount() int    { return c.Page.Total }
func (c *Connection[T]) NamesOnly() bool    { return c.Page.NamesOnly }
func (c *Connection[T]) Corrected() *string { return optional(c.Page.Corrected) }

// PageInfo says where the page stands.
func (c *Connection[T]) PageInfo() *PageInfo {
	info := &PageInfo{HasNextPage: c.Page.HasNext, HasPreviousPage: c.Page.HasPrevious, MovedOn: c.Page.Moved}
	if n := len(c.Page.Cursors); n > 0 {
		info.StartCursor, info.EndCursor = &c.Page.Cursors[0], &c.Page.Cursors[n-1]
	}
	return info
}

// PutNodes makes the page's nodes the value of the field of this response
// key, and returns them.
func (c *Connection[T]) PutNodes(key string) []Node {
	nodes, all := make([]T, len(c.Page.Nodes)), make([]Node, len(c.Page.Nodes))
	for i, n := range c.Page.Nodes {
		all[i] = Of(n)
		nodes[i] = all[i].(T)
	}
	c.Put(key, nodes)
	return all
}

// PutEdges makes the page's edges the value of the field of this response
// key, and returns them.
func (c *Connection[T]) PutEdges(key string) []Linked {
	edges, all := make([]*Edge[T], len(c.Page.Nodes)), make([]Linked, len(c.Page.Nodes))
	for i, n := range c.Page.Nodes {
		edges[i] = &Edge[T]{Cursor: c.Page.Cursors[i], node: n, page: &c.Page, at: i}
		all[i] = edges[i]
	}
	c.Put(key, edges)
	return all
}

// Edge is a node on a page, with its place.
type Edge[T Node] struct {
	Near
	Cursor string
	node   knowledge.Node
	page   *query.Connection
	at     int // place on the page
}

// Match says why a search found the node.
func (e *Edge[T]) Match() *Match {
	m := e.page.Match(e.at)
	return &Match{Text: m.Text, Spans: append([]knowledge.Span{}, m.Spans...)}
}

// Match is the type Match of the schema.
type Match struct {
	Text  string
	Spans []knowledge.Span
}

// The edges of the schema.
type (
	TalkEdge     = Edge[*Talk]
	ServiceEdge  = Edge[*Service]
	PersonEdge   = Edge[*Person]
	CompanyEdge  = Edge[*Company]
	EventEdge    = Edge[*Event]
	TopicEdge    = Edge[*Topic]
	DocumentEdge = Edge[*Document]
	SearchEdge   = Edge[Node]
)

func (e *Edge[T]) Node(ctx context.Context) (T, error) { return near[T](ctx, &e.Near) }

// PutNode makes the edge's node the value of the field of this response key,
// and returns it.
func (e *Edge[T]) PutNode(key string) Node {
	n := Of(e.node)
	e.Put(key, n)
	return n
}

// PageInfo is the type PageInfo of the schema.
type PageInfo struct {
	HasNextPage     bool
	HasPreviousPage bool
	StartCursor     *string
	EndCursor       *string
	MovedOn         bool
}

// Paged is a connection of any type.
type Paged interface {
	PutNodes(key string) []Node
	PutEdges(key string) []Linked
}

// Linked is an edge of any type.
type Linked interface {
	Put(key string, value any)
	PutNode(key string) Node
}
