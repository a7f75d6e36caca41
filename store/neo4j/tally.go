package neo4j

import (
	"maps"
	"strings"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// A tally puts together the query for all that is counted.
type tally struct {
	store.Tally
	*pattern
	kept    string // what is kept of the nodes that are looked for
	source  string // the Cypher of the nodes n that are counted
	numbers string // and of how many there are
	hit     string // with marginals: what else is known of a node
}

// countQuery spells a tally. One way to count alone needs no more than its own
// query; the nodes of several ways are looked for once.
func countQuery(t store.Tally, crowded map[string]bool) (string, params, error) {
	nodes, err := newPattern(kindsOf(t.Kind), nil, t.Filter, crowded)
	if err != nil {
		return "", nil, err
	}
	q := tally{Tally: t, pattern: nodes, kept: "n", numbers: cypher("count/nodes")}
	if q.isPlain() && len(t.By) == 1 && t.By[0].ByKind {
		return kindsQuery(t, crowded)
	}
	if err := q.begin(); err != nil {
		return "", nil, err
	}
	ways, err := q.ways()
	if err != nil || (q.isPlain() && !q.keeps()) {
		return ways, nodes.values, err
	}
	nodes.values["lists"] = lists(t)
	fragment := "count/all"
	if q.keeps() {
		fragment = "count/all_of"
	}
	return nodes.before(cypher(fragment, "SEEN", nodes.seen("i"), "NODES", nodes.String(), "KEPT", q.kept, "WAYS", ways)), nodes.values, nil
}

// isPlain tells whether there is one list of counts, and no text to be found first.
func (q *tally) isPlain() bool { return q.Each == nil && len(q.set) == 0 && !q.Total }

// keeps tells whether nodes are looked for once and counted in several ways.
func (q *tally) keeps() bool {
	return q.Marginals || len(q.By) > 1 || (q.Total && len(q.By) > 0)
}

// begin says where the nodes come from.
func (q *tally) begin() error {
	if q.Each != nil {
		if err := q.each(); err != nil {
			return err
		}
	}
	switch {
	case !q.keeps():
		q.source = q.pattern.String()
	case q.Marginals:
		q.source = cypher("count/kept_hits")
	default:
		q.source = cypher("count/kept")
	}
	return nil
}

// each joins the nodes to the i-th id; with marginals it only tells whether they are.
func (q *tally) each() error {
	w, _, _, err := q.way("n", store.LinkFilter{Kinds: q.Each.Kinds, Qualifiers: q.Each.Qualifiers, Reverse: q.Each.Reverse})
	if err != nil {
		return err
	}
	q.values["each"] = list(q.Each.IDs)
	if !q.Marginals {
		q.add("count/each", append(q.hint("each"), "ARROW", w.arrow())...)
		return nil
	}
	q.numbers, q.hit, q.kept = cypher("count/marginals"), ", hit", cypher("count/hits", "ARROW", w.arrow())
	return nil
}

// ways spells all ways to count.
func (q *tally) ways() (string, error) {
	var out []string
	for i, by := range q.By {
		way, err := q.grouped(i, by)
		if err != nil {
			return "", err
		}
		out = append(out, way)
	}
	if q.Total || q.Marginals {
		out = append(out, cypher("count/total", "NODES", q.source, "NUMBERS", q.numbers))
	}
	return strings.Join(out, "\nUNION ALL\n"), nil
}

// kindsQuery counts kind by kind: without a filter Neo4j knows each number.
func kindsQuery(t store.Tally, crowded map[string]bool) (string, params, error) {
	kinds := kindsOf(t.Kind)
	if len(kinds) == 0 {
		kinds = knowledge.Kinds()
	}
	values := make(params)
	queries := make([]string, len(kinds))
	for i, kind := range kinds {
		nodes, err := newPattern([]knowledge.Kind{kind}, nil, t.Filter, crowded)
		if err != nil {
			return "", nil, err
		}
		maps.Copy(values, nodes.values)
		queries[i] = cypher("count/by_kind", "NODES", nodes.String(), "KIND", string(kind), "WAY", "0", "DISTINCT", nodes.distinct())
	}
	return strings.Join(queries, "\nUNION ALL\n"), values, nil
}
