package query_test

import (
	"context"
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/knowledge"
	"talkgraph/query"
)

func TestTogether(t *testing.T) {
	type pair struct {
		A, B  string
		Talks int
	}
	s := storeOf(t, reportA(), reportB())
	for _, c := range []struct {
		name   string
		of     knowledge.Kind
		with   string
		filter query.TalkFilter
		first  int
		want   []pair
	}{
		{"topics with a service", knowledge.Topic, "Aurora", query.TalkFilter{}, 10, []pair{{aurora, failover, 2}}},
		{"services with a topic", knowledge.Service, "サーバーレス", query.TalkFilter{}, 10, []pair{{serverless, lambda, 2}}},
		{"people with a service", knowledge.Person, "Aurora", query.TalkFilter{}, 10, []pair{{aurora, kim, 2}, {aurora, sato, 1}}},
		{"the first of them", knowledge.Person, "Aurora", query.TalkFilter{}, 1, []pair{{aurora, kim, 2}}},
		{"in a year", knowledge.Service, "Ann Kim", query.TalkFilter{From: 2017}, 10, []pair{{kim, lambda, 1}}},
		{"companies with a person", knowledge.Company, sato, query.TalkFilter{}, 10, []pair{{sato, netflix, 1}}},
		{"services with itself alone", knowledge.Service, "Aurora", query.TalkFilter{}, 10, nil},
		{"with what the store does not hold", knowledge.Service, "k8s", query.TalkFilter{}, 10, nil},
		{"no two services", knowledge.Service, "", query.TalkFilter{}, 10, nil},
		{"no two topics", knowledge.Topic, "", query.TalkFilter{}, 10, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := view(t, s, func(ctx context.Context, g *query.Graph) ([]query.Pair, error) {
				return g.Together(ctx, c.of, c.with, c.filter, c.first)
			})
			if err != nil {
				t.Fatal(err)
			}
			var pairs []pair
			for _, p := range got {
				pairs = append(pairs, pair{p.A.ID, p.B.ID, p.Talks})
			}
			if diff := cmp.Diff(c.want, pairs); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// TestPairs counts pairs over more talks than one page holds.
func TestPairs(t *testing.T) {
	r := newReport("document:many.md", "Many talks")
	for i := range 150 {
		r.about(knowledge.TalkID(invent16, string(rune('a'+i/26))+string(rune('a'+i%26))), "", "Talk", "2016")
		n := r.line("Talk")
		r.link(r.talk, knowledge.Covers, failover, "", n)
		if i%2 == 0 {
			r.link(r.talk, knowledge.Covers, serverless, "", n)
		}
		r.link(r.talk, knowledge.GivenBy, kim, "speaker", n)
		if i%50 == 0 {
			r.link(r.talk, knowledge.GivenBy, kim, "host", n)
			r.link(r.talk, knowledge.GivenBy, sato, "speaker", n)
		}
	}
	s := storeOf(t, r.Reading)
	type pair struct {
		A, B  string
		Talks int
	}
	for of, want := range map[knowledge.Kind][]pair{
		knowledge.Topic:  {{failover, serverless, 75}},
		knowledge.Person: {{kim, sato, 3}},
	} {
		got, err := view(t, s, func(ctx context.Context, g *query.Graph) ([]query.Pair, error) {
			return g.Together(ctx, of, "", query.TalkFilter{Events: all("re:Invent")}, 10)
		})
		if err != nil {
			t.Fatal(err)
		}
		var pairs []pair
		for _, p := range got {
			pairs = append(pairs, pair{p.A.ID, p.B.ID, p.Talks})
		}
		if diff := cmp.Diff(want, pairs); diff != "" {
			t.Error(diff)
		}
	}
}

func TestTogetherRefused(t *testing.T) {
	for _, c := range []struct {
		of    knowledge.Kind
		first int
		want  string
	}{
		{knowledge.Event, 1, "of is event: it must be service, topic, person or company"},
		{knowledge.Talk, 1, "of is talk: it must be service, topic, person or company"},
		{knowledge.Topic, 101, "first is 101: it must be from 1 to 100"},
	} {
		_, err := view(t, storeOf(t), func(ctx context.Context, g *query.Graph) ([]query.Pair, error) {
			return g.Together(ctx, c.of, "", query.TalkFilter{}, c.first)
		})
		if err == nil || err.Error() != c.want {
			t.Errorf("%v, want %s", err, c.want)
		}
	}
}
