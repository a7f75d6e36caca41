package sqlite

import (
	"context"
	"path/filepath"
	"strings"
	"testing"

	"talkgraph/knowledge"
	"talkgraph/store"
	"talkgraph/store/storetest"
)

// TestPlans pins how SQLite goes about the questions that are asked most: no
// walk through a whole table, and no sorting of what an index has in order.
func TestPlans(t *testing.T) {
	s := open(t)
	byName := []store.Sort{{Field: store.ByName}}
	talks := []knowledge.Kind{knowledge.Talk}
	covers := func(ids ...string) store.Filter {
		return store.Filter{Links: []store.LinkFilter{{Kinds: []knowledge.RelationKind{knowledge.Covers}, All: ids}}}
	}
	other := store.Filter{Links: []store.LinkFilter{{Kinds: []knowledge.RelationKind{knowledge.GivenBy}, Any: []string{"person:小柳建彦-1"}}}}
	ofTalks := store.LinkFilter{Kinds: []knowledge.RelationKind{knowledge.Covers}, Reverse: true, Match: &store.Match{Kinds: talks, Filter: other}}
	counted := store.Counted{Kinds: ofTalks.Kinds, Reverse: true, Match: *ofTalks.Match}
	services := []knowledge.Kind{knowledge.Service}
	for _, c := range []struct {
		name      string
		selection store.Selection
		want      []string
		never     []string
	}{
		{"list by name", store.Selection{Kinds: talks, Order: byName},
			[]string{"SEARCH n USING INDEX node_name (kind=?)"}, []string{"SCAN", "TEMP B-TREE"}},
		{"next page by name", store.Selection{Kinds: talks, Order: byName, From: &store.Position{Values: []string{"m"}, ID: "talk:x"}},
			[]string{"SEARCH n USING INDEX node_name (kind=? AND (name,key)>(?,?))"}, []string{"SCAN", "TEMP B-TREE"}},
		{"list by date", store.Selection{Kinds: talks, Order: []store.Sort{{Field: store.ByDate}, {Field: store.ByName}}},
			[]string{"SEARCH n USING INDEX node_date (kind=?)"}, []string{"SCAN", "TEMP B-TREE"}},
		{"covers", store.Selection{Kinds: talks, Order: byName, Filter: covers("service:amazon-service-0", "service:amazon-service-1")},
			[]string{"SEARCH e USING COVERING INDEX edge_in (dst=? AND kind=?)", "SEARCH n USING INTEGER PRIMARY KEY", "SEARCH e EXISTS USING COVERING INDEX edge_in (dst=? AND kind=? AND src=?)"},
			[]string{"SCAN n\n", "SCAN e\n"}},
		{"either", store.Selection{Kinds: talks, Order: byName, Filter: store.Filter{Or: []store.Filter{covers("service:amazon-service-0"), other}}},
			[]string{"SEARCH e USING COVERING INDEX edge_in (dst=? AND kind=?)", "SEARCH n USING INTEGER PRIMARY KEY"}, []string{"SCAN n\n", "SCAN e\n"}},
		{"not", store.Selection{Kinds: talks, Order: byName, Filter: store.Filter{Not: []store.Filter{covers("service:amazon-service-0")}}},
			[]string{"SEARCH n USING INDEX node_name (kind=?)", "SEARCH e USING COVERING INDEX edge_in (dst=? AND kind=? AND src=?)"}, []string{"SCAN", "TEMP B-TREE"}},
		{"match", store.Selection{Kinds: services, Order: byName, Filter: store.Filter{Links: []store.LinkFilter{ofTalks}}},
			[]string{"SEARCH e USING COVERING INDEX edge_in (dst=? AND kind=?)", "SEARCH e USING PRIMARY KEY (src=? AND kind=?)", "SEARCH n USING INTEGER PRIMARY KEY"}, []string{"SCAN n\n", "SCAN e\n"}},
		{"not a match", store.Selection{Kinds: services, Order: byName, Filter: store.Filter{Not: []store.Filter{{Links: []store.LinkFilter{ofTalks}}}}},
			[]string{"SEARCH n USING INDEX node_name (kind=?)", "SEARCH e USING COVERING INDEX edge_in (dst=? AND kind=?)"}, []string{"SCAN n\n", "SCAN e\n", "src=?)\nLIST SUBQUERY"}},
		{"by count", store.Selection{Kinds: services, Order: []store.Sort{{Field: store.ByCount, Desc: true, Counts: &counted}}},
			[]string{"SEARCH e USING COVERING INDEX edge_in (dst=? AND kind=?)", "SEARCH b USING INTEGER PRIMARY KEY"}, []string{"SCAN e\n", "edge_in (dst=? AND kind=? AND src=?)"}},
		{"statements by terms", store.Selection{Kinds: []knowledge.Kind{knowledge.Statement}, Order: byName, Filter: store.Filter{Terms: knowledge.Phrases("障害", false)}},
			[]string{"SEARCH n USING INTEGER PRIMARY KEY"}, []string{"SCAN n\n"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			plan := explain(t, s, c.selection)
			for _, step := range c.want {
				if !strings.Contains(plan, step) {
					t.Errorf("the plan lacks %q:\n%s", step, plan)
				}
			}
			for _, step := range c.never {
				if strings.Contains(plan, step) {
					t.Errorf("the plan has %q:\n%s", step, plan)
				}
			}
		})
	}
}

func open(t *testing.T) *Store {
	t.Helper()
	s, err := Open(t.Context(), filepath.Join(t.TempDir(), "store.db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	var changes []store.Change
	for _, r := range storetest.Synthetic(20) {
		changes = append(changes, store.Change{Document: r.Document.ID, Reading: &r})
	}
	if _, err := s.Apply(t.Context(), changes); err != nil {
		t.Fatal(err)
	}
	return s
}

// explain gives the plan for a page, a step a line.
func explain(t *testing.T, s *Store, selection store.Selection) string {
	t.Helper()
	var steps []string
	err := s.View(t.Context(), func(r store.Reader) error {
		v, ctx := r.(*view), context.Background()
		scope, err := v.scopeOf(ctx, selection.Kinds, selection.Filter)
		if err != nil {
			return err
		}
		from, err := v.from(ctx, scope)
		if err != nil {
			return err
		}
		page, _, err := v.pageOf(ctx, selection, from)
		if err != nil {
			return err
		}
		query := clause{text: "EXPLAIN QUERY PLAN "}.and(page)
		return v.each(ctx, query.text, query.args, func(scan func(...any) error) error {
			var id, parent, unused int
			var step string
			err := scan(&id, &parent, &unused, &step)
			steps = append(steps, step)
			return err
		})
	})
	if err != nil {
		t.Fatal(err)
	}
	return strings.Join(steps, "\n") + "\n"
}
