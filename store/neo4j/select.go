package neo4j

import (
	"context"
	"fmt"
	"strings"

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
	if err := s.Check(); err != nil {
		return nil, fmt.Errorf("%s: %w", doing, err)
	}
	crowded, err := r.crowded(ctx, searchesOf(s))
	if err != nil {
		return nil, err
	}
	query, values, err := selectQuery(s, crowded)
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
		var rows []any
		into := []any{&i, &rows, &total}
		if err := decode(record, into[:len(record.Values)]...); err != nil {
			return nil, fmt.Errorf("%s: %w", doing, err)
		}
		if pages[i], err = pageOf(rows, s); err != nil {
			return nil, fmt.Errorf("%s: %w", doing, err)
		}
		pages[i].Total, pages[i].NamesOnly = int(total), len(crowded) > 0
	}
	return pages, nil
}

// searchesOf lists the text searches of a selection that look at statements.
func searchesOf(s store.Selection) []string {
	out := searches(s.Kinds, s.Filter)
	for _, counted := range store.Counting(s.Order) {
		out = append(out, searches(counted.Match.Kinds, counted.Match.Filter)...)
	}
	return out
}

// pageOf cuts off the node that was read to know whether there are more.
func pageOf(rows []any, s store.Selection) (page store.Page, err error) {
	if len(rows) > s.Limit {
		page.More, rows = true, rows[:max(0, s.Limit)]
	}
	if len(store.Counting(s.Order)) > 0 {
		rows, page.Counts = apart(rows)
	}
	page.Nodes, err = nodesOf(rows)
	return page, err
}

// apart parts bodies from the counts that stand behind them.
func apart(rows []any) (bodies []any, counts [][]int) {
	for _, row := range rows {
		values, _ := row.([]any)
		bodies = append(bodies, values[0])
		numbers := make([]int, len(values)-1)
		for i, value := range values[1:] {
			n, _ := value.(int64)
			numbers[i] = int(n)
		}
		counts = append(counts, numbers)
	}
	return bodies, counts
}

func selectQuery(s store.Selection, crowded map[string]bool) (string, params, error) {
	nodes, err := newPattern(s.Kinds, s.Of, s.Filter, crowded)
	if err != nil {
		return "", nil, err
	}
	page, err := nodes.page(s)
	if err != nil {
		return "", nil, err
	}
	nodes.values["limit"] = max(0, s.Limit) + 1
	fragment := "select/pages"
	if s.Total {
		fragment = "select/pages_and_totals"
	}
	return nodes.before(cypher(fragment, "SEEN", nodes.seen("i"), "NODES", nodes.String(), "PAGE", page, "DISTINCT", nodes.distinct())), nodes.values, nil
}

// page spells the page of a selection: with what its order counts, if it does.
func (p *pattern) page(s store.Selection) (string, error) {
	order, choices, err := p.order(s)
	if err != nil {
		return "", err
	}
	after := ""
	if len(choices) > 0 {
		after = "WHERE " + strings.Join(choices, "\n  OR ")
	}
	var numbers, names []string
	for i, counted := range store.Counting(s.Order) {
		number, err := p.number(counted)
		if err != nil {
			return "", err
		}
		names = append(names, fmt.Sprintf("count%d", i))
		numbers = append(numbers, number+" AS "+names[i])
	}
	if p.isOrdered(s) {
		return p.orderedPage(s, order, choices), nil
	}
	if len(names) == 0 {
		return cypher("select/page", "DISTINCT", p.distinct(), "AFTER", after, "ORDER", order), nil
	}
	return cypher("select/counted_page", "DISTINCT", p.distinct(), "AFTER", after, "ORDER", order, "NUMBERS", strings.Join(numbers, ", "), "NAMES", strings.Join(names, ", ")), nil
}
