package store_test

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"testing"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// A memory is the smallest engine: it keeps readings and the graph, and does
// to the graph what plans say.
type memory struct {
	readings map[string]*knowledge.Reading
	origins  map[string]string
	nodes    map[string]knowledge.Node
	links    map[string]knowledge.Relation
	ids      map[string]string
	log      knowledge.Curation
}

func newMemory() *memory {
	return &memory{map[string]*knowledge.Reading{}, map[string]string{}, map[string]knowledge.Node{}, map[string]knowledge.Relation{}, map[string]string{}, nil}
}

func (m *memory) Curation(context.Context) (knowledge.Curation, error) { return m.log, nil }

func (m *memory) Documents(_ context.Context, keys []string) (out []string, _ error) {
	for _, document := range slices.Sorted(maps.Keys(m.readings)) {
		knows := func(t knowledge.Thing) bool { return has(t, keys) }
		if keys == nil || slices.ContainsFunc(m.readings[document].Things, knows) {
			out = append(out, document)
		}
	}
	return out, nil
}

func has(t knowledge.Thing, keys []string) bool {
	return slices.ContainsFunc(t.Keys, func(k knowledge.LocalKey) bool { return slices.Contains(keys, k.ID) })
}

func (m *memory) Reading(_ context.Context, document string) (*knowledge.Reading, string, error) {
	return m.readings[document], m.origins[document], nil
}

// Things gives claims that differ in their document alone once, as engines may.
func (m *memory) Things(_ context.Context, keys, except []string) (out []knowledge.ThingClaim, _ error) {
	seen := make(map[string]bool)
	for _, claim := range m.claims(except).Things {
		body := fmt.Sprintf("%+v", claim.Thing)
		if has(claim.Thing, keys) && !seen[body] {
			seen[body] = true
			out = append(out, claim)
		}
	}
	return out, nil
}

func (m *memory) Links(_ context.Context, kinds []knowledge.RelationKind, from, to, except []string) (out []knowledge.LinkClaim, _ error) {
	for _, claim := range m.claims(except).Links {
		if len(kinds) > 0 && !slices.Contains(kinds, claim.Link.Kind) {
			continue
		}
		if slices.Contains(from, claim.Link.From) || slices.Contains(to, claim.Link.To) {
			out = append(out, claim)
		}
	}
	return out, nil
}

func (m *memory) claims(except []string) (c knowledge.Claims) {
	for _, document := range slices.Sorted(maps.Keys(m.readings)) {
		if !slices.Contains(except, document) {
			c.Add(m.readings[document])
		}
	}
	return c
}

func (m *memory) apply(t require, changes ...store.Change) []store.Outcome {
	plan, err := store.NewPlan(context.Background(), m, changes)
	if err != nil {
		t.Fatalf("plan: %v", err)
	}
	for _, change := range plan.Changes {
		delete(m.readings, change.Document)
		if change.Reading != nil {
			m.readings[change.Document], m.origins[change.Document] = change.Reading, change.Origin
		}
	}
	m.write(plan.Delta)
	return plan.Outcomes
}

func (m *memory) curate(t require, decisions ...knowledge.Decision) {
	plan, err := store.NewCuration(context.Background(), m, decisions)
	if err != nil {
		t.Fatalf("curation: %v", err)
	}
	m.log = append(m.log, plan.Decisions...)
	m.write(plan.Delta)
}

func (m *memory) write(plan knowledge.Delta) {
	for _, r := range plan.DropRelations {
		delete(m.links, r.ID())
	}
	for _, id := range plan.DropNodes {
		delete(m.nodes, id)
	}
	for _, n := range plan.PutNodes {
		m.nodes[n.ID] = n
	}
	for _, r := range plan.PutRelations {
		m.links[r.ID()] = r
	}
	for _, key := range plan.DropIDs {
		delete(m.ids, key)
	}
	maps.Copy(m.ids, plan.PutIDs)
}

// afresh is the graph of all readings, resolved at once.
func (m *memory) afresh() *memory {
	out := newMemory()
	g := knowledge.Resolve(m.claims(nil), m.log)
	for _, reading := range m.readings {
		nodes, relations := reading.Own(g.In(reading.Document.ID))
		g.Nodes, g.Relations = append(g.Nodes, nodes...), append(g.Relations, relations...)
	}
	for _, n := range g.Nodes {
		out.nodes[n.ID] = n
	}
	for _, r := range g.Relations {
		out.links[r.ID()] = r
	}
	for key, id := range g.IDs {
		if key != id {
			out.ids[key] = id
		}
	}
	return out
}

type require interface{ Fatalf(string, ...any) }

func TestOutcomes(t *testing.T) {
	report := func(hash string) *knowledge.Reading {
		return &knowledge.Reading{Document: knowledge.Node{ID: "document:a", Kind: knowledge.Document, Name: "A", Properties: knowledge.Properties{Hash: hash}}}
	}
	m := newMemory()
	for i, c := range []struct {
		change store.Change
		want   store.Outcome
	}{
		{store.Change{Document: "document:a", Reading: report("1"), Origin: "x"}, store.New},
		{store.Change{Document: "document:a", Reading: report("1"), Origin: "y"}, store.Same},
		{store.Change{Document: "document:a", Reading: report("2"), Origin: "x"}, store.Changed},
		{store.Change{Document: "document:a", Reading: report("3"), Origin: "y", Replace: true}, store.Changed},
		{store.Change{Document: "document:a"}, store.Removed},
	} {
		if got := m.apply(t, c.change); !slices.Equal(got, []store.Outcome{c.want}) {
			t.Errorf("change %d was %v, want %s", i, got, c.want)
		}
	}
}

func TestPlansThatAreRefused(t *testing.T) {
	good := &knowledge.Reading{Document: knowledge.Node{ID: "document:a", Kind: knowledge.Document, Name: "A"}}
	edited := &knowledge.Reading{Document: knowledge.Node{ID: "document:a", Kind: knowledge.Document, Name: "B"}}
	m := newMemory()
	m.apply(t, store.Change{Document: "document:a", Reading: good, Origin: "x"})
	for name, c := range map[string]struct {
		changes []store.Change
		want    error
	}{
		"removed but not there": {[]store.Change{{Document: "document:b"}}, store.ErrNotFound},
		"from elsewhere":        {[]store.Change{{Document: "document:a", Reading: edited, Origin: "y"}}, store.ErrClash},
		"twice":                 {[]store.Change{{Document: "document:a", Reading: good}, {Document: "document:a"}}, store.ErrClash},
		"under another id":      {[]store.Change{{Document: "document:b", Reading: good}}, knowledge.ErrInvalid},
	} {
		if _, err := store.NewPlan(context.Background(), m, c.changes); !errors.Is(err, c.want) {
			t.Errorf("%s: got %v, want %v", name, err, c.want)
		}
	}
}
