package graph

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// example is what a description shows of how it is used, or of what it holds.
var example = regexp.MustCompile("Example: `([^`]+)`\\.$")

// TestExamples checks that everything in the schema shows an example at the
// end of its description, and that all of them are good by the schema.
func TestExamples(t *testing.T) {
	s := served()
	checked := 0
	check := func(name, description string, document func(shown string) string) {
		checked++
		found := example.FindStringSubmatch(strings.TrimSpace(description))
		if found == nil {
			t.Errorf("%s has no example at the end of %q", name, description)
			return
		}
		if _, err := gqlparser.LoadQueryWithRules(s, document(found[1]), nil); unlessUnused(err) != nil {
			t.Errorf("the example of %s, %s: %v", name, found[1], unlessUnused(err))
		}
	}
	for name, def := range s.Types {
		if def.BuiltIn {
			continue
		}
		check(name, def.Description, ofType(s, def))
		exemplifyMembers(s, def, check)
	}
	if checked < 600 {
		t.Errorf("only %d elements were checked", checked)
	}
}

// exemplifyMembers checks the fields, arguments and values of a type.
func exemplifyMembers(s *ast.Schema, def *ast.Definition, check func(name, description string, document func(string) string)) {
	for _, f := range def.Fields {
		if strings.HasPrefix(f.Name, "__") {
			continue
		}
		check(def.Name+"."+f.Name, f.Description, ofField(s, def, f))
		for _, a := range f.Arguments {
			check(def.Name+"."+f.Name+"("+a.Name+")", a.Description, func(shown string) string {
				return asValue(a.Type.String(), strings.TrimPrefix(shown, a.Name+": "))
			})
		}
	}
	for _, v := range def.EnumValues { // what people would say, not GraphQL
		check(def.Name+"."+v.Name, v.Description, func(string) string { return "{ __typename }" })
	}
}

// ofType makes a document of the example of a type: a selection of an object's
// fields, or a value.
func ofType(s *ast.Schema, def *ast.Definition) func(shown string) string {
	return func(shown string) string {
		if !def.IsCompositeType() {
			return asValue(def.Name, shown)
		}
		return asSelection(s, def, shown)
	}
}

// ofField makes a document of the example of a field: the field as it is
// selected, or a value that it may have, or that an input may hold.
func ofField(s *ast.Schema, def *ast.Definition, f *ast.FieldDefinition) func(shown string) string {
	return func(shown string) string {
		switch {
		case def.Kind == ast.InputObject && strings.HasPrefix(shown, "{"):
			return asValue(def.Name, shown)
		case def.Kind == ast.InputObject:
			return asValue(def.Name, "{"+shown+"}")
		case s.Types[f.Type.Name()].IsCompositeType():
			return asSelection(s, def, "{ "+shown+" }")
		}
		return asValue(f.Type.String(), shown)
	}
}

// asValue is a document with a variable of a type that has the value shown.
func asValue(name, shown string) string {
	return "query($x: " + name + " = " + shown + ") { __typename }"
}

// asSelection is a document that selects what is shown of a type.
func asSelection(s *ast.Schema, def *ast.Definition, shown string) string {
	switch def {
	case s.Query:
		return shown
	case s.Mutation:
		return "mutation " + shown
	case s.Subscription:
		return "subscription " + shown
	}
	return "{ __typename } fragment x on " + def.Name + " " + shown
}

// unlessUnused leaves out that the variable or the fragment around an example is not used.
func unlessUnused(list gqlerror.List) error {
	list = slices.DeleteFunc(slices.Clone(list), func(e *gqlerror.Error) bool {
		return e.Rule == "NoUnusedVariables" || e.Rule == "NoUnusedFragments"
	})
	if len(list) == 0 {
		return nil
	}
	return list
}
