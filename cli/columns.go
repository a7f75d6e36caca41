package cli

import (
	"fmt"
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/validator"

	"talkgraph/schema"
)

// columnsOf names the fields that the items of a list have, such as
// "event.name", in the order of the query. The query says them and not the
// items, so that the columns are the same whatever was found, nothing too.
func columnsOf(query string, variables map[string]any, list string) ([]string, error) {
	s, err := gqlparser.LoadSchema(&ast.Source{Name: "schema.graphql", Input: schema.Text()})
	if err != nil {
		return nil, fmt.Errorf("read the schema: %w", err)
	}
	doc, bad := gqlparser.LoadQueryWithRules(s, query, nil)
	if bad != nil {
		return nil, fmt.Errorf("read the query: %w", bad)
	}
	values, err := validator.VariableValues(s, doc.Operations[0], variables)
	if err != nil {
		return nil, fmt.Errorf("read the variables: %w", err)
	}
	sel := selection{list: list, variables: values}
	err = sel.walk("", doc.Operations[0].SelectionSet)
	return sel.columns, err
}

// A selection is walked to the fields of a list's items.
type selection struct {
	list      string
	variables map[string]any
	columns   []string
}

// walk goes through the fields that stand at a place of the answer.
func (s *selection) walk(at string, set ast.SelectionSet) error {
	for _, selected := range set {
		var err error
		switch v := selected.(type) {
		case *ast.Field:
			err = s.field(joined(at, v.Alias), v)
		case *ast.InlineFragment:
			err = s.part(at, v.Directives, v.SelectionSet)
		case *ast.FragmentSpread:
			err = s.part(at, v.Directives, v.Definition.SelectionSet)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// part goes through a fragment.
func (s *selection) part(at string, directives ast.DirectiveList, set ast.SelectionSet) error {
	if s.leftOut(directives) {
		return nil
	}
	return s.walk(at, set)
}

// field goes through the field at a place: a column, if it is one of the items.
func (s *selection) field(at string, f *ast.Field) error {
	name, inside := strings.CutPrefix(at, s.list+".")
	switch {
	case s.leftOut(f.Directives):
		return nil
	case inside && f.Definition.Type.Elem != nil:
		return fmt.Errorf("%w: %s is a list in the list %s, which CSV cannot show: leave it out, or ask for JSON", errUsage, at, s.list)
	case len(f.SelectionSet) > 0:
		return s.walk(at, f.SelectionSet)
	case at == s.list:
		name = f.Alias // a list of texts
	case !inside:
		return nil
	}
	if !slices.Contains(s.columns, name) {
		s.columns = append(s.columns, name)
	}
	return nil
}

// leftOut tells whether @skip or @include leaves something out.
func (s *selection) leftOut(directives ast.DirectiveList) bool {
	return slices.ContainsFunc(directives, func(d *ast.Directive) bool {
		on, _ := d.ArgumentMap(s.variables)["if"].(bool)
		return d.Name == "skip" && on || d.Name == "include" && !on
	})
}
