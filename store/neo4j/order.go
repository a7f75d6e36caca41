package neo4j

import (
	"fmt"
	"strconv"
	"strings"

	"talkgraph/store"
)

// fields are the properties that keep what nodes are ordered by.
var fields = map[store.Field]string{store.ByName: "n._sort", store.ByDate: "n._date", store.ByLength: "n._length"}

// keysOf lists what an order compares; the last one is the id.
func keysOf(order []store.Sort) []string {
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
	return append(out, "n.id")
}

// order spells the order in which a selection walks, and the condition that a
// node stands after its position: greater in one key, equal in those before.
func (p *pattern) order(s store.Selection) (order, after string, err error) {
	var sorts, equal, choices []string
	keys := append(append([]store.Sort(nil), s.Order...), store.Sort{})
	for i, property := range keysOf(s.Order) {
		name := "$after" + strconv.Itoa(i)
		greater, direction := " > ", ""
		if keys[i].Desc != s.Back {
			greater, direction = " < ", " DESC"
		}
		sorts = append(sorts, property+direction)
		choices = append(choices, strings.Join(append(equal[:len(equal):len(equal)], property+greater+name), " AND "))
		equal = append(equal, property+" = "+name)
	}
	if s.From == nil {
		return strings.Join(sorts, ", "), "", nil
	}
	values, err := s.From.Keys(s.Order)
	for i, value := range values {
		p.values["after"+strconv.Itoa(i)] = value
	}
	return strings.Join(sorts, ", "), "WHERE " + strings.Join(choices, "\n  OR "), err
}

// limitTo spells a limit, 0 meaning none.
func limitTo(name string, n int, values params) string {
	if n <= 0 {
		return ""
	}
	values[name] = n
	return "LIMIT $" + name
}
