package export_test

import (
	"bytes"
	"path/filepath"
	"testing"

	"talkgraph/export"
	"talkgraph/knowledge"
	"talkgraph/store"
	"talkgraph/store/sqlite"
)

const (
	aurora = "service:amazon-aurora"
	talk   = "talk:aws-reinvent-2016/dat303"
)

// reading is a document of two lines that reports one talk on Aurora.
func reading(path, title string) knowledge.Reading {
	document := knowledge.Node{ID: "document:" + path, Kind: knowledge.Document, Name: title}
	evidence := []knowledge.Evidence{{Statement: knowledge.StatementID(document.ID, 1), Rule: "title"}}
	return knowledge.Reading{
		Document: document,
		Statements: []knowledge.Line{
			{Number: 1, Text: "DAT303 <Aurora> & co", Talk: talk, Mentions: []knowledge.MentionClaim{{Thing: aurora, Surface: "Aurora", Start: 8, End: 14}}},
			{Number: 3, Text: "障害に強い", Field: "/talks/0/abstract"},
		},
		Things: []knowledge.Thing{
			{Kind: knowledge.Service, Keys: []knowledge.LocalKey{{ID: aurora}}, Name: "Amazon Aurora", Aliases: []string{"Aurora"}},
			{Kind: knowledge.Talk, Keys: []knowledge.LocalKey{{ID: talk}}, Name: "Aurora", Properties: knowledge.Properties{Code: "DAT303", Date: "2016"},
				Sources: []knowledge.Source{{Document: document.ID, First: 1, Last: 3}}},
		},
		Links: []knowledge.Link{{From: talk, Kind: knowledge.Covers, To: aurora, Evidence: evidence}},
	}
}

// open is a new, empty store.
func open(t *testing.T) store.Store {
	t.Helper()
	s, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "graph.db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return s
}

func load(t *testing.T, s store.Store, origin string, readings ...knowledge.Reading) {
	t.Helper()
	for i := range readings {
		if _, err := s.Apply(t.Context(), []store.Change{{Document: readings[i].Document.ID, Reading: &readings[i], Origin: origin}}); err != nil {
			t.Fatal(err)
		}
	}
}

func dumpOf(t *testing.T, s store.Store) string {
	t.Helper()
	var out bytes.Buffer
	err := s.View(t.Context(), func(r store.Reader) error {
		out.Reset()
		return export.Write(t.Context(), r, &out)
	})
	if err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// take reads a dump into the store.
func take(t *testing.T, s store.Store, dump string) error {
	t.Helper()
	return export.Read(bytes.NewReader([]byte(dump)), export.Taker{
		Curate: func(log []knowledge.Decision) error {
			_, err := s.Curate(t.Context(), log)
			return err
		},
		Apply: func(changes []store.Change) error {
			_, err := s.Apply(t.Context(), changes)
			return err
		},
	})
}

// decide makes a decision on Aurora and takes it back, and makes another.
func decide(t *testing.T, s store.Store) {
	t.Helper()
	const who, when = "ann", "2026-01-02T03:04:05Z"
	_, err := s.Curate(t.Context(), []knowledge.Decision{
		{Kind: knowledge.AddAlias, Targets: []string{aurora}, Alias: "A & <B>", Who: who, When: when},
		{Kind: knowledge.Undo, Undoes: 1, Who: who, When: when},
		{Kind: knowledge.AddAlias, Targets: []string{aurora}, Alias: "オーロラ", Language: "ja", Who: who, When: when},
	})
	if err != nil {
		t.Fatal(err)
	}
}

// refusing fails the test for whatever it is given.
func refusing(t *testing.T) export.Taker {
	return export.Taker{
		Curate: func([]knowledge.Decision) error { t.Error("something was decided"); return nil },
		Apply:  func([]store.Change) error { t.Error("something was applied"); return nil },
	}
}
