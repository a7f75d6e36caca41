package cli

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"io"
	"strings"

	"talkgraph/graph"
)

// printCSV writes the one list of a response: a row of names, such as
// "event.name", then one row for each item. Null is an empty field, and so is
// what an item does not have.
func printCSV(w io.Writer, request graph.Request, response graph.Response) error {
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
	columns, err := columnsOf(request.Query, request.Variables, lists[0].path)
	if err != nil {
		return err
	}
	out := csv.NewWriter(w)
	out.UseCRLF = true
	if err := out.WriteAll(rows(columns, lists[0].items)); err != nil {
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

// rows are the names of the columns and one row for each item.
func rows(columns []string, items []any) [][]string {
	out := [][]string{columns}
	for _, item := range items {
		cells := make(map[string]string)
		fill(cells, "", item)
		row := make([]string, len(columns))
		for i, c := range columns {
			row[i] = cells[c]
		}
		if _, isObject := item.([]member); !isObject {
			row[0] = cells[""]
		}
		out = append(out, row)
	}
	return out
}

// fill puts a value into the cells of a row. at is where it stands in its item.
func fill(cells map[string]string, at string, value any) {
	switch v := value.(type) {
	case []member:
		for _, m := range v {
			fill(cells, joined(at, m.name), m.value)
		}
	case nil:
	default:
		cells[at] = fmt.Sprint(v)
	}
}
