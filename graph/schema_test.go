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

// TestDescriptions checks that everything in the schema says what it is, in a sentence.
func TestDescriptions(t *testing.T) {
	s := served()
	checked := 0
	check := func(name, description string) {
		checked++
		if text := strings.TrimSpace(description); !strings.HasSuffix(text, ".") {
			t.Errorf("%s is described by %q, which is no sentence", name, text)
		}
	}
	for name, def := range s.Types {
		if def.BuiltIn {
			continue
		}
		check(name, def.Description)
		describeMembers(def, check)
	}
	if checked < 300 {
		t.Errorf("only %d elements were checked", checked)
	}
}

func describeMembers(def *ast.Definition, check func(name, description string)) {
	for _, f := range def.Fields {
		if strings.HasPrefix(f.Name, "__") {
			continue
		}
		check(def.Name+"."+f.Name, f.Description)
		for _, a := range f.Arguments {
			check(def.Name+"."+f.Name+"("+a.Name+")", a.Description)
		}
	}
	for _, v := range def.EnumValues {
		check(def.Name+"."+v.Name, v.Description)
	}
}

// example is what a description shows of how it is used.
var example = regexp.MustCompile("Example: `([^`]+)`")

// TestExamples checks that root fields and fields of inputs show an example,
// and that all examples are good by the schema.
func TestExamples(t *testing.T) {
	s := served()
	for _, def := range s.Types {
		root := def == s.Query || def == s.Mutation || def == s.Subscription
		for _, f := range def.Fields {
			if def.BuiltIn || strings.HasPrefix(f.Name, "__") {
				continue
			}
			shown := example.FindStringSubmatch(f.Description)
			if shown == nil {
				if root || def.Kind == ast.InputObject {
					t.Errorf("%s.%s has no example", def.Name, f.Name)
				}
				continue
			}
			if query := asQuery(s, def, shown[1]); query != "" {
				if _, err := gqlparser.LoadQueryWithRules(s, query, nil); unlessUnused(err) != nil {
					t.Errorf("the example of %s.%s: %v", def.Name, f.Name, unlessUnused(err))
				}
			}
		}
	}
}

// asQuery makes a whole operation of an example: of a field of an operation, or
// of an input, or of a type that can be taken on.
func asQuery(s *ast.Schema, def *ast.Definition, shown string) string {
	switch {
	case def == s.Query:
		return "{" + shown + "}"
	case def == s.Mutation:
		return "mutation {" + shown + "}"
	case def == s.Subscription:
		return "subscription {" + shown + "}"
	case def.Kind == ast.InputObject && strings.HasPrefix(shown, "{"):
		return "query($x: " + def.Name + " = " + shown + ") { __typename }"
	case def.Kind == ast.InputObject:
		return "query($x: " + def.Name + " = {" + shown + "}) { __typename }"
	}
	return ""
}

// unlessUnused leaves out that the variable which stands for an input is not used.
func unlessUnused(list gqlerror.List) error {
	list = slices.DeleteFunc(slices.Clone(list), func(e *gqlerror.Error) bool { return e.Rule == "NoUnusedVariables" })
	if len(list) == 0 {
		return nil
	}
	return list
}
