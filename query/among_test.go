package query_test

import (
	"context"
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/knowledge"
	"talkgraph/query"
	"talkgraph/store"
)

func TestAmong(t *testing.T) {
	for _, c := range []struct {
		name string
		ids  []string
		want drawn
	}{
		{"nothing", nil, drawn{}},
		{"one", []string{aurora}, drawn{Nodes: []string{aurora}}},
		{"in the order given, each once", []string{sato, dat320, kim, dat303, dat320}, drawn{[]string{sato, dat320, kim, dat303}, []string{
			dat303 + " GIVEN_BY " + kim + " speaker", dat320 + " GIVEN_BY " + sato + " speaker"}, 0}},
		{"two relations between the same", []string{netflix, lambda, aurora}, drawn{[]string{netflix, lambda, aurora}, []string{
			netflix + " USES " + aurora + " current", netflix + " USES " + lambda + " past"}, 0}},
		{"what the store does not hold, and names", []string{"topic:nowhere", "Aurora", failover}, drawn{Nodes: []string{failover}, Omitted: 2}},
		{"lines", []string{"statement:a.md/9", netflix, a}, drawn{[]string{"statement:a.md/9", netflix, a}, []string{
			"statement:a.md/9 FROM " + a + " ", "statement:a.md/9 MENTIONS " + netflix + " 0-7"}, 0}},
	} {
		t.Run(c.name, func(t *testing.T) {
			sub := on(t, func(ctx context.Context, g *query.Graph) (query.Subgraph, error) { return g.Among(ctx, c.ids) })
			got := drawn{Nodes: ids(sub.Nodes), Omitted: sub.Omitted}
			for _, e := range sub.Edges {
				got.Edges = append(got.Edges, e.ID())
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestAmongRefused(t *testing.T) {
	_, err := view(t, storeOf(t), func(ctx context.Context, g *query.Graph) (query.Subgraph, error) {
		return g.Among(ctx, make([]string, 1001))
	})
	if want := "among has 1001 ids: at most 1000 are allowed"; err == nil || err.Error() != want {
		t.Errorf("%v, want %s", err, want)
	}
}

// TestDegrees counts neighbours, but neither lines nor documents.
func TestDegrees(t *testing.T) {
	got := on(t, func(ctx context.Context, g *query.Graph) ([][]store.Degree, error) {
		return g.Degrees(ctx, []string{dat320, "topic:nowhere", aws})
	})
	want := [][]store.Degree{{
		{Relation: knowledge.Covers, Out: true, Kind: knowledge.Service, N: 1},
		{Relation: knowledge.Covers, Out: true, Kind: knowledge.Topic, N: 1},
		{Relation: knowledge.GivenBy, Out: true, Kind: knowledge.Person, N: 1},
		{Relation: knowledge.Features, Out: true, Kind: knowledge.Company, N: 1},
		{Relation: knowledge.PresentedAt, Out: true, Kind: knowledge.Event, N: 1},
	}, nil, {{Relation: knowledge.ProvidedBy, Kind: knowledge.Service, N: 1}}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}
