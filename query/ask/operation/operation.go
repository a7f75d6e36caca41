// Package operation writes operations of the API as text: what the questions
// that package ask reads become. It knows how GraphQL is spelt and which
// arguments the API's filters have, and nothing of questions. It is pure.
package operation

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"talkgraph/query"
)

// MaxRoots is how many root fields the API answers at once.
const MaxRoots = 20

// Lines is what is selected of evidence.
const Lines = "{ text line document { title } }"

// Document is a whole operation.
func Document(body string) string { return "{\n" + Indent(body) + "\n}\n" }

// List asks for a list of the API: of what the filter keeps, or of all if it is
// empty.
func List(field, filter, selection string) string {
	args := "first: 100"
	if filter != "" {
		args = "where: {" + filter + "}, " + args
	}
	return Document(field + "(" + args + ") {\n" + Indent(selection) + "\n}")
}

// Counted selects these fields of a list's nodes, and how many there are.
func Counted(selection string) string {
	return "totalCount\nnodes {\n" + Indent(selection) + "\n}"
}

// Nodes asks for the first things of these ids, which are of one type of the
// API, one by one; without any there is nothing to ask.
func Nodes(ids []string, kind, selection string) string {
	ids = ids[:min(len(ids), MaxRoots)]
	if len(ids) == 0 {
		return ""
	}
	var out []string
	for i, id := range ids {
		alias := ""
		if len(ids) > 1 {
			alias = fmt.Sprintf("n%d: ", i+1)
		}
		out = append(out, fmt.Sprintf("%snode(id: %s) {\n  ... on %s {\n%s\n  }\n}", alias, String(id), kind, Indent(Indent(selection))))
	}
	return Document(strings.Join(out, "\n"))
}

// Arguments joins those arguments, or fields of a filter, that are there.
func Arguments(parts ...string) string {
	return strings.Join(slices.DeleteFunc(parts, func(s string) bool { return s == "" }), ", ")
}

// Names is the argument of a list of names; empty without any.
func Names(field string, n query.Names) string {
	return braced(field, Strings("all", n.All), Strings("any", n.Any), Strings("none", n.None))
}

// Strings is an argument that is a list of strings; empty without any.
func Strings(field string, values []string) string {
	if len(values) == 0 {
		return ""
	}
	quoted := make([]string, len(values))
	for i, value := range values {
		quoted[i] = String(value)
	}
	return field + ": [" + strings.Join(quoted, ", ") + "]"
}

// Enums is an argument that is a list of names of the schema, which stand there
// in capitals; empty without any.
func Enums(field string, values []string) string {
	if len(values) == 0 {
		return ""
	}
	return field + ": [" + strings.ToUpper(strings.Join(values, ", ")) + "]"
}

// braced is an argument that is an object; empty if it has no field.
func braced(field string, fields ...string) string {
	inner := Arguments(fields...)
	if inner == "" {
		return ""
	}
	return field + ": {" + inner + "}"
}

// String writes a string of GraphQL, which is one of JSON.
func String(text string) string {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(text); err != nil {
		return `""` // a string can always be written
	}
	return strings.TrimSuffix(b.String(), "\n")
}

// Indent moves a text to the right by one step.
func Indent(text string) string {
	return "  " + strings.ReplaceAll(text, "\n", "\n  ")
}
