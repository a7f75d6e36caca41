package sqlite

import (
	"context"

	"talkgraph/knowledge"
	"talkgraph/store"
)

func (v *view) Count(ctx context.Context, t store.Tally) ([]store.Counts, error) {
	v.mutex.Lock()
	defer v.mutex.Unlock()
	out, err := v.counts(ctx, t)
	return out, failed(ctx, "counting", err)
}

func (v *view) counts(ctx context.Context, t store.Tally) ([]store.Counts, error) {
	if err := t.Check(); err != nil {
		return nil, err
	}
	var kinds []knowledge.Kind
	if t.Kind != "" {
		kinds = append(kinds, t.Kind)
	}
	scope, err := v.scopeOf(ctx, kinds, t.Filter)
	if err != nil {
		return nil, err
	}
	if t.Each == nil {
		counts, err := v.countsOf(ctx, t, scope, nil)
		return []store.Counts{counts}, err
	}
	rows, err := v.rowsOf(ctx, t.Each.IDs)
	if err != nil {
		return nil, err
	}
	out := make([]store.Counts, len(t.Each.IDs))
	for i, id := range t.Each.IDs {
		hit := join{t.Each.Kinds, t.Each.Qualifiers, t.Each.Reverse}.toOne(rows[id])
		if out[i], err = v.countsOf(ctx, t, scope, &hit); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// countsOf counts the nodes in scope that are hits, if there are any to be.
func (v *view) countsOf(ctx context.Context, t store.Tally, s scope, hit *set) (store.Counts, error) {
	out := store.Counts{Groups: make([][]store.Count, len(t.By))}
	if hit != nil && !t.Marginals {
		s.sets = append([]set{*hit}, s.sets...)
	}
	from, err := v.from(ctx, s)
	if err != nil {
		return out, err
	}
	query := tallied(t, from, hit)
	err = v.each(ctx, query.text, query.args, func(scan func(...any) error) error { return addCount(&out, scan) })
	if !t.Total {
		out.Total = 0
	}
	return out, err
}

// addCount reads a row of a tally: which grouping, or −1 for all nodes, then the group.
func addCount(out *store.Counts, scan func(...any) error) error {
	var by int
	var c store.Count
	var kind, value string
	var body *string
	if err := scan(&by, &c.N, &c.All, &c.Year, &kind, &value, &body); err != nil {
		return err
	}
	c.Kind, c.Value = knowledge.Kind(kind), value
	if by < 0 {
		out.Total, out.All = c.N, c.All
		return nil
	}
	if body != nil {
		node, err := decode[knowledge.Node](*body)
		if err != nil {
			return err
		}
		c.Node = &node
	}
	out.Groups[by] = append(out.Groups[by], c)
	return nil
}
