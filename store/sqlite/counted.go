package sqlite

import (
	"context"
	"fmt"

	"talkgraph/store"
)

// countedPage is the query for a page in an order that counts. It counts for
// every node that the filter keeps, each once, and reads the bodies of those on
// the page alone.
func (v *view) countedPage(ctx context.Context, s store.Selection, from clause) (query clause, namesOnly bool, err error) {
	c := clause{text: "WITH counted AS MATERIALIZED (SELECT n.id, n.key, n.name, n.date, n.length"}
	columns := ""
	for i, counted := range store.Counting(s.Order) {
		number, tooMany, err := v.number(ctx, counted)
		if err != nil {
			return clause{}, false, err
		}
		namesOnly = namesOnly || tooMany
		column := fmt.Sprintf("count%d", i)
		c = c.with(", (").and(number).with(") AS " + column)
		columns += "n." + column + ", "
	}
	later, err := after(s)
	if err != nil {
		return clause{}, false, err
	}
	order := orderBy(s)
	return c.and(from).with("), page AS MATERIALIZED (SELECT * FROM counted n WHERE true").and(later).
		with(order+" LIMIT ?) SELECT "+columns+"b.body FROM page n CROSS JOIN node b ON b.id = n.id"+order, s.Limit+1), namesOnly, nil
}

// number is a query for how many nodes are joined to the node n. The plus is
// that of join.toThese.
func (v *view) number(ctx context.Context, c store.Counted) (query clause, namesOnly bool, err error) {
	j := join{c.Kinds, c.Qualifiers, c.Reverse}
	near, far := j.ends()
	matches, namesOnly, err := v.matches(ctx, c.Match)
	return clause{text: "SELECT count(DISTINCT " + far + ") FROM edge e WHERE " + near + " = n.id"}.and(j.kind()).
		with(" AND +" + far + " IN (").and(matches).with(")"), namesOnly, err
}
