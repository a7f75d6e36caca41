package storetest

import (
	"testing"

	"talkgraph/knowledge"
	"talkgraph/store"
)

type kinds = []knowledge.RelationKind

func covering(all, any, none []string) store.LinkFilter {
	return store.LinkFilter{Kinds: kinds{knowledge.Covers}, All: all, Any: any, None: none}
}

func testFilter(t *testing.T, s store.Store) {
	only := func(links ...store.LinkFilter) store.Filter { return store.Filter{Links: links} }
	of := func(ids ...string) []string { return ids }
	everything := of(dat320, dat303, untimely, dat301, shougai)
	for _, c := range []struct {
		name   string
		filter store.Filter
		want   []string
	}{
		{"none at all", store.Filter{}, everything},
		{"empty link filter", only(store.LinkFilter{Kinds: kinds{knowledge.Covers}}), everything},
		{"one", only(covering(of(aurora), nil, nil)), of(dat320, dat303, dat301)},
		{"all", only(covering(of(aurora, failover), nil, nil)), of(dat320, dat303)},
		{"the same twice", only(covering(of(aurora, aurora), nil, nil)), of(dat320, dat303, dat301)},
		{"all, one missing", only(covering(of(aurora, "service:nowhere"), nil, nil)), nil},
		{"any", only(covering(nil, of(lambda, aurora), nil)), of(dat320, dat303, dat301, shougai)},
		{"any, one missing", only(covering(nil, of(lambda, "service:nowhere"), nil)), of(shougai)},
		{"any, all missing", only(covering(nil, of("service:nowhere"), nil)), nil},
		{"none", only(covering(nil, nil, of(failover))), of(untimely, dat301)},
		{"none, missing", only(covering(nil, nil, of("service:nowhere"))), everything},
		{"all and any", only(covering(of(failover), of(lambda, aurora), nil)), of(dat320, dat303, shougai)},
		{"all and none", only(covering(of(failover), nil, of(aurora))), of(shougai)},
		{"any and none", only(covering(nil, of(aurora, lambda), of(failover))), of(dat301)},
		{"all three", only(covering(of(failover), of(aurora, lambda), of(lambda))), of(dat320, dat303)},
		{"two relations", only(covering(of(failover), nil, nil), store.LinkFilter{Kinds: kinds{knowledge.GivenBy}, All: of(vogels)}), of(dat320, dat303)},
		{"either relation", only(store.LinkFilter{Kinds: kinds{knowledge.GivenBy, knowledge.Features}, Any: of(netflix, vogels)}), of(dat320, dat303, shougai)},
		{"neither relation", only(store.LinkFilter{Kinds: kinds{knowledge.GivenBy, knowledge.Features}, None: of(netflix, vogels)}), of(untimely, dat301)},
		{"the other way round", only(store.LinkFilter{Kinds: kinds{knowledge.Covers}, Reverse: true, Any: of(aurora)}), nil},
		{"some", only(store.LinkFilter{Kinds: kinds{knowledge.Features}, Some: true}), of(dat320, dat303, shougai)},
		{"some, of a qualifier", only(store.LinkFilter{Kinds: kinds{knowledge.Features}, Some: true, Qualifiers: of("user", "vendor")}), of(dat303)},
		{"some and none", only(store.LinkFilter{Kinds: kinds{knowledge.Features}, Some: true, None: of(netflix)}), of(dat320)},
		{"any, of a qualifier", only(store.LinkFilter{Kinds: kinds{knowledge.Features}, Any: of(netflix, aws), Qualifiers: of("user")}), of(dat303)},
		{"any, of either qualifier", only(store.LinkFilter{Kinds: kinds{knowledge.Features}, Any: of(netflix), Qualifiers: of("user", "presenter")}), of(dat303, shougai)},
		{"all, whatever the qualifiers", only(store.LinkFilter{Kinds: kinds{knowledge.Features}, All: of(netflix, aws)}), of(dat303)},
		{"all, of one qualifier", only(store.LinkFilter{Kinds: kinds{knowledge.Features}, All: of(netflix, aws), Qualifiers: of("presenter")}), nil},
		{"all, of several qualifiers", only(store.LinkFilter{Kinds: kinds{knowledge.Features}, All: of(netflix, aws), Qualifiers: of("presenter", "user")}), of(dat303)},
		{"all and none, of qualifiers", only(store.LinkFilter{Kinds: kinds{knowledge.Features}, All: of(aws), None: of(netflix), Qualifiers: of("presenter", "user")}), of(dat320)},
		{"two filters, of qualifiers", only(
			store.LinkFilter{Kinds: kinds{knowledge.Features}, Any: of(netflix), Qualifiers: of("user")},
			store.LinkFilter{Kinds: kinds{knowledge.Features}, Any: of(aws), Some: true, Qualifiers: of("presenter")}), of(dat303)},
		{"none, of a qualifier", only(store.LinkFilter{Kinds: kinds{knowledge.Features}, None: of(netflix), Qualifiers: of("user")}), of(dat320, untimely, dat301, shougai)},
		{"no such qualifier", only(store.LinkFilter{Kinds: kinds{knowledge.Features}, Some: true, Qualifiers: of("enemy")}), nil},
		{"at least two", only(store.LinkFilter{Kinds: kinds{knowledge.Covers}, Least: 2}), of(dat320, dat303, shougai)},
		{"at most one", only(store.LinkFilter{Kinds: kinds{knowledge.Covers}, Most: 1}), of(untimely, dat301)},
		{"exactly one", only(store.LinkFilter{Kinds: kinds{knowledge.Covers}, Least: 1, Most: 1}), of(dat301)},
		{"exactly one, and of three", only(store.LinkFilter{Kinds: kinds{knowledge.Covers}, Least: 1, Most: 1, All: of(failover)}), nil},
		{"no number fits", only(store.LinkFilter{Kinds: kinds{knowledge.Covers}, Least: 2, Most: 1}), nil},
		{"at most one, of a qualifier", only(store.LinkFilter{Kinds: kinds{knowledge.Features}, Most: 1, Least: 1, Qualifiers: of("user", "presenter")}), of(dat320, shougai)},
		{"at most one, of no relation", only(store.LinkFilter{Most: 1}), everything},
		{"at least one, of no relation", only(store.LinkFilter{Least: 1}), nil},
		{"not at least one", store.Filter{Not: []store.Filter{only(store.LinkFilter{Kinds: kinds{knowledge.Features}, Least: 1})}}, of(untimely, dat301)},
	} {
		t.Run(c.name, func(t *testing.T) { selects(t, s, talks(c.filter), c.want...) })
	}
	testYears(t, s)
	t.Run("reverse", func(t *testing.T) { testReverse(t, s) })
}

// testYears keeps talks of some years.
func testYears(t *testing.T, s store.Store) {
	of := func(ids ...string) []string { return ids }
	for _, c := range []struct {
		name   string
		filter store.Filter
		want   []string
	}{
		{"one year", store.Filter{From: 2016, To: 2016}, of(dat320, dat303, dat301)},
		{"from a year", store.Filter{From: 2017}, of(shougai)},
		{"to a year", store.Filter{To: 2016}, of(dat320, dat303, dat301)},
		{"no such year", store.Filter{From: 2018, To: 2016}, nil},
		{"years and links", store.Filter{From: 2016, To: 2017, Links: []store.LinkFilter{covering(of(failover), nil, of(lambda))}}, of(dat320, dat303)},
	} {
		t.Run(c.name, func(t *testing.T) { selects(t, s, talks(c.filter), c.want...) })
	}
}

// testReverse keeps nodes that are the far end of relations.
func testReverse(t *testing.T, s store.Store) {
	reverse := func(kind knowledge.Kind, l store.LinkFilter) store.Selection {
		q := talks(store.Filter{Links: []store.LinkFilter{l}})
		q.Kinds = []knowledge.Kind{kind}
		return q
	}
	selects(t, s, reverse(knowledge.Service, store.LinkFilter{Kinds: kinds{knowledge.Covers}, Reverse: true, All: []string{dat303}}), aurora)
	selects(t, s, reverse(knowledge.Service, store.LinkFilter{Kinds: kinds{knowledge.Covers}, Reverse: true, Any: []string{dat303, shougai}}), aurora, lambda)
	selects(t, s, reverse(knowledge.Person, store.LinkFilter{Kinds: kinds{knowledge.GivenBy}, Reverse: true, All: []string{dat303, dat320}}), vogels)
	selects(t, s, reverse(knowledge.Person, store.LinkFilter{Kinds: kinds{knowledge.GivenBy}, Reverse: true, None: []string{dat320}}), koyanagi)
	selects(t, s, reverse(knowledge.Company, store.LinkFilter{Kinds: kinds{knowledge.Uses}, All: []string{aurora, lambda}}), netflix)
	selects(t, s, reverse(knowledge.Person, store.LinkFilter{Kinds: kinds{knowledge.GivenBy}, Reverse: true, Some: true}), vogels, koyanagi)
	selects(t, s, reverse(knowledge.Person, store.LinkFilter{Kinds: kinds{knowledge.GivenBy}, Reverse: true, Some: true, Qualifiers: []string{"host"}}), vogels)
	selects(t, s, reverse(knowledge.Service, store.LinkFilter{Kinds: kinds{knowledge.Uses}, Reverse: true, All: []string{netflix}, Qualifiers: []string{"past"}}), aurora)
	selects(t, s, reverse(knowledge.Company, store.LinkFilter{Kinds: kinds{knowledge.Uses}, Some: true, Qualifiers: []string{"rejected"}}))
	selects(t, s, reverse(knowledge.Statement, store.LinkFilter{Kinds: kinds{knowledge.Mentions}, All: []string{aurora, failover}}),
		inventStatement(2), inventStatement(4), inventStatement(5))
	once := store.LinkFilter{Kinds: kinds{knowledge.Mentions}, Reverse: true, Least: 1, Most: 1}
	selects(t, s, reverse(knowledge.Topic, once))
	once.Most = 2
	selects(t, s, reverse(knowledge.Service, once), lambda)
	selects(t, s, reverse(knowledge.Statement, store.LinkFilter{Kinds: kinds{knowledge.In}, Any: []string{untimely}}),
		"statement:meetup.md/5", "statement:meetup.md/6")
}
