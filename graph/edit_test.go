package graph

import (
	"errors"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"talkgraph/knowledge"
)

// reads is a ReadFunc that knows one report.
func reads(file string, text []byte) (*knowledge.Reading, error) {
	if string(text) != "Aurora" {
		return nil, errors.New(file + ": empty file: nothing to read")
	}
	r := &knowledge.Reading{Document: knowledge.Node{ID: "document:" + file, Kind: knowledge.Document, Name: "News",
		Properties: knowledge.Properties{File: file, Reader: "report"}}}
	r.Things = []knowledge.Thing{things["Aurora"], things["DAT303"]}
	talk := r.Things[1].Key()
	r.Statements = []knowledge.Line{{Number: 1, Text: "Aurora", Talk: talk, Mentions: []knowledge.MentionClaim{{Thing: r.Things[0].Key(), Surface: "Aurora", Start: 0, End: 6}}}}
	r.Links = []knowledge.Link{{From: talk, Kind: knowledge.Covers, To: r.Things[0].Key(), Evidence: []knowledge.Evidence{{Statement: knowledge.StatementID(r.Document.ID, 1), Rule: "line-subject"}}}}
	return r, nil
}

const token = "s3cret"

// owned serves the fixture to clients that hold the token. Each change takes a second.
func owned(t *testing.T) http.Handler {
	t.Helper()
	now := time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)
	return NewHandler(testStore(t), testLexicon(t), Options{Token: token, Read: reads, Now: func() time.Time {
		now = now.Add(time.Second)
		return now
	}})
}

// change posts an operation with the token.
func change(t *testing.T, handler http.Handler, operation string) string {
	t.Helper()
	return answer(t, handler, quoted(operation), "Authorization", "Bearer "+token)
}

// TestChanges makes changes one after the other and looks at what each gives.
func TestChanges(t *testing.T) {
	handler := owned(t)
	for _, step := range []struct{ name, operation, want string }{
		{"a preview", `mutation {loadDocument(input: {file: "news.md", text: "Aurora", preview: true}) {outcome document {id} found {id title lines things {kind name mentions} facts {text line quote rule}} errors {message}}}`,
			`{"loadDocument":{"outcome":null,"document":null,"found":{"id":"document:news.md","title":"News","lines":1,"things":[{"kind":"SERVICE","name":"Amazon Aurora","mentions":1},{"kind":"TALK","name":"Deep dive on Aurora","mentions":0}],"facts":[{"text":"Deep dive on Aurora covers Amazon Aurora","line":1,"quote":"Aurora","rule":"line-subject"}]},"errors":[]}}`},
		{"which keeps nothing", `{node(id: "document:news.md") {id}}`, `{"node":null}`},
		{"a load", `mutation {loadDocument(input: {file: "news.md", text: "Aurora"}) {outcome document {id talks {code}} errors {message}}}`,
			`{"loadDocument":{"outcome":"NEW","document":{"id":"document:news.md","talks":[{"code":"DAT303"}]},"errors":[]}}`},
		{"the same again", `mutation {loadDocument(input: {file: "news.md", text: "Aurora"}) {outcome}}`, `{"loadDocument":{"outcome":"SAME"}}`},
		{"a report that says nothing", `mutation {loadDocument(input: {file: "news.md", text: ""}) {outcome found {id} errors {__typename message}}}`,
			`{"loadDocument":{"outcome":null,"found":null,"errors":[{"__typename":"UnreadableDocument","message":"news.md: empty file: nothing to read"}]}}`},
		{"a name that is no file's", `mutation {loadDocument(input: {file: "../x", text: "Aurora"}) {errors {message}}}`, `{"loadDocument":{"errors":[{"message":"\"../x\" is no name of a file such as day1.md"}]}}`},
		{"a document of elsewhere", `mutation {loadDocument(input: {file: "trip.md", text: "Aurora"}) {outcome errors {__typename}}}`, `{"loadDocument":{"outcome":"CHANGED","errors":[]}}`},
		{"a removal", `mutation {removeDocument(id: "news.md") {removed errors {message}}}`, `{"removeDocument":{"removed":"document:news.md","errors":[]}}`},
		{"of what is not there", `mutation {removeDocument(id: "news.md") {removed errors {__typename message}}}`,
			`{"removeDocument":{"removed":null,"errors":[{"__typename":"UnknownThing","message":"no document has the id \"document:news.md\"; documents { nodes { id } } lists them"}]}}`},
		{"an alias", `mutation {addAlias(id: "Aurora", alias: "あけぼの", language: JA, who: "ann") {decision {number kind targets alias who when} entity {id aliases} errors {message}}}`,
			`{"addAlias":{"decision":{"number":1,"kind":"ALIAS","targets":["service:amazon-aurora"],"alias":"あけぼの","who":"ann","when":"2026-01-02T03:04:18Z"},"entity":{"id":"service:amazon-aurora","aliases":["Aurora","あけぼの","オーロラ"]},"errors":[]}}`},
		{"a merge of unlike things", `mutation {mergeEntities(keep: "Aurora", others: ["AWS"]) {decision {number} errors {__typename message}}}`,
			`{"mergeEntities":{"decision":null,"errors":[{"__typename":"ImpossibleDecision","message":"service:amazon-aurora is a service and company:aws is a company: only things of one kind can be one"}]}}`},
		{"of what nothing is called", `mutation {mergeEntities(keep: "Auroar", others: ["AWS"]) {errors {... on UnknownThing {name suggestions}}}}`, `{"mergeEntities":{"errors":[{"name":"Auroar","suggestions":["Aurora"]}]}}`},
		{"an undo", `mutation {undo(decision: 1) {decision {number undoes who} entity {aliases} errors {message}}}`, `{"undo":{"decision":{"number":2,"undoes":1,"who":"api"},"entity":{"aliases":["Aurora","オーロラ"]},"errors":[]}}`},
		{"an undo of nothing", `mutation {undo(decision: 9) {errors {message}}}`, `{"undo":{"errors":[{"message":"there is no decision 9 to undo: the log has 2"}]}}`},
		{"the log", `{decisions {number kind undoneBy}}`, `{"decisions":[{"number":1,"kind":"ALIAS","undoneBy":2},{"number":2,"kind":"UNDO","undoneBy":null}]}`},
	} {
		if diff := cmp.Diff(`{"data":`+step.want+`}`, change(t, handler, step.operation)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", step.name, diff)
		}
	}
}

// TestToken checks who may change the graph, and how.
func TestToken(t *testing.T) {
	handler := owned(t)
	undo := quoted(`mutation {undo(decision: 1) {errors {message}}}`)
	if got := answer(t, handler, undo, "Authorization", "Bearer wrong"); got != `{"errors":[{"message":"the token is not the server's"}]}` {
		t.Errorf("with a wrong token: %s", got)
	}
	if got := answer(t, handler, undo); !strings.Contains(got, `"code":"UNAUTHENTICATED"`) {
		t.Errorf("without a token: %s", got)
	}
	if got := answer(t, handler, undo, "Authorization", "bearer "+token); !strings.Contains(got, `there is no decision 1 to undo`) {
		t.Errorf("with the token: %s", got)
	}
}
