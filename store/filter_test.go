package store_test

import (
	"errors"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"talkgraph/knowledge"
	"talkgraph/store"
)

func TestDates(t *testing.T) {
	for _, c := range []struct{ since, until, least, most string }{
		{"", "", "", ""},
		{"2016", "2016", "2016", "2016~"},
		{"2016-01-01", "2016-12-31", "2016", "2016~"},
		{"2016-01", "2016-12", "2016", "2016~"},
		{"2016-11-01", "2016-11-30", "2016-11", "2016-11~"},
		{"2016-11-02", "2016-11-29", "2016-11-02", "2016-11-29~"},
		{"2016-02-01", "2016-02-29", "2016-02", "2016-02~"},
		{"2017-12-01", "2017-02-28", "2017-12", "2017-02~"},
		{"2016-12-31", "2016-01-01", "2016-12-31", "2016-01-01~"},
	} {
		d := store.Dates{Since: c.since, Until: c.until}
		if diff := cmp.Diff([]string{c.least, c.most}, []string{d.Least(), d.Most()}); diff != "" {
			t.Errorf("%v (-want +got):\n%s", d, diff)
		}
	}
}

// TestDatesAreDays draws dates and bounds known as far as the year, the month or
// the day, and compares texts as engines do with days.
func TestDatesAreDays(t *testing.T) {
	date := rapid.Custom(func(t *rapid.T) string {
		day := time.Date(2016, 1, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, rapid.IntRange(0, 800).Draw(t, "day"))
		return day.Format(rapid.SampledFrom([]string{"2006", "2006-01", time.DateOnly}).Draw(t, "form"))
	})
	rapid.Check(t, func(t *rapid.T) {
		of, since, until := date.Draw(t, "of"), date.Draw(t, "since"), date.Draw(t, "until")
		d := store.Dates{Since: since, Until: until}
		got := of >= d.Least() && of+store.AfterAll <= d.Most()
		first, last := days(of)
		from, _ := days(since)
		_, to := days(until)
		if want := !first.Before(from) && !last.After(to); got != want {
			t.Errorf("%s in %v is %v, want %v", of, d, got, want)
		}
	})
}

func days(date string) (first, last time.Time) {
	switch len(date) {
	case 4:
		first, _ = time.Parse("2006", date)
		return first, first.AddDate(1, 0, -1)
	case 7:
		first, _ = time.Parse("2006-01", date)
		return first, first.AddDate(0, 1, -1)
	}
	first, _ = time.Parse(time.DateOnly, date)
	return first, first
}

// TestParts folds what must hold into one list, in order, however it is nested.
func TestParts(t *testing.T) {
	link := func(id string) store.LinkFilter { return store.LinkFilter{Any: []string{id}} }
	links := func(ids ...string) (f store.Filter) {
		for _, id := range ids {
			f.Links = append(f.Links, link(id))
		}
		return f
	}
	text := func(words string) store.Filter { return store.Filter{Text: knowledge.Phrases(words, false)} }
	f := links("a")
	f.From, f.And = 2014, []store.Filter{links("b"), {From: 2016, To: 2018, Or: []store.Filter{links("c")}}, text("x"), {To: 2017}, text("y")}
	f.Or, f.Not = []store.Filter{links("d"), links("e")}, []store.Filter{links("f")}
	want := store.Parts{Links: []store.LinkFilter{link("a"), link("b"), link("c")}, From: 2016, To: 2017,
		Texts: [][]knowledge.Phrase{text("x").Text, text("y").Text},
		Or:    [][]store.Filter{{links("d"), links("e")}}, Not: []store.Filter{links("f")}}
	if diff := cmp.Diff(want, f.Parts()); diff != "" {
		t.Errorf("parts (-want +got):\n%s", diff)
	}
}

func TestPositionKeys(t *testing.T) {
	order := []store.Sort{{Field: store.ByCount, Counts: &store.Counted{}}, {Field: store.ByName}}
	n := knowledge.Node{ID: "topic:failover", Kind: knowledge.Topic, Name: "Failover"}
	got, err := store.PositionOf(n, order, 12).Keys(order)
	if diff := cmp.Diff([]any{int64(12), "failover\x00", "topic:failover"}, got); diff != "" || err != nil {
		t.Errorf("keys: %v (-want +got):\n%s", err, diff)
	}
	for _, p := range []store.Position{{}, {Values: []string{"12"}}, {Values: []string{"12.5", "a"}}, {Values: []string{"a", "12"}}} {
		if _, err := p.Keys(order); !errors.Is(err, store.ErrOrder) {
			t.Errorf("%v: error is %v, want %v", p, err, store.ErrOrder)
		}
	}
}
