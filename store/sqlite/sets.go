package sqlite

import (
	"strings"

	"talkgraph/knowledge"
)

// A set is nodes by what they are joined to or say: to be walked through, or
// to be asked for a node n.
type set struct {
	walk  clause // a query for their rows, as id
	probe clause // a condition on n
	edges bool   // the walk is along edges of one node, and quick to count
}

type relations = []knowledge.RelationKind

// A join is the relations that join nodes to others: from the nodes, or
// reversed, to them.
type join struct {
	kinds      relations
	qualifiers []string // no others; none are all
	reverse    bool
}

// ends are the columns of the joined node and of the other one.
func (j join) ends() (near, far string) {
	if j.reverse {
		return "e.dst", "e.src"
	}
	return "e.src", "e.dst"
}

// toAny is the nodes joined to anything.
func (j join) toAny() set { return j.to(clause{text: "true"}) }

// toOne is the nodes joined to the node of a row.
func (j join) toOne(row int64) set {
	_, far := j.ends()
	s := j.to(clause{far + " = ?", []any{row}})
	s.edges = true
	return s
}

// number is how many nodes are joined to the node n, counted as far as limit.
func (j join) number(limit int) clause {
	near, far := j.ends()
	return clause{text: "(SELECT count(*) FROM (SELECT DISTINCT " + far + " FROM edge e WHERE " + near + " = n.id"}.and(j.kind()).with(" LIMIT ?))", limit)
}

// few is the length of a list as far as which each of its ids is looked up at
// a node, rather than each edge of the node in the list.
const few = 16

// toSome is the nodes joined to one of some ids.
func (j join) toSome(rows map[string]int64, ids []string) set {
	_, far := j.ends()
	var among []int64
	for _, id := range ids {
		among = append(among, rows[id])
	}
	listed := clause{" IN (SELECT value FROM json_each(?))", []any{list(among)}}
	s := j.to(clause{text: far}.and(listed))
	if len(ids) > few {
		s.probe = j.to(clause{text: "+" + far}.and(listed)).probe
	}
	return s
}

// toThese is the nodes joined to one whose row a query gives as id. The plus
// keeps SQLite from trying all rows of the query at each node.
func (j join) toThese(query clause) set {
	near, far := j.ends()
	s := j.to(clause{text: "+" + far + " IN ("}.and(query).with(")"))
	s.walk = clause{text: "SELECT " + near + " AS id FROM ("}.and(query).with(") m CROSS JOIN edge e ON " + far + " = m.id").and(j.kind())
	return s
}

// kind is the condition on the relation e itself; without kinds of relation
// there is none that joins. It begins with AND.
func (j join) kind() clause {
	if len(j.kinds) == 0 {
		return clause{text: " AND false"}
	}
	return oneOf("e.kind", j.kinds).and(oneOf("e.qualifier", j.qualifiers))
}

// to is the nodes joined to what the condition keeps.
func (j join) to(condition clause) set {
	near, _ := j.ends()
	condition = condition.and(j.kind())
	return set{
		walk:  clause{text: "SELECT " + near + " AS id FROM edge e WHERE "}.and(condition),
		probe: clause{text: "EXISTS (SELECT 1 FROM edge e WHERE " + near + " = n.id AND "}.and(condition).with(")"),
	}
}

// matching is the nodes that match a query: by their names, and, if asked for,
// statements and talks by what is said in them.
func matching(query string, statements, said bool) set {
	parts := []string{"SELECT rowid AS id FROM names(?)"}
	if statements {
		parts = append(parts, "SELECT rowid FROM lines(?)")
	}
	if said {
		parts = append(parts, "SELECT e.dst FROM lines(?) l CROSS JOIN edge e ON e.src = l.rowid AND e.kind = 'IN'")
	}
	walk := clause{text: strings.Join(parts, " UNION ")}
	for range parts {
		walk.args = append(walk.args, query)
	}
	return set{walk: walk, probe: clause{text: "n.id IN ("}.and(walk).with(")")}
}
