package query

import (
	"context"
	"fmt"
	"slices"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// Bounds of paths.
const (
	MaxHops  = 6  // relations on a path
	MaxPaths = 20 // that are listed
)

// PathArgs say which paths are looked for.
type PathArgs struct {
	MaxHops  int                      // 1 to MaxHops
	First    int                      // how many, 1 to MaxPaths
	Through  []knowledge.Kind         // of the nodes between the ends; empty: all but documents and statements
	Avoid    []knowledge.Kind         // not of these, whatever Through says
	Along    []knowledge.RelationKind // empty: all that join entities
	NotAlong []knowledge.RelationKind // not these, whatever Along says
}

// A Path leads from one thing to another over relations, in either direction
// of each. No node is on it twice.
type Path struct {
	Nodes []knowledge.Node
	Steps []knowledge.Relation // one fewer than nodes; of several between two nodes, the one whose kind comes first
}

// entityRelations are the relations between entities, which paths take.
func entityRelations() []knowledge.RelationKind {
	return slices.DeleteFunc(knowledge.RelationKinds(), func(k knowledge.RelationKind) bool {
		return k == knowledge.In || k == knowledge.From || k == knowledge.Mentions
	})
}

// Paths lists the shortest paths between two things, ids or names: the
// shortest first, equals by the ids of their nodes from the start on. A name of
// several things means the first that the store holds. Between things that the
// store does not hold there is none.
func (g *Graph) Paths(ctx context.Context, from, to string, args PathArgs) ([]Path, error) {
	if err := within("maxHops", args.MaxHops, MaxHops); err != nil {
		return nil, err
	}
	if err := within("first", args.First, MaxPaths); err != nil {
		return nil, err
	}
	ends, err := g.ends(ctx, from, to)
	if err != nil || ends == nil {
		return nil, err
	}
	s := newPathSearch(g, args, ends)
	var out []Path
	for length := 1; length <= args.MaxHops && len(out) < args.First; length++ {
		if err := s.expand(ctx); err != nil {
			return nil, err
		}
		out = append(out, s.paths(length, args.First-len(out))...)
	}
	return out, nil
}

// ends finds the nodes to join; none if the store lacks one of them.
func (g *Graph) ends(ctx context.Context, from, to string) ([]knowledge.Node, error) {
	ids, err := g.Resolve(ctx, []string{from, to})
	if err != nil {
		return nil, err
	}
	nodes, err := g.Nodes(ctx, slices.Concat(ids...))
	if err != nil {
		return nil, err
	}
	var out []knowledge.Node
	for _, group := range [][]*knowledge.Node{nodes[:len(ids[0])], nodes[len(ids[0]):]} {
		at := slices.IndexFunc(group, func(n *knowledge.Node) bool { return n != nil })
		if at < 0 {
			return nil, nil
		}
		out = append(out, *group[at])
	}
	if out[0].ID == out[1].ID {
		return nil, &InputError{"to", fmt.Sprintf("is %q as from is: a path joins two things", out[0].Name)}
	}
	return out, nil
}

// filters gives the hop that a search takes, and whether a node may be on a path between its ends.
func (a PathArgs) filters() (store.Hop, func(knowledge.Node) bool) {
	along := a.Along
	if len(along) == 0 {
		along = entityRelations()
	}
	through := a.Through
	if len(through) == 0 {
		through = slices.DeleteFunc(knowledge.Kinds(), func(k knowledge.Kind) bool { return k == knowledge.Document || k == knowledge.Statement })
	}
	along = slices.DeleteFunc(slices.Clone(along), func(k knowledge.RelationKind) bool { return slices.Contains(a.NotAlong, k) })
	return store.Hop{Kinds: along, Out: true, In: true}, func(n knowledge.Node) bool {
		return slices.Contains(through, n.Kind) && !slices.Contains(a.Avoid, n.Kind)
	}
}
