package storetest

import (
	"context"
	"testing"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// testTally counts in several ways at once, for several things at once, and
// against what there is in all.
func testTally(t *testing.T, s store.Store) {
	services := store.Grouping{Relation: kinds{knowledge.Covers}, Kind: knowledge.Service}
	year, code := store.Grouping{ByYear: true}, store.Grouping{Property: store.ByCode}
	about := &store.Each{Kinds: kinds{knowledge.Covers, knowledge.GivenBy, knowledge.Features}, IDs: []string{failover, netflix, "topic:nowhere", vogels, failover}}
	many := services
	many.Min, many.Limit = 2, 1
	users := store.Grouping{Relation: kinds{knowledge.Features}, Qualifiers: []string{"user"}}
	text := store.Filter{Or: []store.Filter{{Text: phrases("障害")}, {Text: phrases("scale")}}}
	failing := store.Filter{Links: []store.LinkFilter{covering([]string{failover}, nil, nil)}}
	for _, c := range []struct {
		name  string
		tally store.Tally
		want  [][]tallied
	}{
		{"facets", store.Tally{Kind: knowledge.Talk, By: []store.Grouping{year, services, {ByKind: true}, code, users}},
			[][]tallied{{{2016, 3}, {0, 1}, {2017, 1}}, {{aurora, 3}, {lambda, 1}}, {{knowledge.Talk, 5}},
				{{0, 2}, {"DAT301", 1}, {"DAT303", 1}, {"DAT320", 1}}, {{netflix, 1}}}},
		{"facets of a filter", store.Tally{Kind: knowledge.Talk, Filter: failing, By: []store.Grouping{year, services, code}},
			[][]tallied{{{2016, 2}, {2017, 1}}, {{aurora, 2}, {lambda, 1}}, {{0, 1}, {"DAT303", 1}, {"DAT320", 1}}}},
		{"facets of a tree with texts", store.Tally{Kind: knowledge.Talk, Filter: text, By: []store.Grouping{year, services}},
			[][]tallied{{{2016, 2}, {2017, 1}}, {{aurora, 2}, {lambda, 1}}}},
		{"one facet of a tree with texts", store.Tally{Kind: knowledge.Talk, Filter: text, By: []store.Grouping{{ByKind: true}}}, [][]tallied{{{knowledge.Talk, 3}}}},
		{"at least", store.Tally{Kind: knowledge.Talk, By: []store.Grouping{many, {ByYear: true, Min: 2}, {Property: store.ByCode, Min: 3}, {ByKind: true, Min: 6}}},
			[][]tallied{{{aurora, 3}}, {{2016, 3}}, nil, nil}},
		{"the largest", store.Tally{Kind: knowledge.Talk, By: []store.Grouping{{ByYear: true, Limit: 2}, {Property: store.ByType, Limit: 1}, {ByKind: true, Limit: 1}}},
			[][]tallied{{{2016, 3}, {0, 1}}, {{"session", 5}}, {{knowledge.Talk, 5}}}},
		{"all kinds by property", store.Tally{By: []store.Grouping{{Property: store.ByType}}}, [][]tallied{{{0, 24}, {"session", 5}, {"conference", 2}}}},
		{"years of several things", store.Tally{Kind: knowledge.Talk, Each: about, By: []store.Grouping{year}},
			[][]tallied{{{2016, 2}, {2017, 1}}, {{2016, 1}, {2017, 1}}, nil, {{2016, 2}}, {{2016, 2}, {2017, 1}}}},
		{"years of what a company is to talks", store.Tally{Kind: knowledge.Talk, By: []store.Grouping{year},
			Each: &store.Each{Kinds: kinds{knowledge.Features}, Qualifiers: []string{"user"}, IDs: []string{netflix, aws}}}, [][]tallied{{{2016, 1}}, nil}},
		{"services of talks", store.Tally{Kind: knowledge.Service, Each: &store.Each{Kinds: kinds{knowledge.Covers}, Reverse: true, IDs: []string{dat303, shougai}}, By: []store.Grouping{{ByKind: true}}},
			[][]tallied{{{knowledge.Service, 1}}, {{knowledge.Service, 1}}}},
	} {
		t.Run(c.name, func(t *testing.T) { tallies(t, s, c.tally, c.want) })
	}
	t.Run("marginals", func(t *testing.T) { testMarginals(t, s) })
	t.Run("degrees", func(t *testing.T) { testDegrees(t, s) })
}

// tallies compares groups with those wanted, and all else with the model's.
func tallies(t *testing.T, s store.Store, tally store.Tally, want [][]tallied) {
	t.Helper()
	for _, tally.Total = range []bool{false, true} {
		got := count(t, s, tally)
		equal(t, "groups", lines(got), want)
		wanted, _ := newModel(fixture()).Count(t.Context(), tally)
		equal(t, "counts", got, wanted)
	}
}

func count(t *testing.T, s store.Store, tally store.Tally) (out []store.Counts) {
	t.Helper()
	view(t, s, func(ctx context.Context, r store.Reader) (err error) {
		out, err = r.Count(ctx, tally)
		return err
	})
	return out
}

// testMarginals counts what is covered together with failover, against how
// often it is covered at all.
func testMarginals(t *testing.T, s store.Store) {
	tally := store.Tally{Kind: knowledge.Talk, Marginals: true, Total: true,
		Each: &store.Each{Kinds: kinds{knowledge.Covers}, IDs: []string{failover, lambda}},
		By:   []store.Grouping{{Relation: kinds{knowledge.Covers}}, {ByYear: true}, {Property: store.ByCode, Min: 1}}}
	got := count(t, s, tally)
	type marginal struct {
		Group  any
		N, All int
	}
	numbers := func(counts []store.Count) (out []marginal) {
		for _, c := range counts {
			out = append(out, marginal{groupOf(c), c.N, c.All})
		}
		return out
	}
	equal(t, "with failover", numbers(got[0].Groups[0]), []marginal{{failover, 3, 3}, {aurora, 2, 3}, {lambda, 1, 1}})
	equal(t, "years of failover", numbers(got[0].Groups[1]), []marginal{{2016, 2, 3}, {2017, 1, 1}})
	equal(t, "codes of failover", numbers(got[0].Groups[2]), []marginal{{0, 1, 2}, {"DAT303", 1, 1}, {"DAT320", 1, 1}})
	equal(t, "with lambda", numbers(got[1].Groups[0]), []marginal{{lambda, 1, 1}, {failover, 1, 3}})
	equal(t, "talks", []int{got[0].Total, got[0].All, got[1].Total, got[1].All}, []int{3, 5, 1, 5})
	tally.Filter = store.Filter{From: 2016, To: 2016}
	got = count(t, s, tally)
	equal(t, "with failover in a year", numbers(got[0].Groups[0]), []marginal{{aurora, 2, 3}, {failover, 2, 2}})
	equal(t, "with lambda in a year", numbers(got[1].Groups[0]), []marginal(nil))
	equal(t, "talks in a year", []int{got[0].Total, got[0].All, got[1].Total, got[1].All}, []int{2, 3, 0, 3})
	wanted, _ := newModel(fixture()).Count(t.Context(), tally)
	equal(t, "counts", got, wanted)
}

func testDegrees(t *testing.T, s store.Store) {
	ids := []string{lambda, "service:nowhere", koyanagi, lambda}
	degree := func(relation knowledge.RelationKind, out bool, kind knowledge.Kind, n int) store.Degree {
		return store.Degree{Relation: relation, Out: out, Kind: kind, N: n}
	}
	service := []store.Degree{degree(knowledge.Covers, false, knowledge.Talk, 1), degree(knowledge.Uses, false, knowledge.Company, 1), degree(knowledge.ProvidedBy, true, knowledge.Company, 1),
		degree(knowledge.Mentions, false, knowledge.Statement, 2)}
	person := []store.Degree{degree(knowledge.GivenBy, false, knowledge.Talk, 2), degree(knowledge.WorksFor, true, knowledge.Company, 2), degree(knowledge.Mentions, false, knowledge.Statement, 3)}
	view(t, s, func(ctx context.Context, r store.Reader) error {
		got, err := r.Degrees(ctx, ids)
		equal(t, "degrees", got, [][]store.Degree{service, nil, person, service})
		if err != nil {
			return err
		}
		got, err = r.Degrees(ctx, nil)
		equal(t, "degrees of nothing", got, [][]store.Degree(nil))
		return err
	})
}
