package query_test

import (
	"context"
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/knowledge"
	"talkgraph/query"
)

// TestGaps lists what is missing, and what is named in few lines.
func TestGaps(t *testing.T) {
	lines := func(from, to *int) query.LineRange { return query.LineRange{From: from, To: to} }
	employer, talks := query.Lack{Relation: knowledge.WorksFor}, query.Lack{Relation: knowledge.GivenBy, Reverse: true}
	for _, c := range []struct {
		name   string
		filter query.EntityFilter
		want   []string
	}{
		{"talks without speakers", query.TalkFilter{Lacks: []query.Lack{{Relation: knowledge.GivenBy}}}.Tree(), []string{fast}},
		{"talks without companies", query.TalkFilter{Lacks: []query.Lack{{Relation: knowledge.Features}}}.Tree(), []string{fast, srv101, dat303, dat301}},
		{"talks without both", query.TalkFilter{Lacks: []query.Lack{{Relation: knowledge.Features}, {Relation: knowledge.GivenBy}}}.Tree(), []string{fast}},
		{"talks without coverage", query.TalkFilter{Lacks: []query.Lack{{Relation: knowledge.Covers}}}.Tree(), nil},
		{"people without a company", query.EntityFilter{Kind: knowledge.Person, Lacks: []query.Lack{employer}}, []string{kim, sato}},
		{"people without talks", query.EntityFilter{Kind: knowledge.Person, Lacks: []query.Lack{employer, talks}}, nil},
		{"named once", query.EntityFilter{Kind: knowledge.Person, Lines: lines(ptr(1), ptr(1))}, []string{sato}},
		{"named in two lines or more", query.EntityFilter{Kind: knowledge.Service, Lines: lines(ptr(2), nil)}, []string{aurora, lambda}},
		{"named in three lines at most", query.EntityFilter{Kind: knowledge.Service, Lines: lines(nil, ptr(3))}, []string{lambda}},
		{"never named", query.EntityFilter{Kind: knowledge.Event, Lines: lines(nil, ptr(0))}, []string{meetup, invent17, invent16}},
		{"never, but at least once", query.EntityFilter{Kind: knowledge.Event, Lines: lines(ptr(1), ptr(0))}, nil},
		{"from below none", query.EntityFilter{Kind: knowledge.Company, Lines: lines(ptr(-3), nil)}, []string{aws, netflix}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := on(t, func(ctx context.Context, g *query.Graph) (query.Connection, error) {
				return g.Entities(ctx, c.filter, query.PageArgs{})
			})
			if diff := cmp.Diff(c.want, ids(got.Nodes)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// TestGapsBindCursors checks that a cursor is of one filter.
func TestGapsBindCursors(t *testing.T) {
	s := storeOf(t, reportA(), reportB())
	page := func(f query.TalkFilter, after string) (query.Connection, error) {
		return view(t, s, func(ctx context.Context, g *query.Graph) (query.Connection, error) {
			return g.Talks(ctx, f, query.PageArgs{First: ptr(1), After: after})
		})
	}
	lacking := query.TalkFilter{Lacks: []query.Lack{{Relation: knowledge.Features}}}
	first, err := page(lacking, "")
	if err != nil {
		t.Fatal(err)
	}
	if next, err := page(lacking, first.Cursors[0]); err != nil || next.Nodes[0].ID != srv101 {
		t.Errorf("%v: %v", ids(next.Nodes), err)
	}
	const want = "after is a cursor of another list: use it with the arguments that it was given for"
	if _, err := page(query.TalkFilter{}, first.Cursors[0]); err == nil || err.Error() != want {
		t.Errorf("the cursor of another filter: %v, want %s", err, want)
	}
}
