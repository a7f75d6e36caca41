package ask

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"

	"talkgraph/query"
)

// document is a whole operation.
func document(body string) string { return "{\n" + indent(body) + "\n}\n" }

// call selects a list, with the filter if there is any.
func call(field, filter, selection string) string {
	args := "first: 100"
	if filter != "" {
		args = "where: {" + filter + "}, " + args
	}
	return field + "(" + args + ") {\n" + indent(selection) + "\n}"
}

func where(field string, n query.Names) string { return nameArg(field, n) }

// nameArg spells one list of names, or nothing.
func nameArg(field string, n query.Names) string {
	if empty(n) {
		return ""
	}
	var lists []string
	for _, l := range []struct {
		name  string
		names []string
	}{{"all", n.All}, {"any", n.Any}, {"none", n.None}} {
		if len(l.names) > 0 {
			lists = append(lists, l.name+": "+list(l.names))
		}
	}
	return field + ": {" + strings.Join(lists, ", ") + "}"
}

func fields(parts ...string) string {
	return strings.Join(slices.DeleteFunc(parts, func(s string) bool { return s == "" }), ", ")
}

func list(items []string) string {
	quoted := make([]string, len(items))
	for i, item := range items {
		quoted[i] = quote(item)
	}
	return "[" + strings.Join(quoted, ", ") + "]"
}

// quote writes a string of GraphQL, which is one of JSON.
func quote(text string) string {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(text); err != nil {
		return `""` // a string can always be written
	}
	return strings.TrimSuffix(b.String(), "\n")
}

func indent(text string) string {
	return "  " + strings.ReplaceAll(text, "\n", "\n  ")
}
