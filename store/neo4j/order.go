package neo4j

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// fields are the properties that keep what nodes are ordered by.
var fields = map[store.Field]string{store.ByName: "n._sort", store.ByDate: "n._date", store.ByLength: "n._length"}

// keysOf lists what an order compares; the last one is the id.
func keysOf(order []store.Sort, id string) []string {
	var out []string
	counts := 0
	for _, sort := range order {
		if sort.Field == store.ByCount {
			out = append(out, fmt.Sprintf("count%d", counts))
			counts++
		} else {
			out = append(out, fields[sort.Field])
		}
	}
	return append(out, id)
}

// order spells the order in which a selection walks, and the conditions of
// which one holds of a node after its position: greater in one key, equal in
// those before.
func (p *pattern) order(s store.Selection) (order string, choices []string, err error) {
	var sorts, equal []string
	keys, id := append(append([]store.Sort(nil), s.Order...), store.Sort{}), "n.id"
	if p.isOrdered(s) {
		id = "id"
	}
	for i, property := range keysOf(s.Order, id) {
		name := "$given.after" + strconv.Itoa(i)
		greater, direction := " > ", ""
		if keys[i].Desc != s.Back {
			greater, direction = " < ", " DESC"
		}
		sorts = append(sorts, property+direction)
		choices = append(choices, strings.Join(append(equal[:len(equal):len(equal)], property+greater+name), " AND "))
		equal = append(equal, property+" = "+name)
	}
	if s.From == nil {
		return strings.Join(sorts, ", "), nil, nil
	}
	values, err := s.From.Keys(s.Order)
	for i, value := range values {
		p.values["after"+strconv.Itoa(i)] = value
	}
	return strings.Join(sorts, ", "), choices, err
}

// dated are the kinds whose dates have an index. Those of one day are few.
var dated = []knowledge.Kind{knowledge.Talk, knowledge.Event, knowledge.Document}

// isOrdered tells whether an index has the nodes of a selection in its order:
// all nodes of one kind, by name or by date.
func (p *pattern) isOrdered(s store.Selection) bool {
	if s.Of != nil || len(s.Kinds) != 1 || !p.isAll() || len(s.Order) == 0 || len(store.Counting(s.Order)) > 0 {
		return false
	}
	by := s.Order[0].Field
	return by == store.ByName || by == store.ByDate && slices.Contains(dated, s.Kinds[0])
}

// orderedPage spells a page that is read from an index. The condition on its
// first key alone says where to begin.
func (p *pattern) orderedPage(s store.Selection, order string, choices []string) string {
	key, first, seek, after := fields[s.Order[0].Field], " IS NOT NULL", "", ""
	if s.From != nil {
		if first = " >= $given.after0"; s.Order[0].Desc != s.Back {
			first = " <= $given.after0"
		}
		seek = "SEEK"
		var rest []string
		for _, choice := range choices[1:] {
			rest = append(rest, strings.TrimPrefix(choice, key+" = $given.after0 AND "))
		}
		after = cypher("select/after", "KEY", key, "REST", strings.Join(rest, " OR "))
	}
	hint := cypher("select/begin", "SEEK", seek, "LABEL", s.Kinds[0].Label(), "KEY", strings.TrimPrefix(key, "n."))
	return cypher("select/ordered_page", "HINT", hint, "FIRST", key+first, "AFTER", after, "ORDER", order)
}

// limitTo spells a limit, 0 meaning none.
func limitTo(name string, n int, values params) string {
	if n <= 0 {
		return ""
	}
	values[name] = n
	return "LIMIT $given." + name
}
