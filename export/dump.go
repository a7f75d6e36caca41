package export

import (
	"context"
	"encoding/json"
	"io"
	"slices"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// What is read at once.
const (
	readingsPage = 50
	nodesPage    = 500
)

// A dump writes the lines behind the manifest and counts them.
type dump struct {
	reader store.Reader
	out    io.Writer
	found  manifest
}

func (d *dump) write(ctx context.Context) error {
	if err := d.decisions(ctx); err != nil {
		return err
	}
	if err := d.readings(ctx); err != nil {
		return err
	}
	if err := d.eachPage(ctx, d.nodes); err != nil {
		return err
	}
	return d.eachPage(ctx, d.relations)
}

func (d *dump) decisions(ctx context.Context) error {
	log, err := d.reader.Curation(ctx)
	if err != nil {
		return err
	}
	for i := range log {
		if err := d.line(record{Decision: &log[i]}); err != nil {
			return err
		}
	}
	d.found.Decisions += len(log)
	return nil
}

func (d *dump) readings(ctx context.Context) error {
	for after := ""; ; {
		readings, err := d.reader.Readings(ctx, after, readingsPage)
		if err != nil || len(readings) == 0 {
			return err
		}
		for i := range readings {
			if err := d.line(record{Reading: &readings[i]}); err != nil {
				return err
			}
			after = readings[i].Document.ID
		}
		d.found.Documents += len(readings)
	}
}

// eachPage goes through all nodes by id.
func (d *dump) eachPage(ctx context.Context, do func(context.Context, []knowledge.Node) error) error {
	s := store.Selection{Kinds: knowledge.Kinds(), Limit: nodesPage}
	for {
		pages, err := d.reader.Select(ctx, s)
		if err != nil {
			return err
		}
		nodes := pages[0].Nodes
		if err := do(ctx, nodes); err != nil {
			return err
		}
		if !pages[0].More {
			return nil
		}
		s.From = &store.Position{ID: nodes[len(nodes)-1].ID}
	}
}

func (d *dump) nodes(_ context.Context, nodes []knowledge.Node) error {
	for i := range nodes {
		if err := d.line(record{Node: &nodes[i]}); err != nil {
			return err
		}
	}
	d.found.Nodes += len(nodes)
	return nil
}

// relations writes those that start from the nodes: as nodes come by id,
// relations come by identity.
func (d *dump) relations(ctx context.Context, nodes []knowledge.Node) error {
	if len(nodes) == 0 {
		return nil
	}
	ids := make([]string, len(nodes))
	for i, n := range nodes {
		ids[i] = n.ID
	}
	edges, err := d.reader.Neighbors(ctx, store.Hop{From: ids, Out: true})
	if err != nil {
		return err
	}
	for _, list := range edges {
		slices.SortFunc(list, func(a, b store.Edge) int { return knowledge.CompareRelations(a.Relation, b.Relation) })
		for i := range list {
			if err := d.line(record{Relation: &list[i].Relation}); err != nil {
				return err
			}
		}
		d.found.Relations += len(list)
	}
	return nil
}

func (d *dump) line(v any) error {
	encoder := json.NewEncoder(d.out)
	encoder.SetEscapeHTML(false)
	return encoder.Encode(v)
}
