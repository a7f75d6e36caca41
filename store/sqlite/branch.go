package sqlite

import (
	"context"

	"talkgraph/store"
)

// branches adds the alternatives of a filter and what it shuts out.
func (v *view) branches(ctx context.Context, s *scope, parts store.Parts) error {
	for _, or := range parts.Or {
		if err := v.either(ctx, s, or); err != nil {
			return err
		}
	}
	for _, not := range parts.Not {
		branch, err := v.scopeOf(ctx, s.kinds, not)
		if err != nil {
			return err
		}
		s.namesOnly = s.namesOnly || branch.namesOnly
		s.where = s.where.with(" AND NOT ").and(branch.condition())
	}
	return nil
}

// either adds the nodes that one of some filters keeps: as a set if each of
// them has sets to walk through, else as a condition.
func (v *view) either(ctx context.Context, s *scope, filters []store.Filter) error {
	walkable := true
	var walk, probe clause
	for i, f := range filters {
		branch, err := v.scopeOf(ctx, s.kinds, f)
		if err != nil {
			return err
		}
		s.namesOnly = s.namesOnly || branch.namesOnly
		walkable = walkable && len(branch.sets) > 0
		from, err := v.from(ctx, branch)
		if err != nil {
			return err
		}
		if i > 0 {
			walk, probe = walk.with(" UNION "), probe.with(" OR ")
		}
		walk = walk.with("SELECT n.id AS id").and(from)
		probe = probe.and(branch.condition())
	}
	probe = clause{text: "("}.and(probe).with(")")
	if walkable {
		s.sets = append(s.sets, set{walk: walk, probe: probe})
	} else {
		s.where = s.where.with(" AND ").and(probe)
	}
	return nil
}
