package store_test

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

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
}

func newMemory() *memory {
	return &memory{map[string]*knowledge.Reading{}, map[string]string{}, map[string]knowledge.Node{}, map[string]knowledge.Relation{}, map[string]string{}}
}

func (m *memory) Reading(_ context.Context, document string) (*knowledge.Reading, string, error) {
	return m.readings[document], m.origins[document], nil
}

func (m *memory) Things(_ context.Context, keys, except []string) (out []knowledge.ThingClaim, _ error) {
	for _, claim := range m.claims(except).Things {
		if slices.ContainsFunc(claim.Thing.Keys, func(k knowledge.LocalKey) bool { return slices.Contains(keys, k.ID) }) {
			out = append(out, claim)
		}
	}
	return out, nil
}

func (m *memory) Links(_ context.Context, from, to, except []string) (out []knowledge.LinkClaim, _ error) {
	for _, claim := range m.claims(except).Links {
		if slices.Contains(from, claim.Link.From) || slices.Contains(to, claim.Link.To) {
			out = append(out, claim)
		}
	}
	return out, nil
}

func (m *memory) claims(except []string) (c knowledge.Claims) {
	for document, reading := range m.readings {
		if !slices.Contains(except, document) {
			c.Add(reading)
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
	return plan.Outcomes
}

// afresh is the graph of all readings, resolved at once.
func (m *memory) afresh() *memory {
	out := newMemory()
	g := knowledge.Resolve(m.claims(nil))
	for _, reading := range m.readings {
		nodes, relations := reading.Own(g.ID)
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

const event = "event:e"

// aReading draws a report of some of a few talks, each known by code, by title
// or by both, that cover some of a few services; talks may be part of others.
func aReading(t *rapid.T, document string) *knowledge.Reading {
	r := &knowledge.Reading{Document: knowledge.Node{ID: document, Kind: knowledge.Document, Name: document}}
	r.Document.Hash = fmt.Sprint(rapid.IntRange(0, 1).Draw(t, "hash"))
	known := make(map[string]bool)
	know := func(kind knowledge.Kind, name string, keys ...knowledge.LocalKey) string {
		if !known[keys[0].ID] {
			thing := knowledge.Thing{Kind: kind, Name: name, Keys: keys}
			thing.Place = rapid.SampledFrom([]string{"", "here", "there"}).Draw(t, "place")
			r.Things = append(r.Things, thing)
		}
		known[keys[0].ID] = true
		return keys[0].ID
	}
	above := ""
	for line := range rapid.IntRange(0, 4).Draw(t, "talks") {
		code := knowledge.LocalKey{ID: knowledge.TalkID(event, fmt.Sprint("c", rapid.IntRange(1, 3).Draw(t, "code")))}
		title := knowledge.LocalKey{ID: knowledge.TalkID(event, fmt.Sprint("t", rapid.IntRange(1, 3).Draw(t, "title"))), Rank: 1}
		keys := rapid.SampledFrom([][]knowledge.LocalKey{{code}, {title}, {code, title}, {title, code}}).Draw(t, "keys")
		talk := know(knowledge.Talk, "talk", keys...)
		service := know(knowledge.Service, "service", knowledge.LocalKey{ID: knowledge.NewID(knowledge.Service, rapid.SampledFrom([]string{"a", "b"}).Draw(t, "service"))})
		evidence := []knowledge.Evidence{{Statement: knowledge.StatementID(document, line+1), Rule: "drawn"}}
		r.Statements = append(r.Statements, knowledge.Line{Number: line + 1, Text: "service", Talk: talk,
			Mentions: []knowledge.MentionClaim{{Thing: service, Surface: "service", End: 7}}})
		r.Links = append(r.Links, knowledge.Link{From: talk, Kind: knowledge.Covers, To: service, Evidence: evidence})
		r.Links = append(r.Links, knowledge.Link{From: service, Kind: knowledge.AnnouncedAt, To: talk, Qualifier: "launched", Evidence: evidence})
		if above != "" {
			r.Links = append(r.Links, knowledge.Link{From: talk, Kind: knowledge.PartOf, To: above, Evidence: evidence})
		}
		above = talk
	}
	return r
}

func TestPlansAddUpToResolvingEverythingAfresh(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m := newMemory()
		for range rapid.IntRange(1, 12).Draw(t, "loads") {
			var changes []store.Change
			for _, document := range rapid.SliceOfNDistinct(rapid.SampledFrom([]string{"document:a", "document:b", "document:c"}), 1, 3, rapid.ID).Draw(t, "documents") {
				change := store.Change{Document: document}
				if m.readings[document] == nil || rapid.Bool().Draw(t, "put") {
					change.Reading = aReading(t, document)
				}
				changes = append(changes, change)
			}
			m.apply(t, changes...)
			want := m.afresh()
			if diff := cmp.Diff(want.nodes, m.nodes) + cmp.Diff(want.links, m.links) + cmp.Diff(want.ids, m.ids); diff != "" {
				t.Fatalf("after %d changes: %s", len(changes), diff)
			}
		}
	})
}

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
