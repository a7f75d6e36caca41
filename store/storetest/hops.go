package storetest

import (
	"context"
	"testing"

	"talkgraph/knowledge"
	"talkgraph/store"
)

func testNeighbors(t *testing.T, s store.Store) {
	m := newModel(fixture())
	statements := []knowledge.Kind{knowledge.Statement}
	for _, c := range []struct {
		name string
		hop  store.Hop
		want [][]string // far nodes
	}{
		{"out", store.Hop{From: []string{dat303}, Out: true},
			[][]string{{invent, aurora, aws, failover, netflix, vogels, koyanagi}}},
		{"in, the latest first", store.Hop{From: []string{failover}, In: true, Kinds: kinds{knowledge.Covers}},
			[][]string{{shougai, dat320, dat303}}},
		{"out and in", store.Hop{From: []string{aurora}, Out: true, In: true, To: []knowledge.Kind{knowledge.Company, knowledge.Service}},
			[][]string{{serverless, aws, netflix, netflix}}},
		{"neither", store.Hop{From: []string{aurora}}, [][]string{nil}},
		{"against the direction", store.Hop{From: []string{dat303}, In: true, Kinds: kinds{knowledge.Covers}}, [][]string{nil}},
		{"several kinds", store.Hop{From: []string{netflix}, Out: true, In: true, Kinds: kinds{knowledge.Uses, knowledge.Features}},
			[][]string{{shougai, dat303, aurora, aurora, lambda}}},
		{"two relations to one node", store.Hop{From: []string{koyanagi}, Out: true, Kinds: kinds{knowledge.WorksFor}},
			[][]string{{aws, netflix}}},
		{"several nodes, one of them missing", store.Hop{From: []string{dat320, "talk:nowhere/1", dat301, dat320}, Out: true, Kinds: kinds{knowledge.Covers}},
			[][]string{{aurora, failover}, nil, {aurora}, {aurora, failover}}},
		{"limit at each node", store.Hop{From: []string{dat303, dat301}, Out: true, Limit: 2},
			[][]string{{invent, aurora}, {invent, aurora}}},
		{"limit over both directions", store.Hop{From: []string{netflix}, Out: true, In: true, Kinds: kinds{knowledge.Uses, knowledge.Features}, Limit: 3},
			[][]string{{shougai, dat303, aurora}}},
		{"statements in order", store.Hop{From: []string{dat303}, In: true, Kinds: kinds{knowledge.In}},
			[][]string{{inventStatement(1), inventStatement(2), inventStatement(3), "statement:meetup.md/4"}}},
		{"statements naming", store.Hop{From: []string{dat303}, In: true, Kinds: kinds{knowledge.In}, To: statements, Naming: []string{failover}},
			[][]string{{inventStatement(2)}}},
		{"statements naming one of several", store.Hop{From: []string{dat303, shougai}, In: true, Naming: []string{koyanagi, failover}},
			[][]string{{inventStatement(2), inventStatement(3)}, {"statement:meetup.md/1", "statement:meetup.md/2", "statement:meetup.md/3"}}},
		{"naming what nothing names", store.Hop{From: []string{dat303}, In: true, Naming: []string{recovery}}, [][]string{nil}},
		{"naming keeps statements alone", store.Hop{From: []string{aurora}, Out: true, In: true, Naming: []string{netflix}},
			[][]string{{inventStatement(7)}}},
		{"nodes of no kind that there is", store.Hop{From: []string{dat303}, Out: true, To: statements}, [][]string{nil}},
		{"no nodes", store.Hop{Out: true}, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := neighbors(t, s, c.hop)
			equal(t, "far nodes", farIDs(got), c.want)
			wanted, _ := m.Neighbors(t.Context(), c.hop)
			equal(t, "edges", got, wanted)
		})
	}
	t.Run("evidence", func(t *testing.T) { testEvidence(t, s) })
}

func neighbors(t testing.TB, s store.Store, hop store.Hop) [][]store.Edge {
	t.Helper()
	var out [][]store.Edge
	view(t, s, func(ctx context.Context, r store.Reader) (err error) {
		out, err = r.Neighbors(ctx, hop)
		return err
	})
	return out
}

func farIDs(edges [][]store.Edge) [][]string {
	var out [][]string
	for _, at := range edges {
		var ids []string
		for _, e := range at {
			ids = append(ids, e.Node.ID)
		}
		out = append(out, ids)
	}
	return out
}

// testEvidence checks relations to the letter.
func testEvidence(t *testing.T, s store.Store) {
	got := neighbors(t, s, store.Hop{From: []string{dat303}, Out: true, Kinds: kinds{knowledge.Covers}, To: []knowledge.Kind{knowledge.Service}})
	equal(t, "COVERS", got[0][0].Relation, knowledge.Relation{From: dat303, Kind: knowledge.Covers, To: aurora, Evidence: []knowledge.Evidence{
		{Statement: inventStatement(1), Rule: "fixture"}, {Statement: inventStatement(2), Rule: "fixture"}, {Statement: "statement:meetup.md/4", Rule: "fixture"}}})
	got = neighbors(t, s, store.Hop{From: []string{koyanagi}, Out: true, Kinds: kinds{knowledge.WorksFor}, Limit: 1})
	equal(t, "WORKS_FOR", got[0][0].Relation, knowledge.Relation{From: koyanagi, Kind: knowledge.WorksFor, To: aws, Qualifier: invent, Title: "Evangelist",
		Evidence: []knowledge.Evidence{{Statement: inventStatement(3), Rule: "fixture"}}})
	got = neighbors(t, s, store.Hop{From: []string{inventStatement(2)}, Out: true, Kinds: kinds{knowledge.Mentions}, To: []knowledge.Kind{knowledge.Topic}})
	equal(t, "MENTIONS", got[0][0].Relation, knowledge.Relation{From: inventStatement(2), Kind: knowledge.Mentions, To: failover,
		Qualifier: "7-15", Surface: "フェイルオーバー", Start: 7, End: 15})
	got = neighbors(t, s, store.Hop{From: []string{aurora}, Out: true, Kinds: kinds{knowledge.ProvidedBy}})
	equal(t, "PROVIDED_BY", got[0][0].Relation, knowledge.Relation{From: aurora, Kind: knowledge.ProvidedBy, To: aws,
		Evidence: []knowledge.Evidence{{Entry: aurora, Rule: "lexicon"}}})
	got = neighbors(t, s, store.Hop{From: []string{netflix}, Out: true, Kinds: kinds{knowledge.Uses}, Limit: 2})
	equal(t, "current use", got[0][0].Relation.Qualifier, "current")
	equal(t, "past use", got[0][1].Relation.Qualifier, "past")
}
