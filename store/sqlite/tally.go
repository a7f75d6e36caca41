package sqlite

import (
	"talkgraph/store"
)

// A source is the nodes n that are counted, each once, and how they are.
type source struct {
	from      clause
	marginals bool // of each node k.hit says whether it counts, or in the marginal alone
}

// tallied is the query for all that a tally counts. What is counted in several
// ways is looked for once, and kept.
func tallied(t store.Tally, from clause, hit *set) clause {
	src := source{from, t.Marginals}
	total := t.Total || t.Marginals
	hits := clause{text: "1"}
	if t.Marginals {
		hits = hit.probe
	}
	var with clause
	if t.Marginals || len(t.By) > 1 || (total && len(t.By) > 0) {
		with = clause{text: "WITH kept AS MATERIALIZED (SELECT n.id, "}.and(hits).with(" AS hit").and(from).with(") ")
		src.from = clause{text: " FROM kept k CROSS JOIN node n ON n.id = k.id WHERE true"}
	}
	var ways []clause
	for i, by := range t.By {
		ways = append(ways, src.grouped(i, by))
	}
	if total {
		ways = append(ways, src.valued(-1, "0", "''", clause{text: "''"}))
	}
	return with.and(inOrder(ways))
}

// inOrder puts the ways to count together, groups in order. Each row is the
// way, two numbers, year, kind, value and body, then what nodes are ordered by.
func inOrder(ways []clause) clause {
	if len(ways) == 0 {
		return clause{text: "SELECT 1 WHERE false"}
	}
	var all clause
	for i, way := range ways {
		if i > 0 {
			all = all.with(" UNION ALL ")
		}
		all = all.with("SELECT * FROM (").and(way).with(")")
	}
	return clause{text: "SELECT way, number, everything, year, kind, value, body FROM ("}.and(all).
		with(") ORDER BY way, number DESC, year, kind, value, name, key")
}

// grouped counts by one grouping, which is the way-th.
func (s source) grouped(way int, by store.Grouping) clause {
	var c clause
	switch {
	case by.ByKind:
		c = s.valued(way, "0", "n.kind", clause{text: "''"}).with(" GROUP BY n.kind")
	case by.ByYear:
		c = s.valued(way, "n.year", "''", clause{text: "''"}).with(" GROUP BY n.year")
	case by.Property != "":
		c = s.valued(way, "0", "''", property(by.Property)).with(" GROUP BY 6")
	default:
		return limited(s.related(way, by), by)
	}
	return limited(c.with(" HAVING number >= ? ORDER BY number DESC, year, kind, value", max(1, by.Min)), by)
}

// valued counts the nodes by what they have. All are different.
func (s source) valued(way int, year, kind string, value clause) clause {
	numbers := "count(*) AS number, 0 AS everything"
	if s.marginals {
		numbers = "coalesce(sum(k.hit), 0) AS number, count(*) AS everything"
	}
	return clause{"SELECT ? AS way, " + numbers + ", " + year + " AS year, " + kind + " AS kind, ", []any{way}}.and(value).
		with(" AS value, NULL AS body, '' AS name, '' AS key").and(s.from)
}

// related counts the nodes by the far ends of relations: it counts first and
// reads the groups' nodes after.
func (s source) related(way int, by store.Grouping) clause {
	j := join{by.Relation, by.Qualifiers, by.Reverse}
	near, far := j.ends()
	hit, numbers := "", "count(DISTINCT s.id) AS number, 0 AS everything"
	if s.marginals {
		hit, numbers = ", k.hit", "count(DISTINCT CASE WHEN s.hit THEN s.id END) AS number, count(DISTINCT s.id) AS everything"
	}
	c := clause{"SELECT ? AS way, g.number, g.everything, 0 AS year, '' AS kind, '' AS value, b.body, b.name, b.key FROM (SELECT " +
		far + " AS id, " + numbers + " FROM (SELECT n.id" + hit, []any{way}}.and(s.from)
	c = c.with(") s CROSS JOIN edge e ON "+near+" = s.id").and(j.kind()).
		with(" GROUP BY "+far+" HAVING number >= ?) g CROSS JOIN node b ON b.id = g.id", max(1, by.Min))
	if by.Kind != "" {
		c = c.with(" WHERE b.kind = ?", string(by.Kind))
	}
	return c.with(" ORDER BY g.number DESC, b.name, b.key")
}

func limited(c clause, by store.Grouping) clause {
	if by.Limit > 0 {
		c = c.with(" LIMIT ?", by.Limit)
	}
	return c
}
