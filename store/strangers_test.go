package store_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// speech is a report of one talk and its speakers, who all work for one company.
func speech(document string, speakers ...string) *knowledge.Reading {
	const talk, company = "talk:e/t", "company:x"
	r := &knowledge.Reading{Document: knowledge.Node{ID: document, Kind: knowledge.Document, Name: document},
		Statements: []knowledge.Line{{Number: 1, Text: "a line", Talk: talk}}}
	proof := []knowledge.Evidence{{Statement: knowledge.StatementID(document, 1), Rule: "test"}}
	for _, key := range append([]string{talk, company, events[0]}, speakers...) {
		kind, _ := knowledge.KindOf(key)
		r.Things = append(r.Things, knowledge.Thing{Kind: kind, Name: key, Keys: []knowledge.LocalKey{{ID: key}}})
	}
	for _, speaker := range speakers {
		r.Links = append(r.Links, knowledge.Link{From: talk, Kind: knowledge.GivenBy, To: speaker, Evidence: proof},
			knowledge.Link{From: speaker, Kind: knowledge.WorksFor, To: company, Qualifier: events[0], Evidence: proof})
	}
	return r
}

// TestStrangersKeepKinApart merges two spellings that a third speaker, who has
// nothing to do with the merge, kept from being one.
func TestStrangersKeepKinApart(t *testing.T) {
	m := newMemory()
	for document, speakers := range map[string][]string{"document:a": {"person:ann-bee"}, "document:b": {"person:a-bee", "person:cid-dee"}} {
		m.apply(t, store.Change{Document: document, Reading: speech(document, speakers...)})
	}
	if len(m.ids) != 0 {
		t.Errorf("one is known as another: %v", m.ids)
	}
	m.curate(t, knowledge.Decision{Kind: knowledge.MergeThings, Targets: []string{"person:ann-bee", "person:a-bee"}, Who: "ann", When: "2026-01-02T03:04:05Z"})
	if diff := cmp.Diff(map[string]string{"person:a-bee": "person:ann-bee"}, m.ids); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff(m.afresh().links, m.links); diff != "" {
		t.Error(diff)
	}
}
