package store

import (
	"context"
	"slices"

	"talkgraph/knowledge"
)

// restate adds to both graphs the statements of other documents that name or
// belong to things which get another id.
func (p *planner) restate(ctx context.Context, before, after *knowledge.Graph) error {
	moved := movedKeys(*before, *after)
	if len(moved) == 0 {
		return nil
	}
	documents, err := p.Documents(ctx, sorted(moved))
	if err != nil {
		return err
	}
	for _, document := range documents {
		if slices.Contains(p.touched, document) {
			continue
		}
		reading := p.aside[document]
		if reading == nil {
			if reading, _, err = p.Reading(ctx, document); err != nil {
				return err
			}
		}
		own(before, reading)
		own(after, reading)
	}
	return nil
}

// own adds a document's own part to a graph of things.
func own(g *knowledge.Graph, r *knowledge.Reading) {
	if r == nil {
		return
	}
	nodes, relations := r.Own(g.In(r.Document.ID))
	g.Nodes = append(g.Nodes, nodes...)
	g.Relations = append(g.Relations, relations...)
}
