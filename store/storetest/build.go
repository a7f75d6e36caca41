package storetest

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"talkgraph/knowledge"
)

// A report builds the reading of one document.
type report struct {
	knowledge.Reading
	talk  string         // key of the talk that the next lines belong to
	known map[string]int // key → index of its thing
}

// newReport begins a document with the id "document:<path>".
func newReport(path, name, date string) *report {
	document := knowledge.Node{ID: "document:" + path, Kind: knowledge.Document, Name: name,
		Properties: knowledge.Properties{Date: date, File: path, Reader: "report"}}
	return &report{Reading: knowledge.Reading{Document: document}, known: make(map[string]int)}
}

// thing adds a thing by its canonical name and gives its key. Naming it again
// gives the key alone.
func (r *report) thing(kind knowledge.Kind, name string, aliases ...string) string {
	key := knowledge.NewID(kind, name)
	r.add(knowledge.Thing{Kind: kind, Keys: []knowledge.LocalKey{{ID: key}}, Name: name, Aliases: aliases})
	return key
}

func (r *report) add(t knowledge.Thing) {
	if _, known := r.known[t.Key()]; !known {
		r.known[t.Key()] = len(r.Things)
		r.Things = append(r.Things, t)
	}
}

// event adds an event under an id of its own choice.
func (r *report) event(key, name, date string) {
	r.add(knowledge.Thing{Kind: knowledge.Event, Keys: []knowledge.LocalKey{{ID: key}}, Name: name,
		Properties: knowledge.Properties{Date: date, Type: "conference"}})
}

// of gives the thing that has the key, to be changed.
func (r *report) of(key string) *knowledge.Thing { return &r.Things[r.known[key]] }

// about begins a talk: the lines that follow belong to it. A talk without a
// code is known by its title alone.
func (r *report) about(event, code, title, date string) string {
	keys := []knowledge.LocalKey{{ID: knowledge.TalkID(event, title), Rank: 1}}
	if code != "" {
		keys = append([]knowledge.LocalKey{{ID: knowledge.TalkID(event, code)}}, keys...)
	}
	next := len(r.Statements) + 1
	r.add(knowledge.Thing{Kind: knowledge.Talk, Keys: keys, Name: title,
		Properties: knowledge.Properties{Code: code, Date: date, Type: "session"},
		Sources:    []knowledge.Source{{Document: r.Document.ID, First: next, Last: next + 1}}})
	r.talk = keys[0].ID
	return r.talk
}

// line adds a line that names things, each given as the key and the
// characters printed, and gives the statement's id.
func (r *report) line(text string, mentions ...string) string {
	line := knowledge.Line{Number: len(r.Statements) + 1, Text: text, Talk: r.talk}
	for i := 0; i < len(mentions); i += 2 {
		line.Mentions = append(line.Mentions, mention(text, mentions[i], mentions[i+1]))
	}
	r.Statements = append(r.Statements, line)
	return knowledge.StatementID(r.Document.ID, line.Number)
}

func mention(text, key, surface string) knowledge.MentionClaim {
	before, _, found := strings.Cut(text, surface)
	if !found {
		panic(fmt.Sprintf("the fixture's line %q does not print %q", text, surface))
	}
	start := utf8.RuneCountInString(before)
	return knowledge.MentionClaim{Thing: key, Surface: surface, Start: start, End: start + utf8.RuneCountInString(surface)}
}

// link adds a relation that a statement proves.
func (r *report) link(from string, kind knowledge.RelationKind, to, qualifier, statement string) {
	r.Links = append(r.Links, knowledge.Link{From: from, Kind: kind, To: to, Qualifier: qualifier,
		Evidence: []knowledge.Evidence{{Statement: statement, Rule: "fixture"}}})
}

// entry adds a relation that an entry of a lexicon proves.
func (r *report) entry(from string, kind knowledge.RelationKind, to string) {
	r.Links = append(r.Links, knowledge.Link{From: from, Kind: kind, To: to,
		Evidence: []knowledge.Evidence{{Entry: from, Rule: "lexicon"}}})
}

func (r *report) reading() knowledge.Reading { return r.Reading }
