package graph

import (
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"
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
