package sqlite

import (
	"fmt"
	"slices"
	"strings"

	"talkgraph/store"
)

// columns hold the fields that nodes are ordered by.
var columns = map[store.Field]string{store.ByName: "n.name", store.ByDate: "n.date", store.ByLength: "n.length"}

// columnsOf lists the columns of an order; the last one is the id's.
func columnsOf(order []store.Sort) []string {
	var out []string
	counts := 0
	for _, sort := range order {
		if sort.Field == store.ByCount {
			out = append(out, fmt.Sprintf("n.count%d", counts))
			counts++
		} else {
			out = append(out, columns[sort.Field])
		}
	}
	return append(out, "n.key")
}

// orderBy is the order that the selection walks in.
func orderBy(s store.Selection) string {
	text := " ORDER BY "
	names := columnsOf(s.Order)
	for i, sort := range s.Order {
		text += names[i] + direction(sort.Desc != s.Back) + ", "
	}
	return text + "n.key" + direction(s.Back)
}

func direction(descending bool) string {
	if descending {
		return " DESC"
	}
	return ""
}

// after keeps the nodes that come after the position, on the way that the
// selection walks.
func after(s store.Selection) (clause, error) {
	if s.From == nil {
		return clause{}, nil
	}
	values, err := s.From.Keys(s.Order)
	if err != nil {
		return clause{}, err
	}
	names, later := columnsOf(s.Order), make([]string, len(s.Order)+1)
	for i, sort := range append(slices.Clone(s.Order), store.Sort{}) {
		if later[i] = ">"; sort.Desc != s.Back {
			later[i] = "<"
		}
	}
	if len(slices.Compact(slices.Clone(later))) == 1 {
		marks := strings.TrimSuffix(strings.Repeat("?, ", len(names)), ", ")
		return clause{" AND (" + strings.Join(names, ", ") + ") " + later[0] + " (" + marks + ")", values}, nil
	}
	return afterMixed(names, later, values), nil
}

// afterMixed is after for an order of which some keys go up and some down:
// those that differ first in some field, and there come later. It says so of
// the first field apart, for the index.
func afterMixed(names, later []string, values []any) clause {
	var all, same clause
	for i, name := range names {
		if i == 0 {
			all = all.with(" AND "+name+" "+later[i]+"= ? AND (", values[i])
		} else {
			all = all.with(" OR ")
		}
		all = all.with("(").and(same).with(name+" "+later[i]+" ?)", values[i])
		same = same.with(name+" = ? AND ", values[i])
	}
	return all.with(")")
}
