package storetest

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// A dump is everything that a reader tells.
type dump struct {
	Nodes     []knowledge.Node
	Relations []knowledge.Relation
	IDs       map[string]string // keys that documents use for things → the ids they stand for
	Readings  []knowledge.Reading
	Log       knowledge.Curation
}

// want is the dump of a store that holds these documents and no others. It
// depends on knowledge alone.
func want(readings ...knowledge.Reading) dump { return wantDecided(nil, readings...) }

// wantDecided is the same where curators made decisions.
func wantDecided(log knowledge.Curation, readings ...knowledge.Reading) dump {
	d := dump{IDs: make(map[string]string), Readings: slices.Clone(readings), Log: log}
	slices.SortFunc(d.Readings, func(a, b knowledge.Reading) int { return strings.Compare(a.Document.ID, b.Document.ID) })
	g := graphOf(log, readings)
	d.Nodes, d.Relations = g.Nodes, g.Relations
	for _, key := range keysOf(readings) {
		if id, ok := g.IDs[key]; ok {
			d.IDs[key] = id
		}
	}
	return d
}

// graphOf is the visible graph of documents, in the order of ids.
func graphOf(log knowledge.Curation, readings []knowledge.Reading) knowledge.Graph {
	var claims knowledge.Claims
	for _, r := range readings {
		claims.Add(&r)
	}
	g := knowledge.Resolve(claims, log)
	for _, r := range readings {
		nodes, relations := r.Own(g.In(r.Document.ID))
		g.Nodes = append(g.Nodes, nodes...)
		g.Relations = append(g.Relations, relations...)
	}
	slices.SortFunc(g.Nodes, func(a, b knowledge.Node) int { return strings.Compare(a.ID, b.ID) })
	slices.SortFunc(g.Relations, knowledge.CompareRelations)
	return g
}

// keysOf lists the keys that documents use for things.
func keysOf(readings []knowledge.Reading) []string {
	var keys []string
	for _, reading := range readings {
		for _, thing := range reading.Things {
			for _, key := range thing.Keys {
				keys = append(keys, key.ID)
			}
		}
	}
	return keys
}

// read dumps a store through one view of it.
func read(t testing.TB, s store.Store) dump {
	t.Helper()
	var d dump
	view(t, s, func(ctx context.Context, r store.Reader) (err error) {
		d, err = readAll(ctx, r)
		return err
	})
	return d
}

// Check wants what a store shows to be exactly what its documents say: whole
// documents and nothing else. It gives the documents' ids.
func Check(t testing.TB, s store.Store) []string {
	t.Helper()
	d := read(t, s)
	equal(t, "dump", d, wantDecided(d.Log, d.Readings...))
	var ids []string
	for _, r := range d.Readings {
		ids = append(ids, r.Document.ID)
	}
	return ids
}

func readAll(ctx context.Context, r store.Reader) (dump, error) {
	d := dump{IDs: make(map[string]string)}
	var err error
	if d.Nodes, err = allNodes(ctx, r); err != nil {
		return d, err
	}
	if d.Relations, err = allRelations(ctx, r, d.Nodes); err != nil {
		return d, err
	}
	if d.Readings, err = r.Readings(ctx, "", 1_000_000); err != nil {
		return d, err
	}
	if d.Log, err = r.Curation(ctx); err != nil {
		return d, err
	}
	return d, allIDs(ctx, r, &d)
}

func allNodes(ctx context.Context, r store.Reader) ([]knowledge.Node, error) {
	var out []knowledge.Node
	selection := store.Selection{Kinds: knowledge.Kinds(), Limit: 5_000}
	for len(out) < 1_000_000 {
		pages, err := r.Select(ctx, selection)
		if err != nil {
			return nil, err
		}
		out = append(out, pages[0].Nodes...)
		if !pages[0].More {
			return out, nil
		}
		position := store.PositionOf(out[len(out)-1], selection.Order)
		selection.From = &position
	}
	return nil, errors.New("the pages go on and on")
}

func allRelations(ctx context.Context, r store.Reader, nodes []knowledge.Node) ([]knowledge.Relation, error) {
	var out []knowledge.Relation
	for chunk := range slices.Chunk(idsOf(nodes), 2_000) {
		edges, err := r.Neighbors(ctx, store.Hop{From: chunk, Out: true})
		if err != nil {
			return nil, err
		}
		for _, edge := range slices.Concat(edges...) {
			out = append(out, edge.Relation)
		}
	}
	slices.SortFunc(out, knowledge.CompareRelations)
	return out, nil
}

// allIDs asks what every key stands for that the dump's readings use.
func allIDs(ctx context.Context, r store.Reader, d *dump) error {
	keys := keysOf(d.Readings)
	nodes, err := r.Nodes(ctx, keys)
	if err != nil {
		return err
	}
	for i, node := range nodes {
		if node != nil {
			d.IDs[keys[i]] = node.ID
		}
	}
	return nil
}
