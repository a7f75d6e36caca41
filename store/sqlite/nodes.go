package sqlite

import (
	"cmp"
	"context"
	"slices"

	"talkgraph/knowledge"
)

func (v *view) Nodes(ctx context.Context, ids []string) ([]*knowledge.Node, error) {
	v.mutex.Lock()
	defer v.mutex.Unlock()
	out := make([]*knowledge.Node, len(ids))
	err := v.each(ctx, `SELECT j.key, n.body FROM json_each(?) j
		CROSS JOIN node n ON n.key = coalesce((SELECT r.node FROM redirect r WHERE r.key = j.value), j.value)`,
		[]any{list(ids)}, func(scan func(...any) error) error {
			var at int
			node, err := scanNode(scan, &at)
			out[at] = &node
			return err
		})
	return out, failed(ctx, "reading nodes", err)
}

// scanNode reads a row whose last column is the body of a node.
func scanNode(scan func(...any) error, columns ...any) (knowledge.Node, error) {
	var body string
	if err := scan(append(columns, &body)...); err != nil {
		return knowledge.Node{}, err
	}
	return decode[knowledge.Node](body)
}

func (v *view) Named(ctx context.Context, keys []string) ([][]knowledge.Node, error) {
	v.mutex.Lock()
	defer v.mutex.Unlock()
	out := make([][]knowledge.Node, len(keys))
	err := v.each(ctx, `SELECT j.key, n.body FROM json_each(?) j
		CROSS JOIN called c ON c.key = j.value CROSS JOIN node n ON n.id = c.node`,
		[]any{list(keys)}, func(scan func(...any) error) error {
			var at int
			node, err := scanNode(scan, &at)
			out[at] = append(out[at], node)
			return err
		})
	kinds := knowledge.Kinds()
	for _, nodes := range out {
		slices.SortFunc(nodes, func(a, b knowledge.Node) int {
			return cmp.Or(cmp.Compare(slices.Index(kinds, a.Kind), slices.Index(kinds, b.Kind)), cmp.Compare(a.ID, b.ID))
		})
	}
	return out, failed(ctx, "reading names", err)
}

func (v *view) Readings(ctx context.Context, after string, limit int) ([]knowledge.Reading, error) {
	v.mutex.Lock()
	defer v.mutex.Unlock()
	var out []knowledge.Reading
	err := v.each(ctx, "SELECT reading FROM document WHERE id > ? ORDER BY id LIMIT ?", []any{after, limit},
		func(scan func(...any) error) error {
			var body string
			if err := scan(&body); err != nil {
				return err
			}
			reading, err := decode[knowledge.Reading](body)
			out = append(out, reading)
			return err
		})
	return out, failed(ctx, "reading readings", err)
}
