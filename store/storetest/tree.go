package storetest

import (
	"testing"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// testTree asks for talks by filters that hold filters.
func testTree(t *testing.T, s store.Store) {
	of := func(ids ...string) []string { return ids }
	on := func(ids ...string) store.Filter {
		return store.Filter{Links: []store.LinkFilter{covering(ids, nil, nil)}}
	}
	by := func(id string) store.Filter {
		return store.Filter{Links: []store.LinkFilter{{Kinds: kinds{knowledge.GivenBy}, Any: []string{id}}}}
	}
	or := func(f ...store.Filter) store.Filter { return store.Filter{Or: f} }
	and := func(f ...store.Filter) store.Filter { return store.Filter{And: f} }
	not := func(f ...store.Filter) store.Filter { return store.Filter{Not: f} }
	text := func(words string) store.Filter { return store.Filter{Text: phrases(words)} }
	years := func(from, to int) store.Filter { return store.Filter{From: from, To: to} }
	everything := of(dat320, dat303, untimely, dat301, shougai)
	for _, c := range []struct {
		name   string
		filter store.Filter
		want   []string
	}{
		{"and of two", and(on(aurora), on(failover)), of(dat320, dat303)},
		{"and of nothing", and(store.Filter{}), everything},
		{"and of two texts", and(text("障害"), text("30秒")), of(dat303)},
		{"and of years", and(years(2016, 0), years(0, 2016)), of(dat320, dat303, dat301)},
		{"and of years that are apart", and(years(2017, 0), years(0, 2016)), nil},
		{"or of two", or(on(lambda), on(aurora)), of(dat320, dat303, dat301, shougai)},
		{"or of one", or(on(lambda)), of(shougai)},
		{"or with one that keeps all", or(on(lambda), store.Filter{}), everything},
		{"or of links and years", or(on(lambda), years(2016, 2016)), of(dat320, dat303, dat301, shougai)},
		{"or of a text and a link", or(text("30秒"), on(lambda)), of(dat303, shougai)},
		{"or beside a link", and(on(aurora), or(by(koyanagi), text("scale"))), of(dat320, dat303)},
		{"two ors", and(or(on(lambda), on(failover)), or(by(vogels), years(2018, 0))), of(dat320, dat303)},
		{"not", not(on(aurora)), of(untimely, shougai)},
		{"not either of two", not(on(aurora), on(lambda)), of(untimely)},
		{"not both", not(on(aurora, failover)), of(untimely, dat301, shougai)},
		{"not all", not(store.Filter{}), nil},
		{"not not", not(not(on(lambda))), of(shougai)},
		{"not a text", not(text("aurora")), of(untimely, shougai)},
		{"not of a year: undated talks are in none", not(years(2016, 2016)), of(untimely, shougai)},
		{"not from a year", not(years(2017, 0)), of(dat320, dat303, untimely, dat301)},
		{"not to a year", not(years(0, 2016)), of(untimely, shougai)},
		{"not some", not(store.Filter{Links: []store.LinkFilter{{Kinds: kinds{knowledge.Features}, Some: true}}}), of(untimely, dat301)},
		{"not none", not(store.Filter{Links: []store.LinkFilter{covering(nil, nil, of(aurora))}}), of(dat320, dat303, dat301)},
		{"not, of a qualifier", not(store.Filter{Links: []store.LinkFilter{{Kinds: kinds{knowledge.Features}, Any: of(netflix), Qualifiers: of("user")}}}),
			of(dat320, untimely, dat301, shougai)},
		{"or of ands and nots", or(and(on(aurora), not(by(vogels))), and(by(koyanagi), not(on(aurora)))), of(dat301, shougai)},
		{"or of qualifiers", or(
			store.Filter{Links: []store.LinkFilter{{Kinds: kinds{knowledge.GivenBy}, All: of(vogels), Qualifiers: of("host")}}},
			store.Filter{Links: []store.LinkFilter{{Kinds: kinds{knowledge.Features}, All: of(netflix), Qualifiers: of("presenter")}}}), of(dat303, shougai)},
		{"deep", or(not(or(and(on(aurora)), not(on(failover)))), and(or(not(not(text("scale")))))), of(dat320, shougai)},
	} {
		t.Run(c.name, func(t *testing.T) { selects(t, s, talks(c.filter), c.want...) })
	}
	t.Run("own", func(t *testing.T) { testOwn(t, s) })
	t.Run("match", func(t *testing.T) { testMatch(t, s) })
	t.Run("too large", func(t *testing.T) { testTooLarge(t, s) })
}

// testOwn asks for nodes by their properties and dates.
func testOwn(t *testing.T, s store.Store) {
	of := func(ids ...string) []string { return ids }
	one := func(p store.Property, values ...string) store.Filter {
		return store.Filter{Properties: []store.PropertyFilter{{Property: p, Any: values}}}
	}
	coded := store.Filter{Properties: []store.PropertyFilter{{Property: store.ByCode, Filled: true}}}
	dates := func(since, until string) store.Filter {
		return store.Filter{Dates: store.Dates{Since: since, Until: until}}
	}
	for _, c := range []struct {
		name   string
		filter store.Filter
		want   []string
	}{
		{"a kind", one(store.ByType, "session", "keynote"), of(dat320, dat303, untimely, dat301, shougai)},
		{"no such kind", one(store.ByType, "keynote"), nil},
		{"a property that no talk has", one(store.BySeries, "AWS re:Invent"), nil},
		{"a code", one(store.ByCode, "DAT320", "DAT301"), of(dat320, dat301)},
		{"a code in other letters", one(store.ByCode, "dat320"), nil},
		{"with a code", coded, of(dat320, dat303, dat301)},
		{"without a code", one(store.ByCode, ""), of(untimely, shougai)},
		{"without a code or with one", one(store.ByCode, "", "DAT301"), of(untimely, dat301, shougai)},
		{"with a code, of those without", store.Filter{And: []store.Filter{coded, one(store.ByCode, "")}}, nil},
		{"not with a code", store.Filter{Not: []store.Filter{coded}}, of(untimely, shougai)},
		{"not of a code", store.Filter{Not: []store.Filter{one(store.ByCode, "DAT301")}}, of(dat320, dat303, untimely, shougai)},
		{"no property", store.Filter{Properties: []store.PropertyFilter{{Property: store.ByCode}}}, of(dat320, dat303, untimely, dat301, shougai)},
		{"days", dates("2016-11-30", "2016-12-01"), of(dat320, dat303)},
		{"a day", dates("2016-11-29", "2016-11-29"), of(dat301)},
		{"since a day", dates("2016-12-01", ""), of(dat320, shougai)},
		{"until a day", dates("", "2016-11-30"), of(dat303, dat301)},
		{"a month", dates("2016-11", "2016-11"), of(dat303, dat301)},
		{"a year", dates("2017", "2017"), of(shougai)},
		{"all days of a year", dates("2017-01-01", "2017-12-31"), of(shougai)},
		{"not all days of a year", dates("2017-01-02", ""), nil},
		{"nor up to the last", dates("", "2017-12-30"), of(dat320, dat303, dat301)},
		{"no day", dates("2016-12-01", "2016-11-30"), nil},
		{"not until a day: undated talks are before none", store.Filter{Not: []store.Filter{dates("", "2016-12-31")}}, of(untimely, shougai)},
		{"two spans", store.Filter{And: []store.Filter{dates("2016-11-30", ""), dates("", "2016-11-30")}}, of(dat303)},
	} {
		t.Run(c.name, func(t *testing.T) { selects(t, s, talks(c.filter), c.want...) })
	}
}
