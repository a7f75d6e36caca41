package query_test

import (
	"context"
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/knowledge"
	"talkgraph/query"
)

func along(kind knowledge.RelationKind, reverse bool, names query.Names, kinds ...knowledge.Kind) query.NameFilter {
	return query.NameFilter{Argument: "names", Relations: []knowledge.RelationKind{kind}, Reverse: reverse, Names: names, Kinds: kinds}
}

// at keeps what a relation of talks joins to a talk at the events.
func at(kind knowledge.RelationKind, events query.Names) query.NameFilter {
	f := along(kind, true, events, knowledge.Event)
	f.Via = knowledge.PresentedAt
	return f
}

func TestEntities(t *testing.T) {
	s := storeOf(t, reportA(), reportB())
	current := along(knowledge.Uses, false, all("Aurora"), knowledge.Service)
	current.Qualifiers = []string{"current"}
	notNow := along(knowledge.Uses, false, all("Lambda"), knowledge.Service)
	notNow.Qualifiers = []string{"current"}
	for _, c := range []struct {
		name   string
		filter query.EntityFilter
		want   []string
	}{
		{"services by name", query.EntityFilter{Kind: knowledge.Service}, []string{aurora, lambda}},
		{"events by date", query.EntityFilter{Kind: knowledge.Event}, []string{meetup, invent17, invent16}},
		{"events of a year", query.EntityFilter{Kind: knowledge.Event, From: 2017, To: 2017}, []string{invent17}},
		{"by a word of an alias", query.EntityFilter{Kind: knowledge.Service, Text: "lambda aws"}, []string{lambda}},
		{"by a Japanese name", query.EntityFilter{Kind: knowledge.Topic, Text: "フェール"}, []string{failover}},
		{"people", query.EntityFilter{Kind: knowledge.Person}, []string{kim, sato}},
		{"documents", query.EntityFilter{Kind: knowledge.Document, Text: "notes"}, []string{b}},
		{"who uses it", query.EntityFilter{Kind: knowledge.Company, Links: []query.NameFilter{current}}, []string{netflix}},
		{"who used it once", query.EntityFilter{Kind: knowledge.Company, Links: []query.NameFilter{notNow}}, nil},
		{"what it provides", query.EntityFilter{Kind: knowledge.Service, Links: []query.NameFilter{along(knowledge.ProvidedBy, false, oneOf("AWS"), knowledge.Company)}}, []string{aurora}},
		{"who uses what it is used by", query.EntityFilter{Kind: knowledge.Service, Links: []query.NameFilter{along(knowledge.Uses, true, all("Netflix"), knowledge.Company)}}, []string{aurora, lambda}},
		{"speakers at a series", query.EntityFilter{Kind: knowledge.Person, Speaking: true, Links: []query.NameFilter{at(knowledge.GivenBy, all("re:Invent"))}}, []string{kim, sato}},
		{"speakers at two editions", query.EntityFilter{Kind: knowledge.Person, Links: []query.NameFilter{at(knowledge.GivenBy, all("re:Invent 2016", "re:Invent 2017"))}}, []string{kim}},
		{"speakers at one edition and not another", query.EntityFilter{Kind: knowledge.Person, Links: []query.NameFilter{at(knowledge.GivenBy, query.Names{Any: []string{"re:Invent 2016"}, None: []string{"re:Invent 2017"}})}}, []string{sato}},
		{"speakers at an event without any", query.EntityFilter{Kind: knowledge.Person, Links: []query.NameFilter{at(knowledge.GivenBy, all("KubeCon"))}}, nil},
		{"companies shown at an event", query.EntityFilter{Kind: knowledge.Company, Links: []query.NameFilter{at(knowledge.Features, oneOf("re:Invent 2016", "Rust Meetup 2018"))}}, []string{netflix}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := view(t, s, func(ctx context.Context, g *query.Graph) (query.Connection, error) {
				return g.Entities(ctx, c.filter, query.PageArgs{Total: true})
			})
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(c.want, ids(got.Nodes)); diff != "" || got.Total != len(c.want) {
				t.Errorf("total %d: %s", got.Total, diff)
			}
		})
	}
}

// TestSpeaking tells speakers from people who are only named.
func TestSpeaking(t *testing.T) {
	got, err := view(t, storeOf(t, reportB()), func(ctx context.Context, g *query.Graph) (query.Connection, error) {
		return g.Entities(ctx, query.EntityFilter{Kind: knowledge.Person, Speaking: true}, query.PageArgs{})
	})
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]string{kim}, ids(got.Nodes)); diff != "" {
		t.Error(diff)
	}
}

// TestTalksOf asks for the talks of several things at once, in two pages.
func TestTalksOf(t *testing.T) {
	type page struct {
		Talks []string
		Next  bool
		Total int
	}
	got := on(t, func(ctx context.Context, g *query.Graph) ([][]page, error) {
		var out [][]page
		for _, ids := range [][]string{{aurora, lambda, failover}, {kim, sato}, {netflix, aws}, {invent16}, nil} {
			connections, err := g.TalksOf(ctx, ids, query.PageArgs{First: ptr(2), Total: true})
			if err != nil {
				return nil, err
			}
			out = append(out, pagesOf[page](connections, func(c query.Connection) page { return page{idsOf(c), c.HasNext, c.Total} }))
		}
		first, err := g.TalksOf(ctx, []string{aurora}, query.PageArgs{First: ptr(2)})
		if err != nil {
			return nil, err
		}
		second, err := g.TalksOf(ctx, []string{aurora}, query.PageArgs{After: first[0].Cursors[1]})
		out = append(out, pagesOf[page](second, func(c query.Connection) page { return page{idsOf(c), c.HasNext, c.Total} }))
		return out, err
	})
	want := [][]page{
		{{[]string{dat320, dat303}, true, 3}, {[]string{fast, srv101}, false, 2}, {[]string{dat320, dat303}, false, 2}},
		{{[]string{srv101, dat303}, true, 3}, {[]string{dat320}, false, 1}},
		{{[]string{dat320}, false, 1}, {nil, false, 0}},
		{{[]string{dat320, dat303}, true, 3}},
		nil,
		{{[]string{dat301}, false, 0}},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func idsOf(c query.Connection) []string { return ids(c.Nodes) }

func pagesOf[T any](connections []query.Connection, of func(query.Connection) T) []T {
	var out []T
	for _, c := range connections {
		out = append(out, of(c))
	}
	return out
}

// TestDocuments asks for the lines of documents and the talks that they report.
func TestDocuments(t *testing.T) {
	got := on(t, func(ctx context.Context, g *query.Graph) ([][]string, error) {
		var out [][]string
		lines, err := g.Lines(ctx, []string{b, a}, 1, 2)
		if err != nil {
			return nil, err
		}
		talks, err := g.TalksIn(ctx, []string{b, a})
		for _, list := range append(lines, talks...) {
			out = append(out, ids(list))
		}
		return out, err
	})
	want := [][]string{{"statement:b.md/2", "statement:b.md/3"}, {"statement:a.md/2", "statement:a.md/3"}, {srv101, fast, dat303}, {dat301, dat303, dat320}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestStats(t *testing.T) {
	got := on(t, func(ctx context.Context, g *query.Graph) (query.Stats, error) { return g.Stats(ctx) })
	want := query.Stats{Revision: 2, Talks: 5, Services: 2, People: 2, Companies: 2, Events: 3, Topics: 2, Documents: 2, Statements: 14}
	if got != want {
		t.Errorf("%+v, want %+v", got, want)
	}
}

// TestResolve asks for names of any kind.
func TestResolve(t *testing.T) {
	got := on(t, func(ctx context.Context, g *query.Graph) ([][]string, error) {
		return g.Resolve(ctx, []string{"aurora", "DAT303", "Deep into Aurora", "k8s", "re:Invent", "AWS", a, "KubeCon 2016", "サーバレス"})
	})
	want := [][]string{{aurora}, {dat303}, {dat303}, {"service:kubernetes"}, {invent16, invent17}, {aws}, {a}, {"event:kubecon-2016"}, {serverless}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}
