package neo4j

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// Count groups what a filter selects.
func (r *reader) Count(ctx context.Context, t store.Tally) ([]store.Count, error) {
	const doing = "counting nodes"
	var kinds []knowledge.Kind
	if t.Kind != "" {
		kinds = append(kinds, t.Kind)
	}
	namesOnly, err := r.namesOnly(ctx, kinds, t.Filter)
	if err != nil {
		return nil, err
	}
	query, values, err := countQuery(t, kinds, namesOnly)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", doing, err)
	}
	records, err := r.read(ctx, doing, query, values)
	if err != nil {
		return nil, err
	}
	counts, err := collect(doing, records, func(record *driver.Record) (store.Count, error) { return countOf(record, t.By) })
	if err != nil {
		return nil, err
	}
	slices.SortStableFunc(counts, compareCounts)
	end := slices.IndexFunc(counts, func(c store.Count) bool { return c.N == 0 }) // kinds without nodes stand last
	if end < 0 {
		end = len(counts)
	}
	if t.Limit > 0 {
		end = min(end, t.Limit)
	}
	if end == 0 {
		return nil, nil
	}
	return counts[:end], nil
}

func countQuery(t store.Tally, kinds []knowledge.Kind, namesOnly bool) (string, params, error) {
	if t.By.ByKind {
		return kindsQuery(t, kinds, namesOnly)
	}
	nodes, err := newPattern(kinds, nil, t.Filter, namesOnly)
	if err != nil || t.By.ByYear {
		return cypher("count/by_year", "NODES", nodes.String()), nodes.values, err
	}
	relation, err := typesOf("", t.By.Relation...)
	if err != nil {
		return "", nil, err
	}
	var groups []knowledge.Kind
	if t.By.Kind != "" {
		groups = append(groups, t.By.Kind)
	}
	labels, err := labelsOf(groups...)
	query := cypher("count/by_relation", "NODES", nodes.String(), "ARROW", arrow(relation, t.By.Reverse), "LABELS", labels, "LIMIT", limitTo(t.Limit, nodes.values))
	return query, nodes.values, err
}

// kindsQuery counts kind by kind: without a filter Neo4j knows each number.
func kindsQuery(t store.Tally, kinds []knowledge.Kind, namesOnly bool) (string, params, error) {
	if len(kinds) == 0 {
		kinds = knowledge.Kinds()
	}
	values := make(params)
	queries := make([]string, len(kinds))
	for i, kind := range kinds {
		nodes, err := newPattern([]knowledge.Kind{kind}, nil, t.Filter, namesOnly)
		if err != nil {
			return "", nil, err
		}
		for name, value := range nodes.values {
			values[name] = value
		}
		queries[i] = cypher("count/by_kind", "NODES", nodes.String(), "KIND", string(kind))
	}
	return strings.Join(queries, "\nUNION ALL\n"), values, nil
}

// countOf reads a group and its number.
func countOf(record *driver.Record, by store.Grouping) (c store.Count, err error) {
	var group any
	var year, n int64
	if by.ByYear {
		err = decode(record, &year, &n)
	} else {
		err = decode(record, &group, &n)
	}
	c.N, c.Year = int(n), int(year)
	switch {
	case err != nil || by.ByYear:
	case by.ByKind:
		kind, _ := group.(string)
		c.Kind = knowledge.Kind(kind)
	default:
		var node knowledge.Node
		node, err = nodeOf(group)
		c.Node = &node
	}
	return c, err
}

// compareCounts orders groups: the largest first, then kinds by their text
// and years upwards. Groups that are nodes come in their order already.
func compareCounts(a, b store.Count) int {
	return cmp.Or(cmp.Compare(b.N, a.N), cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.Year, b.Year))
}
