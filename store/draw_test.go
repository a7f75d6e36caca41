package store_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// What drawn reports tell of. The people may be one under several spellings.
var (
	events    = []string{"event:e", "event:f"}
	people    = []string{"person:ann-bee", "person:a-bee", "person:安尾", "person:cid-dee"}
	companies = []string{"company:x", "company:x-japan", "company:y"}
	documents = []string{"document:a", "document:b", "document:c"}
)

// A drawing makes a report of some of a few talks, each known by code, by
// title or by both, that cover some of a few services and are given by some of
// a few people; talks may be part of others.
type drawing struct {
	*rapid.T
	*knowledge.Reading
	known map[string]bool
}

func aReading(t *rapid.T, document string) *knowledge.Reading {
	r := &knowledge.Reading{Document: knowledge.Node{ID: document, Kind: knowledge.Document, Name: document}}
	r.Document.Hash = fmt.Sprint(rapid.IntRange(0, 1).Draw(t, "hash"))
	d := drawing{t, r, make(map[string]bool)}
	above := ""
	for line := range rapid.IntRange(0, 4).Draw(t, "talks") {
		talk := d.talk()
		d.about(talk, line+1)
		if rapid.Bool().Draw(t, "given") {
			d.given(talk, line+1)
		}
		if above != "" {
			d.link(talk, knowledge.PartOf, above, "", line+1)
		}
		above = talk
	}
	return r
}

func (d drawing) know(kind knowledge.Kind, name string, keys ...knowledge.LocalKey) string {
	if !d.known[keys[0].ID] {
		thing := knowledge.Thing{Kind: kind, Name: name, Keys: keys}
		if kind != knowledge.Person {
			thing.Place = rapid.SampledFrom([]string{"", "here", "there"}).Draw(d.T, "place")
		}
		d.Things = append(d.Things, thing)
	}
	d.known[keys[0].ID] = true
	return keys[0].ID
}

// named knows one of some things by its key alone.
func (d drawing) named(kind knowledge.Kind, keys []string) string {
	key := rapid.SampledFrom(keys).Draw(d.T, string(kind))
	return d.know(kind, key, knowledge.LocalKey{ID: key})
}

func (d drawing) talk() string {
	event := d.named(knowledge.Event, events)
	code := knowledge.LocalKey{ID: knowledge.TalkID(event, fmt.Sprint("c", rapid.IntRange(1, 2).Draw(d.T, "code")))}
	title := knowledge.LocalKey{ID: knowledge.TalkID(event, fmt.Sprint("t", rapid.IntRange(1, 2).Draw(d.T, "title"))), Rank: 1}
	return d.know(knowledge.Talk, "talk", rapid.SampledFrom([][]knowledge.LocalKey{{code}, {title}, {code, title}, {title, code}}).Draw(d.T, "keys")...)
}

func (d drawing) about(talk string, line int) {
	service := d.named(knowledge.Service, []string{"service:a", "service:b"})
	d.Statements = append(d.Statements, knowledge.Line{Number: line, Text: "service person", Talk: talk,
		Mentions: []knowledge.MentionClaim{{Thing: service, Surface: "service", End: 7}}})
	d.link(talk, knowledge.Covers, service, "", line)
	d.link(service, knowledge.AnnouncedAt, talk, "launched", line)
}

// given says who gives the talk, and perhaps for whom; a line may name them outside of the talk.
func (d drawing) given(talk string, line int) {
	person := d.named(knowledge.Person, people)
	s := &d.Statements[line-1]
	s.Mentions = append(s.Mentions, knowledge.MentionClaim{Thing: person, Surface: "person", Start: 8, End: 14})
	d.link(talk, knowledge.GivenBy, person, "speaker", line)
	if rapid.Bool().Draw(d.T, "employed") {
		d.link(person, knowledge.WorksFor, d.named(knowledge.Company, companies), d.named(knowledge.Event, events), line)
	}
	if rapid.Bool().Draw(d.T, "presented") {
		d.link(talk, knowledge.Features, d.named(knowledge.Company, companies), "presenter", line)
	}
	if rapid.Bool().Draw(d.T, "outside") {
		s.Talk = ""
	}
}

func (d drawing) link(from string, kind knowledge.RelationKind, to, qualifier string, line int) {
	d.Links = append(d.Links, knowledge.Link{From: from, Kind: kind, To: to, Qualifier: qualifier,
		Evidence: []knowledge.Evidence{{Statement: knowledge.StatementID(d.Document.ID, line), Rule: "drawn"}}})
}

// aDecision draws what a curator may do to a graph: often to what is there.
func aDecision(t *rapid.T, m *memory) knowledge.Decision {
	d := knowledge.Decision{Who: "ann", When: "2026-01-02T03:04:05Z"}
	ids := []string{people[0], people[2], "talk:e/c1", "talk:e/t1", events[0], events[1], companies[0], companies[2]}
	for id := range m.nodes {
		if kind, _ := knowledge.KindOf(id); kind != knowledge.Document && kind != knowledge.Statement {
			ids = append(ids, id)
		}
	}
	slices.Sort(ids)
	target := rapid.SampledFrom(ids).Draw(t, "target")
	kind, _ := knowledge.KindOf(target)
	d.Targets = []string{target}
	switch rapid.IntRange(0, 4).Draw(t, "decision") {
	case 0, 1:
		others := slices.DeleteFunc(slices.Compact(ids), func(id string) bool { k, _ := knowledge.KindOf(id); return k != kind || id == target })
		if len(others) > 0 {
			d.Kind = knowledge.MergeThings
			d.Targets = append(d.Targets, rapid.SampledFrom(others).Draw(t, "other"))
			return d
		}
	case 2:
		if kind == knowledge.Person {
			d.Kind, d.Company = knowledge.SplitThing, rapid.SampledFrom(companies).Draw(t, "company")
			return d
		}
	case 3:
		d.Kind, d.Documents = knowledge.SplitThing, rapid.SliceOfNDistinct(rapid.SampledFrom(documents), 1, 2, rapid.ID).Draw(t, "split")
		return d
	}
	d.Kind, d.Alias, d.Language = knowledge.AddAlias, "別名", rapid.SampledFrom([]string{"", "en", "ja"}).Draw(t, "language")
	return d
}

// decide makes a decision, or takes one back.
func decide(t *rapid.T, m *memory) {
	var holding []int
	for _, d := range m.log {
		if m.log.UndoneBy(d.Number) == 0 {
			holding = append(holding, d.Number)
		}
	}
	if len(holding) > 0 && rapid.IntRange(0, 2).Draw(t, "undo") == 0 {
		m.curate(t, knowledge.Decision{Kind: knowledge.Undo, Undoes: rapid.SampledFrom(holding).Draw(t, "undone"), Who: "ann", When: "2026-01-02T03:04:05Z"})
		return
	}
	m.curate(t, aDecision(t, m))
}

func load(t *rapid.T, m *memory) {
	var changes []store.Change
	for _, document := range rapid.SliceOfNDistinct(rapid.SampledFrom(documents), 1, 3, rapid.ID).Draw(t, "documents") {
		change := store.Change{Document: document}
		if m.readings[document] == nil || rapid.Bool().Draw(t, "put") {
			change.Reading = aReading(t, document)
		}
		changes = append(changes, change)
	}
	m.apply(t, changes...)
}

func TestPlansAddUpToResolvingEverythingAfresh(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m := newMemory()
		for step := range rapid.IntRange(1, 12).Draw(t, "steps") {
			if step > 0 && rapid.Bool().Draw(t, "curate") {
				decide(t, m)
			} else {
				load(t, m)
			}
			want := m.afresh()
			if diff := cmp.Diff(want.nodes, m.nodes) + cmp.Diff(want.links, m.links) + cmp.Diff(want.ids, m.ids); diff != "" {
				t.Fatalf("after step %d: %s", step, diff)
			}
		}
	})
}
