package query_test

import (
	"context"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/knowledge"
	"talkgraph/query"
	"talkgraph/store"
)

// spelled writes paths as "id RELATION id …", with < and > for its direction.
func spelled(paths []query.Path) []string {
	var out []string
	for _, p := range paths {
		text := p.Nodes[0].ID
		for i, r := range p.Steps {
			arrow := " " + string(r.Kind) + "> "
			if r.To == p.Nodes[i].ID {
				arrow = " <" + string(r.Kind) + " "
			}
			text += arrow + p.Nodes[i+1].ID
		}
		out = append(out, text)
	}
	return out
}

func paths(t *testing.T, from, to string, args query.PathArgs) []query.Path {
	t.Helper()
	return on(t, func(ctx context.Context, g *query.Graph) ([]query.Path, error) { return g.Paths(ctx, from, to, args) })
}

func TestPaths(t *testing.T) {
	for _, c := range []struct {
		name     string
		from, to string
		args     query.PathArgs
		want     []string
	}{
		{"the shortest first, equals by ids", "Netflix", "Aurora", query.PathArgs{MaxHops: 4, First: 3}, []string{
			netflix + " USES> " + aurora,
			netflix + " <FEATURES " + dat320 + " COVERS> " + aurora,
			netflix + " <FEATURES " + dat320 + " PRESENTED_AT> " + invent16 + " <PRESENTED_AT " + dat301 + " COVERS> " + aurora}},
		{"only through people", "DAT301", "DAT303", query.PathArgs{MaxHops: 6, First: 3, Through: []knowledge.Kind{knowledge.Person}}, []string{
			dat301 + " GIVEN_BY> " + kim + " <GIVEN_BY " + dat303}},
		{"not by use", "Netflix", "Aurora", query.PathArgs{MaxHops: 2, First: 3, NotAlong: []knowledge.RelationKind{knowledge.Uses}}, []string{
			netflix + " <FEATURES " + dat320 + " COVERS> " + aurora}},
		{"nothing allowed", "Netflix", "Aurora", query.PathArgs{MaxHops: 6, First: 3, Along: []knowledge.RelationKind{knowledge.Uses}, NotAlong: []knowledge.RelationKind{knowledge.Uses}}, nil},
		{"what the store does not hold", "Netflix", "k8s", query.PathArgs{MaxHops: 6, First: 3}, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, spelled(paths(t, c.from, c.to, c.args))); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestPathsRefused(t *testing.T) {
	s := storeOf(t, reportA(), reportB())
	for _, c := range []struct {
		from, to       string
		maxHops, first int
		want           string
	}{
		{"Netflix", "Aurora", 7, 3, "maxHops is 7: it must be from 1 to 6"},
		{"Netflix", "Aurora", 6, 0, "first is 0: it must be from 1 to 20"},
		{"Aurora", "RDS Aurora", 6, 3, `to is "Amazon Aurora" as from is: a path joins two things`},
		{"Netflix", "Gophers", 6, 3, `no thing is called "Gophers"`},
	} {
		_, err := view(t, s, func(ctx context.Context, g *query.Graph) ([]query.Path, error) {
			return g.Paths(ctx, c.from, c.to, query.PathArgs{MaxHops: c.maxHops, First: c.first})
		})
		if err == nil || err.Error() != c.want {
			t.Errorf("%v, want %s", err, c.want)
		}
	}
}

// walks lists all paths of at most a length, in the plainest way.
func walks(joined map[string][]string, path []string, to string, most int) [][]string {
	last := path[len(path)-1]
	if last == to {
		return [][]string{slices.Clone(path)}
	}
	var out [][]string
	for _, next := range joined[last] {
		if len(path) <= most && !slices.Contains(path, next) {
			out = append(out, walks(joined, append(slices.Clone(path), next), to, most)...)
		}
	}
	return out
}

// TestPathsAreAll compares all paths between all pairs with those found in the plainest way.
func TestPathsAreAll(t *testing.T) {
	all := []string{aurora, lambda, failover, serverless, kim, sato, aws, netflix, invent16, invent17, meetup, dat301, dat303, dat320, srv101, fast}
	edges := on(t, func(ctx context.Context, g *query.Graph) ([][]store.Edge, error) {
		return g.Neighbors(ctx, store.Hop{From: all, Out: true, In: true})
	})
	joined := make(map[string][]string)
	for i, list := range edges {
		for _, e := range list {
			if slices.Contains(all, e.Node.ID) && e.Node.ID != all[i] {
				joined[all[i]] = append(joined[all[i]], e.Node.ID)
			}
		}
		slices.Sort(joined[all[i]])
		joined[all[i]] = slices.Compact(joined[all[i]])
	}
	some := 0
	for _, from := range all {
		for _, to := range all {
			if from == to {
				continue
			}
			want := walks(joined, []string{from}, to, 5)
			slices.SortFunc(want, func(a, b []string) int {
				if len(a) != len(b) {
					return len(a) - len(b)
				}
				return slices.Compare(a, b)
			})
			want = want[:min(len(want), query.MaxPaths)]
			var got [][]string
			for _, p := range paths(t, from, to, query.PathArgs{MaxHops: 5, First: query.MaxPaths}) {
				got = append(got, ids(p.Nodes))
			}
			some += len(want)
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("from %s to %s (-want +got):\n%s", from, to, diff)
			}
		}
	}
	if some < 200 {
		t.Errorf("only %d paths were compared", some)
	}
}

// TestSay checks that every kind of relation has a phrase, with both names in it.
func TestSay(t *testing.T) {
	for _, kind := range knowledge.RelationKinds() {
		text, err := query.Say(knowledge.Relation{Kind: kind}, "Netflix", "Aurora")
		if err != nil || !strings.Contains(text, "Netflix") || !strings.Contains(text, "Aurora") || strings.ContainsAny(text, "{}") {
			t.Errorf("%s is said %q: %v", kind, text, err)
		}
	}
	if text, _ := query.Say(knowledge.Relation{Kind: knowledge.Uses, Qualifier: "past"}, "Netflix", "Oracle"); text != "Netflix used Oracle in the past" {
		t.Errorf("past use is said %q", text)
	}
}
