package model

import (
	"cmp"
	"context"

	"talkgraph/knowledge"
	"talkgraph/query"
)

// Graph is the type Graph of the schema.
type Graph struct {
	Nodes   []*GraphNode
	Edges   []*GraphEdge
	Omitted int
}

// GraphNode is the type GraphNode of the schema.
type GraphNode struct {
	ID    string
	Kind  knowledge.Kind
	Label string
	Name  string
}

// GraphEdge is the type GraphEdge of the schema.
type GraphEdge struct {
	ID        string
	Source    string
	Target    string
	Relation  string
	Qualifier *string
}

// Draw shows a part of the graph as nodes and edges.
func Draw(s query.Subgraph) *Graph {
	g := &Graph{Nodes: []*GraphNode{}, Edges: []*GraphEdge{}, Omitted: s.Omitted}
	for _, n := range s.Nodes {
		g.Nodes = append(g.Nodes, &GraphNode{ID: n.ID, Kind: n.Kind, Label: cmp.Or(n.Code, n.Name), Name: n.Name})
	}
	for _, r := range s.Edges {
		g.Edges = append(g.Edges, &GraphEdge{ID: r.ID(), Source: r.From, Target: r.To, Relation: string(r.Kind), Qualifier: optional(r.Qualifier)})
	}
	return g
}

// Pair is the type Pair of the schema.
type Pair struct {
	Near
	Counted query.Pair
}

func (p *Pair) Talks() int                            { return p.Counted.Talks }
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
