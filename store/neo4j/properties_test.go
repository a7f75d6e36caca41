package neo4j

import (
	"maps"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"talkgraph/knowledge"
)

func TestNodeProperties(t *testing.T) {
	event := knowledge.Node{ID: invent, Kind: knowledge.Event, Name: "AWS re:Invent 2016", Aliases: []string{"reInvent"},
		Properties: knowledge.Properties{Type: "conference", Date: "2016-11-28", Ends: "2016-12-02"}}
	got, err := nodeProperties(event)
	if err != nil {
		t.Fatal(err)
	}
	want := params{
		"id": invent, "name": "AWS re:Invent 2016", "aliases": []string{"reInvent"}, "kind": "conference",
		"starts": "2016-11-28", "ends": "2016-12-02", "year": 2016,
		"_body": `{"id":"event:aws-reinvent-2016","kind":"event","name":"AWS re:Invent 2016","aliases":["reInvent"],"type":"conference","date":"2016-11-28","ends":"2016-12-02"}`,
		"_sort": "aws re:invent 2016\x00", "_date": "2016-11-28", "_length": "000018 aws re:invent 2016\x00",
		"_terms": "aws re invent 2016 ␟ reinvent",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("properties (-want +got):\n%s", diff)
	}
}

// TestPropertiesAreKnown keeps the list that is made known at open whole.
func TestPropertiesAreKnown(t *testing.T) {
	used := make(params)
	for _, kind := range knowledge.Kinds() {
		p, err := nodeProperties(knowledge.Node{ID: "x", Kind: kind, Name: "x", Aliases: []string{"x"}, Properties: knowledge.Properties{
			Category: "x", Code: "x", Type: "x", Date: "2016", Ends: "x", Language: "x", Abstract: "x", NameEn: "x", NameJa: "x", Series: "x",
			Place: "x", URL: "x", File: "x", Author: "x", Publisher: "x", Hash: "x", Reader: "x", Text: "x", Line: 1, Field: "x"}})
		if err != nil {
			t.Fatal(err)
		}
		maps.Copy(used, p)
	}
	for _, kind := range knowledge.RelationKinds() {
		maps.Copy(used, relationProperties(knowledge.Relation{Kind: kind, Qualifier: "x", Title: "x", Surface: "x",
			Evidence: []knowledge.Evidence{{Statement: "x", Entry: "x", Rule: "x"}}}))
	}
	for _, name := range slices.Sorted(maps.Keys(used)) {
		if !slices.Contains(properties, name) {
			t.Errorf("property %q is not in the list", name)
		}
	}
}

// TestRelationComesBack writes any relation and reads the same.
func TestRelationComesBack(t *testing.T) {
	text := rapid.StringMatching(`[a-zア-ン ]{0,5}`)
	rapid.Check(t, func(t *rapid.T) {
		r := knowledge.Relation{From: "a", Kind: rapid.SampledFrom(knowledge.RelationKinds()).Draw(t, "kind"), To: "b",
			Qualifier: text.Draw(t, "qualifier"), Title: text.Draw(t, "title"), Surface: text.Draw(t, "surface")}
		if r.Kind == knowledge.Mentions {
			r.Start, r.End = rapid.IntRange(0, 9).Draw(t, "start"), rapid.IntRange(1, 9).Draw(t, "end")
		}
		r.Evidence = rapid.SliceOfN(rapid.Custom(func(t *rapid.T) knowledge.Evidence {
			return knowledge.Evidence{Statement: text.Draw(t, "statement"),
				Entry: text.Draw(t, "entry"), Rule: "rule" + text.Draw(t, "rule")}
		}), 0, 3).Draw(t, "evidence")
		if len(r.Evidence) == 0 {
			r.Evidence = nil
		}
		got := relationOf(r.From, string(r.Kind), r.To, asAnswered(relationProperties(r)))
		if diff := cmp.Diff(r, got); diff != "" {
			t.Errorf("relation (-want +got):\n%s", diff)
		}
	})
}

// asAnswered gives values the types that the driver answers with.
func asAnswered(p params) params {
	for name, value := range p {
		switch v := value.(type) {
		case int:
			p[name] = int64(v)
		case []string:
			list := make([]any, len(v))
			for i := range v {
				list[i] = v[i]
			}
			p[name] = list
		}
	}
	return p
}

// TestStatementComesBack keeps lines and fields without a body, and reads the same.
func TestStatementComesBack(t *testing.T) {
	for _, field := range []string{"", "/sessions/0/title"} {
		n := knowledge.Node{ID: "statement:a.json/1", Kind: knowledge.Statement, Name: "A:1",
			Properties: knowledge.Properties{Text: "Deep Dive", Line: 1, Field: field}}
		p, err := nodeProperties(n)
		if _, whole := p["_body"]; err != nil || whole {
			t.Fatalf("%v, %v; want no body", p, err)
		}
		got, err := nodeOf(asAnswered(p))
		if diff := cmp.Diff(n, got); err != nil || diff != "" {
			t.Errorf("%v (-want +got):\n%s", err, diff)
		}
	}
}
