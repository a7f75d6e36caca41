package fetch

import (
	"strings"

	"github.com/99designs/gqlgen/graphql"

	"talkgraph/knowledge"
	"talkgraph/query"
)

// number is an argument, or otherwise where it is not given.
func (f field) number(name string, otherwise int) (int, error) {
	value := f.ArgumentMap(f.op.Variables)[name]
	if value == nil {
		return otherwise, nil
	}
	n, err := graphql.UnmarshalInt32(value)
	if err != nil {
		return 0, &query.InputError{Argument: name, Problem: "is no Int: " + err.Error()}
	}
	return int(n), nil
}

// text is an argument, or empty where it is not given.
func (f field) text(name string) string {
	s, _ := f.ArgumentMap(f.op.Variables)[name].(string)
	return s
}

// texts is a list of texts; GraphQL takes one value for a list of one.
func (f field) texts(name string) []string {
	switch value := f.ArgumentMap(f.op.Variables)[name].(type) {
	case string:
		return []string{value}
	case []any:
		var out []string
		for _, v := range value {
			s, _ := v.(string)
			out = append(out, s)
		}
		return out
	}
	return nil
}

// kinds is a list of the enum Kind.
func (f field) kinds(name string) []knowledge.Kind {
	var out []knowledge.Kind
	for _, value := range f.texts(name) {
		out = append(out, knowledge.Kind(strings.ToLower(value)))
	}
	return out
}

// selects says whether a field is selected below this one, which is of one object type.
func (f field) selects(name string) bool {
	for _, selected := range graphql.CollectFields(f.op, f.Selections, []string{f.Definition.Type.Name()}) {
		if selected.Name == name {
			return true
		}
	}
	return false
}
