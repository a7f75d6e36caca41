package query_test

import (
	"context"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/knowledge"
	"talkgraph/query"
	"talkgraph/store"
)

// about asks for the evidence of the talks.
func about(t *testing.T, talks, ids []string, first int) [][]query.Evidence {
	t.Helper()
	return on(t, func(ctx context.Context, g *query.Graph) ([][]query.Evidence, error) {
		nodes, err := g.Nodes(ctx, talks)
		if err != nil {
			return nil, err
		}
		var whole []knowledge.Node
		for _, n := range nodes {
			whole = append(whole, *n)
		}
		return g.EvidenceAbout(ctx, whole, ids, first)
	})
}

func TestEvidenceAbout(t *testing.T) {
	for _, c := range []struct {
		name         string
		talks, about []string
		first        int
		want         [][]string
	}{
		{"lines that name both come first", []string{dat303}, []string{aurora, failover}, 10, [][]string{{"a.md/6", "a.md/7", "b.md/3", "a.md/4", "a.md/5"}}},
		{"lines that name one each", []string{dat320}, []string{aurora, failover}, 10, [][]string{{"a.md/8", "a.md/9", "a.md/10"}}},
		{"what adds a name goes before what names more", []string{dat303}, []string{aurora, failover, kim}, 3, [][]string{{"a.md/4", "a.md/6", "a.md/7"}}},
		{"only so many", []string{dat303}, []string{aurora, failover}, 2, [][]string{{"a.md/6", "a.md/7"}}},
		{"several talks, one without", []string{dat320, srv101, dat301}, []string{failover}, 10, [][]string{{"a.md/9"}, nil, {"a.md/3"}}},
		{"what no line names", []string{dat303}, []string{"service:kubernetes"}, 10, [][]string{nil}},
		{"what states the relations", []string{dat303, srv101}, nil, 10, [][]string{{"a.md/4", "a.md/6", "b.md/3"}, {"b.md/1"}}},
		{"what states them, only so many", []string{dat303}, nil, 1, [][]string{{"a.md/4"}}},
		{"no talks", nil, []string{aurora}, 10, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, places(about(t, c.talks, c.about, c.first))); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// TestEvidenceIsWhole looks at everything that one line tells.
func TestEvidenceIsWhole(t *testing.T) {
	got := about(t, []string{dat303}, []string{failover}, 1)[0][0]
	node := func(id string, kind knowledge.Kind) knowledge.Node { return knowledge.Node{ID: id, Kind: kind} }
	short := cmp.Transformer("short", func(n knowledge.Node) string { return n.ID })
	one, two := node(aurora, knowledge.Service), node(failover, knowledge.Topic)
	line := node("statement:a.md/6", knowledge.Statement)
	want := query.Evidence{
		Statement: &line, Document: a, Text: "オーロラのフェイルオーバーは速い", Line: 6,
		Mentions: []query.Mention{{"オーロラ", 0, 4, one}, {"フェイルオーバー", 5, 13, two}},
		Parts:    []query.Part{{"オーロラ", &one}, {"の", nil}, {"フェイルオーバー", &two}, {"は速い", nil}},
	}
	if diff := cmp.Diff(want, got, short); diff != "" {
		t.Error(diff)
	}
}

// TestEvidenceOf explains relations that lines, fields and entries prove.
func TestEvidenceOf(t *testing.T) {
	type short struct{ Text, Document, Field, Entry, Rule, Parts string }
	got := on(t, func(ctx context.Context, g *query.Graph) ([][]query.Evidence, error) {
		edges, err := g.Neighbors(ctx, store.Hop{From: []string{netflix, aurora}, Kinds: []knowledge.RelationKind{knowledge.Uses, knowledge.ProvidedBy}, Out: true})
		if err != nil {
			return nil, err
		}
		unknown := []knowledge.Evidence{{Entry: "service:nowhere", Rule: "lexicon"}}
		lines, err := g.EvidenceOf(ctx, [][]knowledge.Evidence{edges[0][0].Relation.Evidence, edges[1][0].Relation.Evidence, nil, unknown})
		if err != nil {
			return nil, err
		}
		return g.Marked(ctx, lines)
	})
	var shorts [][]short
	for _, list := range got {
		var l []short
		for _, e := range list {
			var parts []string
			for _, p := range e.Parts {
				parts = append(parts, p.Text)
			}
			l = append(l, short{e.Text, e.Document, e.Field, e.Entry, e.Rule, strings.Join(parts, "|")})
		}
		shorts = append(shorts, l)
	}
	want := [][]short{
		{{"Netflix runs Aurora and gave up Lambda", a, "", "", "rule-uses", "Netflix| runs |Aurora| and gave up |Lambda"}},
		{{"Amazon Aurora", "", "", aurora, "lexicon", "Amazon Aurora"}},
		nil,
		{{"service:nowhere", "", "", "service:nowhere", "lexicon", "service:nowhere"}},
	}
	if diff := cmp.Diff(want, shorts); diff != "" {
		t.Error(diff)
	}
}
