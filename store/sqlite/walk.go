package sqlite

import (
	"context"
)

// enough is how far sets are counted to find the smallest.
const enough = 2_000

// from is the FROM and WHERE of the nodes n in scope. It walks through the
// smallest set and asks the others; without sets it walks through all nodes
// of the kinds. CROSS JOIN keeps SQLite to that order.
func (v *view) from(ctx context.Context, s scope) (clause, error) {
	where := clause{text: " WHERE "}.and(in("n.kind", s.kinds)).and(s.where)
	driver, err := v.driver(ctx, s.sets)
	if err != nil {
		return clause{}, err
	}
	for i, set := range s.sets {
		if i != driver {
			where = where.with(" AND ").and(set.probe)
		}
	}
	if driver < 0 {
		return clause{text: " FROM node n"}.and(where), nil
	}
	return clause{text: " FROM (SELECT DISTINCT id FROM ("}.and(s.sets[driver].walk).
		with(")) d CROSS JOIN node n ON n.id = d.id").and(where), nil
}

// driver chooses the set to walk through: the smallest along edges, else any.
func (v *view) driver(ctx context.Context, sets []set) (int, error) {
	driver, edges := -1, 0
	for i, set := range sets {
		if set.edges {
			edges++
		}
		if driver < 0 || (set.edges && !sets[driver].edges) {
			driver = i
		}
	}
	if edges < 2 {
		return driver, nil
	}
	least := enough + 1
	for i, set := range sets {
		if !set.edges {
			continue
		}
		n, err := v.count(ctx, set.walk, enough)
		if err != nil {
			return 0, err
		}
		if n < least {
			driver, least = i, n
		}
	}
	return driver, nil
}
