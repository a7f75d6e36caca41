package ask_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
	"talkgraph/store"
	"talkgraph/store/sqlite"
)

// A report builds a reading: the lexicon says what its lines name.
type report struct {
	knowledge.Reading
	t     testing.TB
	lex   *lexicon.Lexicon
	known map[string]bool
	event string
	talk  string
}

func newReport(t testing.TB, lex *lexicon.Lexicon, file string) *report {
	id := "document:" + file
	r := &report{t: t, lex: lex, known: make(map[string]bool)}
	r.Document = knowledge.Node{ID: id, Kind: knowledge.Document, Name: file, Properties: knowledge.Properties{File: file, Reader: "report"}}
	return r
}

// thing gives the id of a thing by its kind and name, and makes it if needed.
func (r *report) thing(kind knowledge.Kind, name string, p knowledge.Properties) string {
	var aliases []string
	for _, e := range r.lex.Lookup(name) {
		if e.Kind == kind && kind != knowledge.Event {
			name, aliases, p.Category = e.Name, e.Aliases, e.Category
		}
	}
	id := knowledge.NewID(kind, strings.ReplaceAll(name, ":", ""))
	if !r.known[id] {
		r.known[id] = true
		r.Things = append(r.Things, knowledge.Thing{Kind: kind, Keys: []knowledge.LocalKey{{ID: id}}, Name: name, Aliases: aliases, Properties: p})
		if e := r.lex.ByID(id); e != nil && e.Provider != "" {
			r.Links = append(r.Links, knowledge.Link{From: id, Kind: knowledge.ProvidedBy, To: r.thing(knowledge.Company, e.Provider, knowledge.Properties{}), Evidence: []knowledge.Evidence{{Entry: id, Rule: "lexicon"}}})
		}
	}
	return id
}

// at begins an event.
func (r *report) at(series, year string) {
	name := strings.TrimSpace(series + " " + year)
	r.event, r.talk = r.thing(knowledge.Event, name, knowledge.Properties{Series: series, Date: year}), ""
}

// about begins a talk with its title line.
func (r *report) about(code, title, form, date string) {
	by := title
	line := title
	if code != "" {
		by, line = code, code+" - "+title
	}
	r.talk = knowledge.TalkID(r.event, by)
	n := len(r.Statements) + 1
	r.Things = append(r.Things, knowledge.Thing{
		Kind: knowledge.Talk, Keys: []knowledge.LocalKey{{ID: r.talk}}, Name: title,
		Properties: knowledge.Properties{Code: code, Type: form, Date: date},
		Sources:    []knowledge.Source{{Document: r.Document.ID, First: n, Last: n}},
	})
	r.line(line)
	r.link(r.talk, knowledge.PresentedAt, r.event, "")
}

// line adds a line; links that follow rest on it.
func (r *report) line(text string) {
	l := knowledge.Line{Number: len(r.Statements) + 1, Text: text, Talk: r.talk}
	for _, h := range r.lex.Find(text) {
		if h.Entry.Kind != knowledge.Event {
			l.Mentions = append(l.Mentions, knowledge.MentionClaim{Thing: r.thing(h.Entry.Kind, h.Entry.Name, knowledge.Properties{}), Surface: h.Surface, Start: h.Start, End: h.End})
		}
	}
	r.Statements = append(r.Statements, l)
}

func (r *report) link(from string, kind knowledge.RelationKind, to, qualifier string) {
	r.Links = append(r.Links, knowledge.Link{From: from, Kind: kind, To: to, Qualifier: qualifier,
		Evidence: []knowledge.Evidence{{Statement: knowledge.StatementID(r.Document.ID, len(r.Statements)), Rule: "test"}}})
}

func (r *report) service(name string) string {
	return r.thing(knowledge.Service, name, knowledge.Properties{})
}
func (r *report) topic(name string) string {
	return r.thing(knowledge.Topic, name, knowledge.Properties{})
}
func (r *report) company(name string) string {
	return r.thing(knowledge.Company, name, knowledge.Properties{})
}

// covers says what the talk is about.
func (r *report) covers(things ...string) {
	for _, id := range things {
		r.link(r.talk, knowledge.Covers, id, "")
	}
}

// given adds a line that says who gave the talk, for whom.
func (r *report) given(name, company string) {
	person := r.thing(knowledge.Person, name, knowledge.Properties{})
	r.line(name + " - " + company)
	l := &r.Statements[len(r.Statements)-1]
	l.Mentions = append([]knowledge.MentionClaim{{Thing: person, Surface: name, End: utf8.RuneCountInString(name)}},
		slices.DeleteFunc(l.Mentions, func(m knowledge.MentionClaim) bool { return m.Thing == person })...)
	r.link(r.talk, knowledge.GivenBy, person, "speaker")
	if company != "" {
		r.link(r.talk, knowledge.Features, r.company(company), "presenter")
		r.link(person, knowledge.WorksFor, r.company(company), r.event)
	}
}

func (r *report) uses(company, service, status string) {
	r.link(r.company(company), knowledge.Uses, r.service(service), status)
}

// lexiconOf is the lexicon of the tests.
func lexiconOf(t testing.TB) *lexicon.Lexicon {
	t.Helper()
	data, err := os.ReadFile("testdata/names.yaml")
	if err != nil {
		t.Fatal(err)
	}
	lex, err := lexicon.New(lexicon.File{Name: "names.yaml", Data: data})
	if err != nil {
		t.Fatal(err)
	}
	return lex
}

// storeOf is a store that holds the reports of the tests.
func storeOf(t testing.TB, lex *lexicon.Lexicon) store.Store {
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
	for _, r := range []*knowledge.Reading{databases(t, lex), functions(t, lex)} {
		if _, err := s.Apply(t.Context(), []store.Change{{Document: r.Document.ID, Reading: r}}); err != nil {
			t.Fatal(err)
		}
	}
	return s
}
