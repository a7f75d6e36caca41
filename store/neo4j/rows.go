package neo4j

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// rows are a plan's own things, as they are written: readings, claims, names
// and redirects.
type rows struct {
	documents []string // all that change; their claims go
	removed   []string // of those, the ones that go
	renamed   []string // nodes whose names go
	readings  []params
	things    []params
	links     []params
	names     []params
	redirects []params
	decisions []params
}

func rowsOf(p store.Plan) (rows, error) {
	var r rows
	for _, id := range p.DropNodes {
		if kind, _ := knowledge.KindOf(id); kind != knowledge.Statement {
			r.renamed = append(r.renamed, id)
		}
	}
	for _, change := range p.Changes {
		if err := r.addChange(change); err != nil {
			return r, fmt.Errorf("spelling %s: %w", change.Document, err)
		}
	}
	for _, n := range p.PutNodes {
		if n.Kind == knowledge.Statement {
			continue // has no names
		}
		r.renamed = append(r.renamed, n.ID)
		for _, key := range n.Keys() {
			r.names = append(r.names, params{"key": key, "id": n.ID})
		}
	}
	for _, d := range p.Decisions {
		body, err := json.Marshal(d)
		if err != nil {
			return r, fmt.Errorf("spelling decision %d: %w", d.Number, err)
		}
		r.decisions = append(r.decisions, params{"number": d.Number, "body": string(body)})
	}
	for _, key := range slices.Sorted(maps.Keys(p.PutIDs)) {
		r.redirects = append(r.redirects, params{"key": key, "id": p.PutIDs[key]})
	}
	return r, nil
}

// addChange adds what a document says now, if it is still there.
func (r *rows) addChange(c store.Change) error {
	r.documents = append(r.documents, c.Document)
	if c.Reading == nil {
		r.removed = append(r.removed, c.Document)
		return nil
	}
	body, err := json.Marshal(c.Reading)
	if err != nil {
		return err
	}
	r.readings = append(r.readings, params{"document": c.Document, "origin": c.Origin, "body": string(body)})
	for _, thing := range c.Reading.Things {
		if err := r.addThing(c.Document, thing); err != nil {
			return err
		}
	}
	for _, link := range c.Reading.Links {
		body, err := json.Marshal(link)
		if err != nil {
			return err
		}
		r.links = append(r.links, params{"document": c.Document, "from": link.From, "to": link.To, "body": string(body)})
	}
	return nil
}

// addThing adds one row for each key, each with the whole claim.
func (r *rows) addThing(document string, t knowledge.Thing) error {
	body, err := json.Marshal(t)
	if err != nil {
		return err
	}
	for _, key := range t.Keys {
		r.things = append(r.things, params{"document": document, "key": key.ID, "body": string(body)})
	}
	return nil
}
