package neo4j

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// Count groups what a filter selects.
func (r *reader) Count(ctx context.Context, t store.Tally) ([]store.Counts, error) {
	const doing = "counting nodes"
	out := make([]store.Counts, lists(t))
	for i := range out {
		out[i].Groups = make([][]store.Count, len(t.By))
	}
	if err := t.Check(); err != nil || len(out) == 0 || len(t.By) == 0 && !t.Total && !t.Marginals {
		return out, first(err, ctx.Err())
	}
	crowded, err := r.crowded(ctx, searches(kindsOf(t.Kind), t.Filter))
	if err != nil {
		return nil, err
	}
	query, values, err := countQuery(t, crowded)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", doing, err)
	}
	records, err := r.read(ctx, doing, query, values)
	if err != nil {
		return nil, err
	}
	for _, record := range records {
		if err := addCount(out, t, record); err != nil {
			return nil, fmt.Errorf("%s: %w", doing, err)
		}
	}
	for i := range out {
		for way, groups := range out[i].Groups {
			out[i].Groups[way] = tidy(groups, t.By[way])
		}
	}
	return out, nil
}

// lists is how many lists of counts are asked for.
func lists(t store.Tally) int {
	if t.Each == nil {
		return 1
	}
	return len(t.Each.IDs)
}

func kindsOf(kind knowledge.Kind) []knowledge.Kind {
	if kind == "" {
		return nil
	}
	return []knowledge.Kind{kind}
}

// addCount reads a group, or with a way of −1 the numbers of all nodes.
func addCount(out []store.Counts, t store.Tally, record *driver.Record) error {
	var i, way, n, everything int64
	var group any
	into := []any{&i, &way, &group, &n, &everything}
	if err := decode(record, into[len(into)-len(record.Values):]...); err != nil {
		return err
	}
	if way < 0 {
		if out[i].All = int(everything); t.Total {
			out[i].Total = int(n)
		}
		return nil
	}
	c, err := countOf(t.By[way], group)
	c.N, c.All = int(n), int(everything)
	out[i].Groups[way] = append(out[i].Groups[way], c)
	return err
}

// countOf reads what a group is.
func countOf(by store.Grouping, group any) (c store.Count, err error) {
	text, _ := group.(string)
	switch {
	case by.ByKind:
		c.Kind = knowledge.Kind(text)
	case by.ByYear:
		year, _ := group.(int64)
		c.Year = int(year)
	case by.Property != "":
		c.Value = text
	default:
		var node knowledge.Node
		node, err = nodeOf(group)
		c.Node = &node
	}
	return c, err
}

// tidy orders groups, the largest first, and leaves out those that are too
// small or too many. Groups that are nodes come in their order already.
func tidy(groups []store.Count, by store.Grouping) []store.Count {
	groups = slices.DeleteFunc(groups, func(c store.Count) bool { return c.N < max(1, by.Min) })
	slices.SortStableFunc(groups, func(a, b store.Count) int {
		return cmp.Or(cmp.Compare(b.N, a.N), cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.Year, b.Year), cmp.Compare(a.Value, b.Value))
	})
	if by.Limit > 0 && len(groups) > by.Limit {
		groups = groups[:by.Limit]
	}
	return groups
}
