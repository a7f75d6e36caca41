package sqlite

import (
	"context"
	"slices"

	"talkgraph/store"
)

// Degrees counts what is joined to nodes, by relation, direction and kind.
func (v *view) Degrees(ctx context.Context, ids []string) ([][]store.Degree, error) {
	v.mutex.Lock()
	defer v.mutex.Unlock()
	out, err := v.degrees(ctx, ids)
	return out, failed(ctx, "counting relations", err)
}

func (v *view) degrees(ctx context.Context, ids []string) ([][]store.Degree, error) {
	out := make([][]store.Degree, len(ids))
	err := v.each(ctx, degrees, []any{list(ids)}, func(scan func(...any) error) error {
		var at int
		var d store.Degree
		err := scan(&at, &d.Relation, &d.Out, &d.Kind, &d.N)
		out[at] = append(out[at], d)
		return err
	})
	for _, of := range out {
		slices.SortFunc(of, store.CompareDegrees)
	}
	return out, err
}

const degrees = `SELECT j.key, e.kind, true, f.kind, count(DISTINCT e.dst) FROM json_each(?1) j
	CROSS JOIN node n ON n.key = j.value CROSS JOIN edge e ON e.src = n.id CROSS JOIN node f ON f.id = e.dst GROUP BY 1, 2, 4
UNION ALL SELECT j.key, e.kind, false, f.kind, count(DISTINCT e.src) FROM json_each(?1) j
	CROSS JOIN node n ON n.key = j.value CROSS JOIN edge e ON e.dst = n.id CROSS JOIN node f ON f.id = e.src GROUP BY 1, 2, 4`
