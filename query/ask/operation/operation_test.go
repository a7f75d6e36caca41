package operation_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/knowledge"
	"talkgraph/query"
	"talkgraph/query/ask/operation"
	"talkgraph/store"
)

func TestList(t *testing.T) {
	want := `{
  services(where: {text: "a \"b\""}, first: 100) {
    totalCount
    nodes {
      id
      name
    }
  }
}
`
	got := operation.List("services", "text: "+operation.String(`a "b"`), operation.Counted("id\nname"))
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if got, want := operation.List("events", "", "nodes { id }"), "{\n  events(first: 100) {\n    nodes { id }\n  }\n}\n"; got != want {
		t.Errorf("without a filter: %s", got)
	}
}

func TestNodes(t *testing.T) {
	if got := operation.Nodes(nil, "Talk", "id"); got != "" {
		t.Errorf("of none: %s", got)
	}
	if got, want := operation.Nodes([]string{"a"}, "Talk", "id"), "{\n  node(id: \"a\") {\n    ... on Talk {\n      id\n    }\n  }\n}\n"; got != want {
		t.Errorf("of one: %s", got)
	}
	want := "{\n  n1: node(id: \"a\") {\n    ... on Talk {\n      id\n    }\n  }\n  n2: node(id: \"b\") {\n    ... on Talk {\n      id\n    }\n  }\n}\n"
	if got := operation.Nodes([]string{"a", "b"}, "Talk", "id"); got != want {
		t.Errorf("of two: %s", got)
	}
}

func TestTalks(t *testing.T) {
	one := query.TalkFilter{
		Covers: query.Names{All: []string{"Amazon S3"}, None: []string{"R"}}, From: 2016, Text: "cold start",
		Kinds: []string{"keynote"}, Dates: store.Dates{Since: "2016-01-01", Until: "2016-12-31"}, Lacks: []query.Lack{{Relation: knowledge.GivenBy}},
	}
	want := `covers: {all: ["Amazon S3"], none: ["R"]}, year: {from: 2016}, text: "cold start", kind: [KEYNOTE], lacks: [SPEAKERS], date: {from: "2016-01-01", to: "2016-12-31"}`
	if got := operation.Talks(one); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	if got := operation.Talks(query.TalkFilter{}); got != "" {
		t.Errorf("a filter that keeps all: %s", got)
	}
	either := query.TalkFilter{Or: []query.TalkFilter{{To: 2015}, {Roles: []string{"guest"}}}}
	if got, want := operation.Talks(either), `or: [{year: {to: 2015}}, {roles: ["guest"]}]`; got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

func TestEvents(t *testing.T) {
	if got, want := operation.Events(query.TalkFilter{From: 2014, To: 2015, EventKinds: []string{"meetup"}, Text: "x"}), `year: {from: 2014, to: 2015}, kind: ["meetup"]`; got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}
