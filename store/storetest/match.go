package storetest

import (
	"fmt"
	"slices"
	"testing"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// testMatch asks for things by what they are joined to.
func testMatch(t *testing.T, s store.Store) {
	talk := func(f store.Filter) *store.Match {
		return &store.Match{Kinds: []knowledge.Kind{knowledge.Talk}, Filter: f}
	}
	on := func(id string) store.Filter {
		return store.Filter{Links: []store.LinkFilter{covering([]string{id}, nil, nil)}}
	}
	shown := func(qualifiers []string, f store.Filter) store.LinkFilter {
		return store.LinkFilter{Kinds: kinds{knowledge.Features}, Reverse: true, Qualifiers: qualifiers, Match: talk(f)}
	}
	given := func(f store.Filter) store.LinkFilter {
		return store.LinkFilter{Kinds: kinds{knowledge.GivenBy}, Reverse: true, Match: talk(f)}
	}
	broader := store.LinkFilter{Kinds: kinds{knowledge.Covers}, Match: &store.Match{Filter: store.Filter{Links: []store.LinkFilter{{Kinds: kinds{knowledge.Broader}, Any: []string{recovery}}}}}}
	conference := &store.Match{Kinds: []knowledge.Kind{knowledge.Event}, Filter: store.Filter{Properties: []store.PropertyFilter{{Property: store.ByType, Any: []string{"conference"}}}, To: 2016}}
	both := store.Filter{Or: []store.Filter{{Links: []store.LinkFilter{shown(nil, on(lambda))}}, {Links: []store.LinkFilter{shown([]string{"presenter"}, store.Filter{To: 2016})}}}}
	for _, c := range []struct {
		name   string
		kind   knowledge.Kind
		filter store.Filter
		want   []string
	}{
		{"companies of talks about", knowledge.Company, store.Filter{Links: []store.LinkFilter{shown(nil, on(aurora))}}, []string{aws, netflix}},
		{"companies that present talks about", knowledge.Company, store.Filter{Links: []store.LinkFilter{shown([]string{"presenter"}, on(aurora))}}, []string{aws}},
		{"companies of talks by year", knowledge.Company, store.Filter{Links: []store.LinkFilter{shown(nil, store.Filter{From: 2017})}}, []string{netflix}},
		{"companies of talks by text", knowledge.Company, store.Filter{Links: []store.LinkFilter{shown(nil, store.Filter{Text: phrases("scale")})}}, []string{aws}},
		{"companies of talks that say", knowledge.Company, store.Filter{Links: []store.LinkFilter{shown(nil, store.Filter{Text: phrases("30秒")})}}, []string{aws, netflix}},
		{"companies of any talk", knowledge.Company, store.Filter{Links: []store.LinkFilter{shown(nil, store.Filter{})}}, []string{aws, netflix}},
		{"companies of talks that are events", knowledge.Company, store.Filter{Links: []store.LinkFilter{{Kinds: kinds{knowledge.Features}, Reverse: true,
			Match: &store.Match{Kinds: []knowledge.Kind{knowledge.Event}}}}}, nil},
		{"companies of two such talks", knowledge.Company, store.Filter{Links: []store.LinkFilter{shown(nil, on(aurora)), shown(nil, on(lambda))}}, []string{netflix}},
		{"one talk is both", knowledge.Company, store.Filter{Links: []store.LinkFilter{shown(nil, store.Filter{And: []store.Filter{on(aurora), on(lambda)}})}}, nil},
		{"either", knowledge.Company, both, []string{aws, netflix}},
		{"neither", knowledge.Company, store.Filter{Not: []store.Filter{both}}, nil},
		{"companies not shown in such talks", knowledge.Company, store.Filter{Not: []store.Filter{{Links: []store.LinkFilter{shown(nil, on(lambda))}}}}, []string{aws}},
		{"speakers of talks not about", knowledge.Person, store.Filter{Links: []store.LinkFilter{given(store.Filter{Not: []store.Filter{on(aurora)}})}}, []string{koyanagi}},
		{"speakers of talks of either sort", knowledge.Person, store.Filter{Links: []store.LinkFilter{given(store.Filter{Or: []store.Filter{{From: 2018}, {Text: phrases("scale")}}})}}, []string{vogels}},
		{"two steps away", knowledge.Company, store.Filter{Links: []store.LinkFilter{shown(nil, store.Filter{Links: []store.LinkFilter{{Kinds: kinds{knowledge.GivenBy}, Qualifiers: []string{"host"},
			Match: &store.Match{Filter: store.Filter{Terms: phrases("werner")}}}}})}}, []string{aws, netflix}},
		{"topics below", knowledge.Talk, store.Filter{Links: []store.LinkFilter{broader}}, []string{dat320, dat303, shougai}},
		{"events by kind and year", knowledge.Talk, store.Filter{Links: []store.LinkFilter{{Kinds: kinds{knowledge.PresentedAt}, Match: conference}}}, []string{dat320, dat303, dat301}},
		{"with lists beside", knowledge.Talk, store.Filter{Links: []store.LinkFilter{{Kinds: kinds{knowledge.Covers}, All: []string{aurora}, None: []string{lambda}, Match: broader.Match}}}, []string{dat320, dat303}},
		{"no relation", knowledge.Talk, store.Filter{Links: []store.LinkFilter{{Match: broader.Match}}}, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			q := talks(c.filter)
			q.Kinds = []knowledge.Kind{c.kind}
			selects(t, s, q, c.want...)
		})
	}
}

// testTooLarge asks for filters at and beyond their limits, and of no form.
func testTooLarge(t *testing.T, s store.Store) {
	deep := func(levels int) store.Filter {
		f, nothing := store.Filter{Links: []store.LinkFilter{covering([]string{lambda}, nil, nil)}}, store.Filter{From: 2030}
		for i := range levels - 1 {
			if i%2 == 0 {
				f = store.Filter{Not: []store.Filter{f, nothing}}
			} else {
				f = store.Filter{Or: []store.Filter{f, nothing}}
			}
		}
		return f
	}
	wide := func(n int) store.Filter {
		var f store.Filter
		for i := range n {
			f.Or = append(f.Or, store.Filter{Links: []store.LinkFilter{{Kinds: kinds{knowledge.Covers}, Any: []string{lambda, fmt.Sprintf("service:%d", i)}}}})
		}
		return f
	}
	many := make([]string, store.MaxIDs)
	for i := range many {
		many[i] = fmt.Sprintf("service:%d", i)
	}
	selects(t, s, talks(wide(60)), shougai)
	selects(t, s, talks(store.Filter{Not: []store.Filter{wide(60)}}), dat320, dat303, untimely, dat301)
	selects(t, s, talks(store.Filter{Links: []store.LinkFilter{covering(nil, append(slices.Clone(many[1:]), lambda), nil)}}), shougai)
	selects(t, s, talks(deep(store.MaxLevels)), shougai)
	by := []store.Grouping{{ByYear: true}}
	for name, f := range map[string]store.Filter{
		"deep":           deep(store.MaxLevels + 1),
		"wide":           wide(store.MaxParts),
		"many ids":       {Links: []store.LinkFilter{covering(nil, many, []string{lambda})}},
		"no number":      {Links: []store.LinkFilter{{Kinds: kinds{knowledge.Covers}, Most: -1}}},
		"no property":    {Properties: []store.PropertyFilter{{Property: "body"}}},
		"no date":        {Dates: store.Dates{Since: "yesterday"}},
		"no such date":   {Dates: store.Dates{Until: "2016-02-30"}},
		"wrong, inside":  {Or: []store.Filter{{}, {Not: []store.Filter{{Dates: store.Dates{Since: "16"}}}}}},
		"wrong, far end": {Links: []store.LinkFilter{{Match: &store.Match{Filter: store.Filter{Dates: store.Dates{Since: "16"}}}}}},
	} {
		refused(t, s, name, talks(f), store.ErrFilter)
		uncounted(t, s, name, store.Tally{Filter: f, By: by})
	}
	uncounted(t, s, "no way to count", store.Tally{By: []store.Grouping{{}}})
	uncounted(t, s, "two ways at once", store.Tally{By: []store.Grouping{{ByYear: true, ByKind: true}}})
	uncounted(t, s, "no property to count by", store.Tally{By: []store.Grouping{{Property: "n.body"}}})
	uncounted(t, s, "marginals of nothing", store.Tally{By: by, Marginals: true})
	uncounted(t, s, "each by no relation", store.Tally{By: by, Each: &store.Each{IDs: []string{aurora}}})
}
