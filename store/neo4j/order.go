package neo4j

import (
	"fmt"
	"strconv"
	"strings"

	"talkgraph/store"
)

// fields are the properties that keep what nodes are ordered by.
var fields = map[store.Field]string{store.ByName: "n._sort", store.ByDate: "n._date", store.ByLength: "n._length"}

// order spells the order in which a selection walks, and the condition that a
// node stands after its position: greater in one key, equal in those before.
func (p *pattern) order(s store.Selection) (order, after string, err error) {
	keys := append(append([]store.Sort(nil), s.Order...), store.Sort{Field: "id"})
	var sorts, equal, choices []string
	for i, key := range keys {
		property := fields[key.Field]
		if key.Field == "id" {
			property = "n.id"
		}
		if property == "" {
			return "", "", fmt.Errorf("there is no field %q to order by", key.Field)
		}
		name := "$after" + strconv.Itoa(i)
		greater, direction := " > ", ""
		if key.Desc != s.Back {
			greater, direction = " < ", " DESC"
		}
		sorts = append(sorts, property+direction)
		choices = append(choices, strings.Join(append(equal[:len(equal):len(equal)], property+greater+name), " AND "))
		equal = append(equal, property+" = "+name)
	}
	if s.From == nil {
		return strings.Join(sorts, ", "), "", nil
	}
	if len(s.From.Values) != len(s.Order) {
		return "", "", fmt.Errorf("a position has %d values for an order of %d fields", len(s.From.Values), len(s.Order))
	}
	for i, value := range append(append([]string(nil), s.From.Values...), s.From.ID) {
		p.values["after"+strconv.Itoa(i)] = value
	}
	return strings.Join(sorts, ", "), "WHERE " + strings.Join(choices, "\n  OR "), nil
}

// limitTo spells a limit, 0 meaning none.
func limitTo(n int, values params) string {
	if n <= 0 {
		return ""
	}
	values["limit"] = n
	return "LIMIT $limit"
}
