package model

import (
	"cmp"
	"context"

	"talkgraph/knowledge"
	"talkgraph/query"
	"talkgraph/store"
)

// Graph is the type Graph of the schema.
type Graph struct {
	Near
	Nodes   []*GraphNode
	Drawn   []*GraphEdge
	Omitted int
}

// Edges lists the edges.
func (g *Graph) Edges(ctx context.Context) ([]*GraphEdge, error) {
	return near[[]*GraphEdge](ctx, &g.Near)
}

// GraphNode is the type GraphNode of the schema.
type GraphNode struct {
	ID         string
	Kind       knowledge.Kind
	Label      string
	Name       string
	Degree     int
	Neighbours []*NeighbourCount
}

// NeighbourCount is the type NeighbourCount of the schema.
type NeighbourCount struct {
	Relation knowledge.RelationKind
	Kind     knowledge.Kind
	Forward  bool
	Count    int
}

// Joined notes what the node is joined to in the whole graph.
func (n *GraphNode) Joined(to []store.Degree) {
	n.Degree, n.Neighbours = 0, []*NeighbourCount{}
	for _, d := range to {
		n.Degree += d.N
		n.Neighbours = append(n.Neighbours, &NeighbourCount{Relation: d.Relation, Kind: d.Kind, Forward: d.Out, Count: d.N})
	}
}

// GraphEdge is the type GraphEdge of the schema.
type GraphEdge struct{ Stated }

func (e *GraphEdge) ID() string            { return e.Stated.Relation.ID() }
func (e *GraphEdge) Source() string        { return e.Stated.Relation.From }
func (e *GraphEdge) Target() string        { return e.Stated.Relation.To }
func (e *GraphEdge) Relation() string      { return string(e.Stated.Relation.Kind) }
func (e *GraphEdge) Qualifier() *string    { return optional(e.Stated.Relation.Qualifier) }
func (e *GraphEdge) Text() (string, error) { return e.inWords() }

// Draw shows a part of the graph as nodes and edges.
func Draw(s query.Subgraph) *Graph {
	g := &Graph{Nodes: []*GraphNode{}, Drawn: []*GraphEdge{}, Omitted: s.Omitted}
	nodes := make(map[string]knowledge.Node)
	for _, n := range s.Nodes {
		nodes[n.ID] = n
		g.Nodes = append(g.Nodes, &GraphNode{ID: n.ID, Kind: n.Kind, Label: cmp.Or(n.Code, n.Name), Name: n.Name})
	}
	for _, r := range s.Edges {
		g.Drawn = append(g.Drawn, &GraphEdge{Stated{Relation: r, From: nodes[r.From], To: nodes[r.To]}})
	}
	return g
}

// Pair is the type Pair of the schema.
type Pair struct {
	Near
	Counted query.Pair
}

func (p *Pair) Talks() int                            { return p.Counted.Talks }
func (p *Pair) Lift() float64                         { return p.Counted.Lift() }
func (p *Pair) Npmi() float64                         { return p.Counted.NPMI() }
func (p *Pair) A(ctx context.Context) (Entity, error) { return near[Entity](ctx, &p.Near) }
func (p *Pair) B(ctx context.Context) (Entity, error) { return near[Entity](ctx, &p.Near) }

// Stats is the type Stats of the schema.
type Stats struct{ query.Stats }

// Pairs shows what talks cover together.
func Pairs(counted []query.Pair) []*Pair {
	out := []*Pair{}
	for _, p := range counted {
		out = append(out, &Pair{Counted: p})
	}
	return out
}
