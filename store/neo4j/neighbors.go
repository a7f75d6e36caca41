package neo4j

import (
	"context"
	"fmt"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"talkgraph/store"
)

// Neighbors gives the edges at nodes.
func (r *reader) Neighbors(ctx context.Context, hop store.Hop) ([][]store.Edge, error) {
	const doing = "reading neighbours"
	out := make([][]store.Edge, len(hop.From))
	if len(hop.From) == 0 || !(hop.Out || hop.In) {
		return out, ctx.Err()
	}
	query, values, err := hopQuery(hop)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", doing, err)
	}
	records, err := r.read(ctx, doing, query, values)
	if err != nil {
		return nil, err
	}
	found := make(map[string][]store.Edge)
	for _, record := range records {
		id, edges, err := edgesOf(record)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", doing, err)
		}
		found[id] = edges
	}
	for i, id := range hop.From {
		out[i] = append(out[i], found[id]...)
	}
	return out, nil
}

func hopQuery(hop store.Hop) (string, params, error) {
	relation, err := typesOf("r", hop.Kinds...)
	if err != nil {
		return "", nil, err
	}
	labels, err := labelsOf(hop.To...)
	if err != nil {
		return "", nil, err
	}
	path := arrow(relation, !hop.Out)
	if hop.Out && hop.In {
		path = "-" + relation + "-"
	}
	values, where := params{"from": distinct(hop.From)}, ""
	if len(hop.Naming) > 0 {
		values["naming"] = distinct(hop.Naming)
		where = cypher("neighbors/naming")
	}
	return cypher("neighbors/edges", "ARROW", path, "LABELS", labels, "WHERE", where, "LIMIT", limitTo("limit", hop.Limit, values)), values, nil
}

// edgesOf reads a node's id and the edges at it.
func edgesOf(record *driver.Record) (id string, edges []store.Edge, err error) {
	var rows []any
	if err := decode(record, &id, &rows); err != nil {
		return "", nil, err
	}
	for _, row := range rows {
		edge, err := edgeOf(id, row)
		if err != nil {
			return "", nil, err
		}
		edges = append(edges, edge)
	}
	return id, edges, nil
}

// edgeOf reads [type, whether it leaves the node, far id, properties, far node].
func edgeOf(id string, row any) (store.Edge, error) {
	values, _ := row.([]any)
	if len(values) != 5 {
		return store.Edge{}, fmt.Errorf("an edge at %s has %d values, not 5", id, len(values))
	}
	kind, _ := values[0].(string)
	out, _ := values[1].(bool)
	far, _ := values[2].(string)
	properties, _ := values[3].(params)
	from, to := far, id
	if out {
		from, to = id, far
	}
	node, err := nodeOf(values[4])
	return store.Edge{Relation: relationOf(from, kind, to, properties), Node: node}, err
}
