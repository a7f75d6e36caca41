package query_test

import (
	"context"
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/knowledge"
	"talkgraph/query"
)

// drawn is a subgraph by its ids.
type drawn struct {
	Nodes, Edges []string
	Omitted      int
}

func around(t *testing.T, names []string, kinds []knowledge.Kind, limit int) drawn {
	t.Helper()
	sub := on(t, func(ctx context.Context, g *query.Graph) (query.Subgraph, error) {
		return g.Around(ctx, names, kinds, 1, limit)
	})
	d := drawn{Nodes: ids(sub.Nodes), Omitted: sub.Omitted}
	for _, e := range sub.Edges {
		d.Edges = append(d.Edges, e.ID())
	}
	return d
}

func TestAround(t *testing.T) {
	for _, c := range []struct {
		name  string
		ids   []string
		kinds []knowledge.Kind
		limit int
		want  drawn
	}{
		{"a talk", []string{"DAT320"}, nil, 10, drawn{[]string{dat320, aurora, failover, sato, netflix, invent16}, []string{
			netflix + " USES " + aurora + " current",
			dat320 + " COVERS " + aurora + " ", dat320 + " COVERS " + failover + " ", dat320 + " FEATURES " + netflix + " user",
			dat320 + " GIVEN_BY " + sato + " speaker", dat320 + " PRESENTED_AT " + invent16 + " "}, 0}},
		{"what is covered comes first", []string{dat320}, nil, 3, drawn{[]string{dat320, aurora, failover}, []string{
			dat320 + " COVERS " + aurora + " ", dat320 + " COVERS " + failover + " "}, 3}},
		{"neighbours of some kinds", []string{"Netflix"}, []knowledge.Kind{knowledge.Talk, knowledge.Statement}, 10, drawn{
			[]string{netflix, dat320, "statement:a.md/9", "statement:a.md/10"}, []string{
				"statement:a.md/10 IN " + dat320 + " ", "statement:a.md/10 MENTIONS " + netflix + " 0-7",
				"statement:a.md/9 IN " + dat320 + " ", "statement:a.md/9 MENTIONS " + netflix + " 0-7",
				dat320 + " FEATURES " + netflix + " user"}, 0}},
		{"two that are neighbours, twice", []string{sato, dat320, sato}, []knowledge.Kind{knowledge.Person}, 10, drawn{
			[]string{sato, dat320}, []string{dat320 + " GIVEN_BY " + sato + " speaker"}, 0}},
		{"no room for all that is asked for", []string{sato, kim}, nil, 1, drawn{[]string{sato}, nil, 2}},
		{"the latest event", nil, nil, 10, drawn{[]string{fast, lambda, serverless}, []string{
			fast + " COVERS " + lambda + " ", fast + " COVERS " + serverless + " "}, 0}},
		{"what the store does not hold", []string{"k8s"}, nil, 10, drawn{}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, around(t, c.ids, c.kinds, c.limit)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestAroundRefused(t *testing.T) {
	s := storeOf(t)
	for _, c := range []struct {
		around      []string
		hops, limit int
		want        string
	}{
		{nil, 4, 10, "hops is 4: it must be from 1 to 3"},
		{nil, 1, 1001, "limit is 1001: it must be from 1 to 1000"},
		{make([]string, 21), 1, 10, "around has 21 things: at most 20 are allowed"},
		{[]string{"Gophers"}, 1, 10, `no thing is called "Gophers"`},
	} {
		_, err := view(t, s, func(ctx context.Context, g *query.Graph) (query.Subgraph, error) {
			return g.Around(ctx, c.around, nil, c.hops, c.limit)
		})
		if err == nil || err.Error() != c.want {
			t.Errorf("%v, want %s", err, c.want)
		}
	}
}

// TestAroundFarther draws what is two hops away, and what is joined to most first.
func TestAroundFarther(t *testing.T) {
	far := func(names []string, kinds []knowledge.Kind, hops, limit int) []string {
		return ids(on(t, func(ctx context.Context, g *query.Graph) (query.Subgraph, error) {
			return g.Around(ctx, names, kinds, hops, limit)
		}).Nodes)
	}
	talksAndServices := []knowledge.Kind{knowledge.Talk, knowledge.Service}
	if diff := cmp.Diff([]string{sato, dat320, aurora, dat303, dat301}, far([]string{sato}, talksAndServices, 3, 10)); diff != "" {
		t.Error("three hops:", diff)
	}
	if diff := cmp.Diff([]string{dat303, dat320, aurora}, far([]string{"DAT303", "DAT320"}, nil, 1, 3)); diff != "" {
		t.Error("room for one:", diff)
	}
}

// TestAroundNothing draws an empty store.
func TestAroundNothing(t *testing.T) {
	sub, err := view(t, storeOf(t), func(ctx context.Context, g *query.Graph) (query.Subgraph, error) {
		return g.Around(ctx, nil, nil, 1, 10)
	})
	if diff := cmp.Diff(query.Subgraph{}, sub); diff != "" || err != nil {
		t.Error(err, diff)
	}
}
