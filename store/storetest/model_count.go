package storetest

import (
	"cmp"
	"context"
	"slices"

	"talkgraph/knowledge"
	"talkgraph/store"
)

func (m *model) Count(_ context.Context, t store.Tally) ([]store.Counts, error) {
	if t.Each == nil {
		return []store.Counts{m.counts(t, nil)}, nil
	}
	var out []store.Counts
	for _, id := range t.Each.IDs {
		out = append(out, m.counts(t, m.joined(id, t.Each.Kinds, t.Each.Qualifiers, t.Each.Reverse)))
	}
	return out, nil
}

// counts counts the nodes that are hits; nil is all.
func (m *model) counts(t store.Tally, hits map[string]bool) store.Counts {
	var out store.Counts
	var kept []knowledge.Node
	for _, n := range m.Graph.Nodes {
		if (t.Kind == "" || n.Kind == t.Kind) && m.keeps(t.Filter, n) && (t.Marginals || hits == nil || hits[n.ID]) {
			kept = append(kept, n)
		}
	}
	hit := func(n knowledge.Node) bool { return hits == nil || hits[n.ID] }
	for _, by := range t.By {
		out.Groups = append(out.Groups, m.groups(by, kept, hit, t.Marginals))
	}
	for _, n := range kept {
		if t.Total && hit(n) {
			out.Total++
		}
		if t.Marginals {
			out.All++
		}
	}
	return out
}

func (m *model) groups(by store.Grouping, kept []knowledge.Node, hit func(knowledge.Node) bool, marginals bool) []store.Count {
	all := make(map[string]*store.Count)
	for _, n := range kept {
		for key, group := range m.groupsOf(by, n) {
			if all[key] == nil {
				all[key] = &group
			}
			if hit(n) {
				all[key].N++
			}
			if marginals {
				all[key].All++
			}
		}
	}
	var out []store.Count
	for _, c := range all {
		if c.N >= max(1, by.Min) {
			out = append(out, *c)
		}
	}
	slices.SortFunc(out, compareCounts)
	if by.Limit > 0 && len(out) > by.Limit {
		out = out[:by.Limit]
	}
	return out
}

// groupsOf are the groups that a node is in.
func (m *model) groupsOf(by store.Grouping, n knowledge.Node) map[string]store.Count {
	switch {
	case by.ByKind:
		return map[string]store.Count{string(n.Kind): {Kind: n.Kind}}
	case by.ByYear:
		return map[string]store.Count{n.Date[:min(4, len(n.Date))]: {Year: n.Year()}}
	case by.Property != "":
		value, _ := by.Property.Value(n)
		return map[string]store.Count{value: {Value: value}}
	}
	out := make(map[string]store.Count)
	for id := range m.joined(n.ID, by.Relation, by.Qualifiers, !by.Reverse) {
		if group := m.node[id]; by.Kind == "" || group.Kind == by.Kind {
			out[id] = store.Count{Node: &group}
		}
	}
	return out
}

// compareCounts orders groups: the largest first, then by value, kinds by
// their text, years upwards, nodes by their sort keys and ids.
func compareCounts(a, b store.Count) int {
	c := cmp.Or(cmp.Compare(b.N, a.N), cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.Year, b.Year), cmp.Compare(a.Value, b.Value))
	if c != 0 || a.Node == nil {
		return c
	}
	return cmp.Or(cmp.Compare(a.Node.SortKey(), b.Node.SortKey()), cmp.Compare(a.Node.ID, b.Node.ID))
}

func (m *model) Degrees(_ context.Context, ids []string) ([][]store.Degree, error) {
	out := make([][]store.Degree, len(ids))
	for i, id := range ids {
		for _, relation := range knowledge.RelationKinds() {
			for _, way := range []bool{true, false} {
				joined := m.joined(id, kinds{relation}, nil, way)
				for _, kind := range knowledge.Kinds() {
					d := store.Degree{Relation: relation, Out: way, Kind: kind}
					for far := range joined {
						if m.node[far].Kind == kind {
							d.N++
						}
					}
					if d.N > 0 {
						out[i] = append(out[i], d)
					}
				}
			}
		}
	}
	return out, nil
}
