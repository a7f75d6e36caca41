package examples_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"talkgraph/examples"
	"talkgraph/schema"
)

// TestCoverage holds the examples to show all that can be asked: every field
// of Query, every argument and every field of an input. One example of `after`,
// or of `not`, is enough for all that have it.
func TestCoverage(t *testing.T) {
	s, err := gqlparser.LoadSchema(&ast.Source{Name: "schema.graphql", Input: schema.Text()})
	if err != nil {
		t.Fatal(err)
	}
	all, err := examples.All()
	if err != nil {
		t.Fatal(err)
	}
	shown := make(map[string]bool)
	for _, e := range all {
		doc, bad := gqlparser.LoadQueryWithRules(s, e.Query, nil)
		if bad != nil {
			t.Fatalf("%s: %v", e.Name, bad)
		}
		for _, o := range doc.Operations {
			showSelection(o.SelectionSet, shown)
		}
	}
	var missing []string
	for part := range asked(s) {
		if !shown[part] {
			missing = append(missing, part)
		}
	}
	slices.Sort(missing)
	if len(missing) > 0 {
		t.Errorf("no example shows %s", strings.Join(missing, ", "))
	}
}

// asked are the parts of questions: "talks", "(where)" for arguments, ".covers" for fields of inputs.
func asked(s *ast.Schema) map[string]bool {
	out := make(map[string]bool)
	for _, f := range s.Query.Fields {
		if strings.HasPrefix(f.Name, "__") {
			continue
		}
		out[f.Name] = true
		for _, a := range f.Arguments {
			out["("+a.Name+")"] = true
			inputs(s, a.Type.Name(), out)
		}
	}
	return out
}

// inputs adds the fields of an input, and of those in it.
func inputs(s *ast.Schema, name string, out map[string]bool) {
	for _, f := range s.Types[name].Fields {
		if part := "." + f.Name; !out[part] {
			out[part] = true
			inputs(s, f.Type.Name(), out)
		}
	}
}

// showSelection adds what a selection shows.
func showSelection(set ast.SelectionSet, shown map[string]bool) {
	for _, selected := range set {
		switch v := selected.(type) {
		case *ast.Field:
			shown[v.Name] = true
			for _, a := range v.Arguments {
				shown["("+a.Name+")"] = true
				showValue(a.Value, shown)
			}
			showSelection(v.SelectionSet, shown)
		case *ast.InlineFragment:
			showSelection(v.SelectionSet, shown)
		}
	}
}

// showValue adds the fields of inputs that a value has.
func showValue(v *ast.Value, shown map[string]bool) {
	for _, child := range v.Children {
		shown["."+child.Name] = true
		showValue(child.Value, shown)
	}
}
