package cli

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"io"
	"slices"
	"strings"

	"talkgraph/graph"
)

// printCSV writes the one list of a response: a row of names, such as
// "event.name", then one row for each item. Null is an empty field. Of an empty
// list nothing is written, since nothing says what it would hold.
func printCSV(w io.Writer, response graph.Response) error {
	if len(response.Errors) > 0 {
		return fmt.Errorf("%w: %w", errAnswered, response.Errors)
	}
	data, err := readOrdered(bytes.NewReader(response.Data))
	if err != nil {
		return fmt.Errorf("read the answer: %w", err)
	}
	lists := listsIn("", data)
	if len(lists) != 1 {
		return fmt.Errorf("%w: CSV shows one list, and the query selects %d%s", errUsage, len(lists), namesOf(lists))
	}
	t, err := tableOf(lists[0])
	if err != nil {
		return err
	}
	out := csv.NewWriter(w)
	out.UseCRLF = true
	if err := out.WriteAll(t.rows()); err != nil {
		return fmt.Errorf("write CSV: %w", err)
	}
	return nil
}

// A listed is a list and where it stands in the answer.
type listed struct {
	path  string
	items []any
}

// listsIn finds the lists that stand in no other list.
func listsIn(path string, value any) []listed {
	switch v := value.(type) {
	case []any:
		return []listed{{path, v}}
	case []member:
		var out []listed
		for _, m := range v {
			out = append(out, listsIn(joined(path, m.name), m.value)...)
		}
		return out
	}
	return nil
}

func namesOf(lists []listed) string {
	var paths []string
	for _, l := range lists {
		paths = append(paths, l.path)
	}
	if len(paths) == 0 {
		return ""
	}
	return ": " + strings.Join(paths, ", ")
}

func joined(path, name string) string { return strings.TrimPrefix(path+"."+name, ".") }

// A table is what CSV shows.
type table struct {
	columns []string // in the order of the query
	cells   []map[string]string
}

func tableOf(l listed) (*table, error) {
	t := &table{}
	for _, item := range l.items {
		row := make(map[string]string)
		if err := t.fill(row, l.path, "", item); err != nil {
			return nil, err
		}
		t.cells = append(t.cells, row)
	}
	return t, nil
}

// fill puts a value into a row. at is where it stands in the list's items.
func (t *table) fill(row map[string]string, list, at string, value any) error {
	switch v := value.(type) {
	case []any:
		return fmt.Errorf("%w: %s is a list in the list %s, which CSV cannot show: leave it out, or ask for JSON", errUsage, joined(list, at), list)
	case []member:
		for _, m := range v {
			if err := t.fill(row, list, joined(at, m.name), m.value); err != nil {
				return err
			}
		}
		return nil
	}
	if at == "" {
		at = list[strings.LastIndex(list, ".")+1:]
	}
	if !slices.Contains(t.columns, at) {
		t.columns = append(t.columns, at)
	}
	if value != nil {
		row[at] = fmt.Sprint(value)
	}
	return nil
}

// rows are the names and the items. An object that is null in one item and has
// fields in another is shown by its fields.
func (t *table) rows() [][]string {
	columns := slices.DeleteFunc(slices.Clone(t.columns), func(c string) bool {
		return slices.ContainsFunc(t.columns, func(other string) bool { return strings.HasPrefix(other, c+".") })
	})
	if len(columns) == 0 {
		return nil
	}
	out := [][]string{columns}
	for _, cells := range t.cells {
		row := make([]string, len(columns))
		for i, c := range columns {
			row[i] = cells[c]
		}
		out = append(out, row)
	}
	return out
}
