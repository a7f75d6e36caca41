package knowledge_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"talkgraph/knowledge"
)

const (
	event   = "event:e-2016"
	byCode  = "talk:e-2016/dat303"
	byTitle = "talk:e-2016/deep-dive"
)

func talk(document string, keys ...knowledge.LocalKey) knowledge.ThingClaim {
	return knowledge.ThingClaim{Document: document, Thing: knowledge.Thing{Kind: knowledge.Talk, Name: "Deep Dive", Keys: keys,
		Sources: []knowledge.Source{{Document: document, First: 1, Last: 2}}}}
}

func covers(document, from string, line int) knowledge.LinkClaim {
	return knowledge.LinkClaim{Document: document, Link: knowledge.Link{From: from, Kind: knowledge.Covers, To: "service:aurora",
		Evidence: []knowledge.Evidence{{Statement: knowledge.StatementID(document, line), Rule: "test"}}}}
}

// Two reports tell of one talk, a third joins them: by code, by title, by both.
var threeReports = knowledge.Claims{
	Things: []knowledge.ThingClaim{
		talk("document:a", knowledge.LocalKey{ID: byCode}),
		talk("document:b", knowledge.LocalKey{ID: byTitle, Rank: 1}),
		talk("document:c", knowledge.LocalKey{ID: byCode}, knowledge.LocalKey{ID: byTitle, Rank: 1}),
		{Document: "document:a", Thing: knowledge.Thing{Kind: knowledge.Service, Name: "Aurora", Keys: []knowledge.LocalKey{{ID: "service:aurora"}}}},
	},
	Links: []knowledge.LinkClaim{covers("document:b", byTitle, 10), covers("document:a", byCode, 9), covers("document:a", byCode, 10), covers("document:a", byCode, 9)},
}

func TestResolveJoinsThingsThatShareAKey(t *testing.T) {
	g := knowledge.Resolve(threeReports, nil)
	want := knowledge.Graph{
		Nodes: []knowledge.Node{
			{ID: "service:aurora", Kind: knowledge.Service, Name: "Aurora"},
			{ID: byCode, Kind: knowledge.Talk, Name: "Deep Dive", Sources: []knowledge.Source{
				{Document: "document:a", First: 1, Last: 2}, {Document: "document:b", First: 1, Last: 2}, {Document: "document:c", First: 1, Last: 2}}},
		},
		Relations: []knowledge.Relation{{From: byCode, Kind: knowledge.Covers, To: "service:aurora", Evidence: []knowledge.Evidence{
			{Statement: "statement:a/9", Rule: "test"}, {Statement: "statement:a/10", Rule: "test"}, {Statement: "statement:b/10", Rule: "test"}}}},
		IDs:    map[string]string{byCode: byCode, byTitle: byCode, "service:aurora": "service:aurora"},
		Places: map[knowledge.Place]string{},
	}
	if diff := cmp.Diff(want, g); diff != "" {
		t.Error(diff)
	}
}

func TestResolveKeepsApartWhatNothingJoins(t *testing.T) {
	g := knowledge.Resolve(knowledge.Claims{Things: threeReports.Things[:2]}, nil)
	if len(g.Nodes) != 2 || g.ID(byCode) != byCode || g.ID(byTitle) != byTitle {
		t.Errorf("got %+v", g)
	}
}

func TestResolveBelievesProgrammesThenTheSmallestDocument(t *testing.T) {
	thing := func(document string, programme bool, p knowledge.Properties, name string) knowledge.ThingClaim {
		return knowledge.ThingClaim{Document: document, Thing: knowledge.Thing{Kind: knowledge.Event, Name: name, Keys: []knowledge.LocalKey{{ID: event}}, Programme: programme, Properties: p}}
	}
	g := knowledge.Resolve(knowledge.Claims{Things: []knowledge.ThingClaim{
		thing("document:b", false, knowledge.Properties{Place: "Tokyo", Series: "E"}, "E16"),
		thing("document:a", false, knowledge.Properties{Place: "東京"}, "E 2016"),
		thing("document:z", true, knowledge.Properties{Date: "2016-05-01"}, "E (2016)"),
	}}, nil)
	want := []knowledge.Node{{ID: event, Kind: knowledge.Event, Name: "E (2016)", Aliases: []string{"E 2016", "E16"},
		Properties: knowledge.Properties{Place: "東京", Series: "E", Date: "2016-05-01"}}}
	if diff := cmp.Diff(want, g.Nodes); diff != "" {
		t.Error(diff)
	}
}

func TestResolveDoesNotDependOnOrder(t *testing.T) {
	want := knowledge.Resolve(threeReports, nil)
	rapid.Check(t, func(t *rapid.T) {
		shuffled := knowledge.Claims{
			Things: rapid.Permutation(threeReports.Things).Draw(t, "things"),
			Links:  rapid.Permutation(threeReports.Links).Draw(t, "links"),
		}
		if diff := cmp.Diff(want, knowledge.Resolve(shuffled, nil)); diff != "" {
			t.Fatal(diff)
		}
	})
}

// TestOwnKeepsFields shows that the statement of a field says where it stands.
func TestOwnKeepsFields(t *testing.T) {
	r := reading()
	r.Statements[0].Field = "/talks/0/title"
	nodes, _ := r.Own(func(_, key string) string { return key })
	want := knowledge.Node{ID: "statement:a/1", Kind: knowledge.Statement, Name: "A:1",
		Properties: knowledge.Properties{Text: "Aurora の話", Line: 1, Field: "/talks/0/title"}}
	if diff := cmp.Diff(want, nodes[1]); diff != "" {
		t.Error(diff)
	}
}
