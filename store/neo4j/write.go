package neo4j

import (
	"context"
	"maps"
	"slices"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// plan writes all of a plan. Nodes are deleted by one statement that finds
// them all first, and what is made after it looks nothing up: once a
// transaction has deleted nodes, each look-up in it goes through them.
func (w writer) plan(ctx context.Context, p store.Plan) error {
	r, err := rowsOf(p)
	if err != nil {
		return err
	}
	for _, step := range []func() error{
		func() error { return w.dropRelations(ctx, p) },
		func() error { return w.putNodes(ctx, p) },
		func() error { return w.putRelations(ctx, p) },
		func() error { return w.put(ctx, cypher("write/put_decisions"), r.decisions) },
		func() error { return w.put(ctx, cypher("write/put_redirects"), r.redirects) },
		func() error { return w.put(ctx, cypher("write/put_readings"), r.readings) },
		func() error { return w.drop(ctx, p, r) },
		func() error { return w.put(ctx, cypher("write/put_names"), r.names) },
		func() error { return w.put(ctx, cypher("write/put_things"), r.things) },
		func() error { return w.put(ctx, cypher("write/put_links"), r.links) },
	} {
		if err := step(); err != nil {
			return err
		}
	}
	return nil
}

// drop deletes the nodes that go, visible and internal ones.
func (w writer) drop(ctx context.Context, p store.Plan, r rows) error {
	_, err := w.store.rows(ctx, w.tx, cypher("write/drop"), params{
		"nodes": list(p.DropNodes), "redirects": list(p.DropIDs), "removed": list(r.removed),
		"renamed": list(r.renamed), "documents": list(r.documents),
	})
	return err
}

// dropRelations leaves those that go with a node.
func (w writer) dropRelations(ctx context.Context, p store.Plan) error {
	gone := make(map[string]bool, len(p.DropNodes))
	for _, id := range p.DropNodes {
		gone[id] = true
	}
	rows := make(map[knowledge.RelationKind][]params)
	for _, r := range p.DropRelations {
		if gone[r.From] || gone[r.To] {
			continue
		}
		rows[r.Kind] = append(rows[r.Kind], params{"from": r.From, "to": r.To, "qualifier": r.Qualifier})
	}
	return w.relations(ctx, "write/drop_relations", rows)
}

func (w writer) putRelations(ctx context.Context, p store.Plan) error {
	rows := make(map[knowledge.RelationKind][]params)
	for _, r := range p.PutRelations {
		rows[r.Kind] = append(rows[r.Kind], params{"from": r.From, "to": r.To, "properties": relationProperties(r)})
	}
	return w.relations(ctx, "write/put_relations", rows)
}

func (w writer) relations(ctx context.Context, fragment string, rows map[knowledge.RelationKind][]params) error {
	for _, kind := range slices.Sorted(maps.Keys(rows)) {
		if err := w.put(ctx, cypher(fragment, "TYPE", string(kind)), rows[kind]); err != nil {
			return err
		}
	}
	return nil
}

func (w writer) putNodes(ctx context.Context, p store.Plan) error {
	rows := make(map[knowledge.Kind][]params)
	for _, n := range p.PutNodes {
		row, err := nodeProperties(n)
		if err != nil {
			return err
		}
		rows[n.Kind] = append(rows[n.Kind], row)
	}
	for _, kind := range slices.Sorted(maps.Keys(rows)) {
		if err := w.put(ctx, cypher("write/put_nodes", "LABEL", kind.Label()), rows[kind]); err != nil {
			return err
		}
	}
	return nil
}
