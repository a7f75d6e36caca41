package storetest

import (
	"context"
	"testing"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// A line of a count: the group's kind, year or id, and how many.
type tallied struct {
	Group any
	N     int
}

func testCount(t *testing.T, s store.Store) {
	m := newModel(fixture())
	failing := store.Filter{Links: []store.LinkFilter{covering([]string{failover}, nil, nil)}}
	by := func(kind knowledge.RelationKind, of knowledge.Kind) []store.Grouping {
		return []store.Grouping{{Relation: kinds{kind}, Kind: of}}
	}
	for _, c := range []struct {
		name  string
		tally store.Tally
		want  []tallied
	}{
		{"kinds", store.Tally{By: []store.Grouping{{ByKind: true}}}, []tallied{{knowledge.Statement, 13}, {knowledge.Talk, 5}, {knowledge.Service, 3},
			{knowledge.Company, 2}, {knowledge.Document, 2}, {knowledge.Event, 2}, {knowledge.Person, 2}, {knowledge.Topic, 2}}},
		{"one kind", store.Tally{Kind: knowledge.Talk, By: []store.Grouping{{ByKind: true}}}, []tallied{{knowledge.Talk, 5}}},
		{"kinds, filtered", store.Tally{Filter: store.Filter{Text: phrases("障害")}, By: []store.Grouping{{ByKind: true}}},
			[]tallied{{knowledge.Statement, 3}, {knowledge.Talk, 2}, {knowledge.Topic, 1}}},
		{"years", store.Tally{Kind: knowledge.Talk, By: []store.Grouping{{ByYear: true}}}, []tallied{{2016, 3}, {0, 1}, {2017, 1}}},
		{"years, filtered", store.Tally{Kind: knowledge.Talk, Filter: failing, By: []store.Grouping{{ByYear: true}}}, []tallied{{2016, 2}, {2017, 1}}},
		{"services", store.Tally{Kind: knowledge.Talk, By: by(knowledge.Covers, knowledge.Service)}, []tallied{{aurora, 3}, {lambda, 1}}},
		{"services and topics", store.Tally{Kind: knowledge.Talk, By: by(knowledge.Covers, "")}, []tallied{{aurora, 3}, {failover, 3}, {lambda, 1}}},
		{"limit", store.Tally{Kind: knowledge.Talk, By: []store.Grouping{{Relation: kinds{knowledge.Covers}, Limit: 2}}}, []tallied{{aurora, 3}, {failover, 3}}},
		{"together with failover", store.Tally{Kind: knowledge.Talk, Filter: failing, By: by(knowledge.Covers, knowledge.Service)}, []tallied{{aurora, 2}, {lambda, 1}}},
		{"events", store.Tally{Kind: knowledge.Talk, By: by(knowledge.PresentedAt, knowledge.Event)}, []tallied{{invent, 3}, {meetup, 1}}},
		{"the other way round", store.Tally{Kind: knowledge.Person, By: []store.Grouping{{Relation: kinds{knowledge.GivenBy}, Reverse: true}}},
			[]tallied{{dat303, 2}, {dat320, 1}, {shougai, 1}}},
		{"two relations count once", store.Tally{Kind: knowledge.Company, By: by(knowledge.Uses, knowledge.Service)}, []tallied{{aurora, 1}, {lambda, 1}}},
		{"several relations", store.Tally{Kind: knowledge.Talk, By: []store.Grouping{{Relation: kinds{knowledge.GivenBy, knowledge.Features}}}},
			[]tallied{{aws, 2}, {netflix, 2}, {vogels, 2}, {koyanagi, 2}}},
		{"no groups", store.Tally{Kind: knowledge.Talk, By: by(knowledge.Uses, knowledge.Service)}, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []store.Counts
			view(t, s, func(ctx context.Context, r store.Reader) (err error) {
				got, err = r.Count(ctx, c.tally)
				return err
			})
			equal(t, "counts", lines(got), [][]tallied{c.want})
			wanted, _ := m.Count(t.Context(), c.tally)
			equal(t, "counts with their nodes", got, wanted)
		})
	}
}

// lines lists all groups, those of each id and way apart.
func lines(counts []store.Counts) [][]tallied {
	var out [][]tallied
	for _, of := range counts {
		for _, groups := range of.Groups {
			var line []tallied
			for _, c := range groups {
				line = append(line, tallied{groupOf(c), c.N})
			}
			out = append(out, line)
		}
	}
	return out
}

// groupOf is the group's id, kind, value or year.
func groupOf(c store.Count) any {
	switch {
	case c.Node != nil:
		return c.Node.ID
	case c.Kind != "":
		return c.Kind
	case c.Value != "":
		return c.Value
	}
	return c.Year
}

func testReadings(t *testing.T, s store.Store) {
	first, second := inventReading(), meetupReading()
	for _, c := range []struct {
		after string
		limit int
		want  []knowledge.Reading
	}{
		{"", 10, []knowledge.Reading{first, second}},
		{"", 2, []knowledge.Reading{first, second}},
		{"", 1, []knowledge.Reading{first}},
		{first.Document.ID, 1, []knowledge.Reading{second}},
		{"document:j", 10, []knowledge.Reading{second}},
		{second.Document.ID, 10, nil},
		{"", 0, nil},
	} {
		view(t, s, func(ctx context.Context, r store.Reader) error {
			got, err := r.Readings(ctx, c.after, c.limit)
			equal(t, "readings after "+c.after, got, c.want)
			return err
		})
	}
}
