package neo4j

import (
	"context"
	"fmt"

	"talkgraph/store"
)

// Select gives pages of nodes.
func (r *reader) Select(ctx context.Context, s store.Selection) ([]store.Page, error) {
	const doing = "listing nodes"
	count := 1
	if s.Of != nil {
		count = len(s.Of.IDs)
	}
	if count == 0 {
		return nil, ctx.Err()
	}
	if len(s.Kinds) == 0 {
		return nil, fmt.Errorf("%s: a selection names at least one kind", doing)
	}
	namesOnly, err := r.namesOnly(ctx, s.Kinds, s.Filter)
	if err != nil {
		return nil, err
	}
	query, values, err := selectQuery(s, namesOnly)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", doing, err)
	}
	values["pages"] = count
	records, err := r.read(ctx, doing, query, values)
	if err != nil {
		return nil, err
	}
	pages := make([]store.Page, count)
	for _, record := range records {
		var i, total int64
		var bodies []any
		into := []any{&i, &bodies, &total}
		if err := decode(record, into[:len(record.Values)]...); err != nil {
			return nil, fmt.Errorf("%s: %w", doing, err)
		}
		if pages[i], err = pageOf(bodies, s.Limit); err != nil {
			return nil, fmt.Errorf("%s: %w", doing, err)
		}
		pages[i].Total, pages[i].NamesOnly = int(total), namesOnly
	}
	return pages, nil
}

// pageOf cuts off the node that was read to know whether there are more.
func pageOf(bodies []any, limit int) (page store.Page, err error) {
	if len(bodies) > limit {
		page.More, bodies = true, bodies[:limit]
	}
	page.Nodes, err = nodesOf(bodies)
	return page, err
}

func selectQuery(s store.Selection, namesOnly bool) (string, params, error) {
	nodes, err := newPattern(s.Kinds, s.Of, s.Filter, namesOnly)
	if err != nil {
		return "", nil, err
	}
	order, after, err := nodes.order(s)
	if err != nil {
		return "", nil, err
	}
	nodes.values["limit"] = max(0, s.Limit) + 1
	fragment := "select/pages"
	if s.Total {
		fragment = "select/pages_and_totals"
	}
	page := cypher("select/page", "AFTER", after, "ORDER", order)
	return cypher(fragment, "NODES", nodes.String(), "PAGE", page), nodes.values, nil
}
