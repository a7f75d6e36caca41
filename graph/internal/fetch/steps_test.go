package fetch

import (
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"talkgraph/schema"
)

// plain are the fields that lead to objects which hold all that can be asked of them.
var plain = map[string]bool{
	"Connection.pageInfo":  true,
	"Edge.match":           true,
	"Match.spans":          true,
	"GraphNode.neighbours": true,
	"TopicMap.links":       true,
	"Answer.understood":    true,

	"LoadDocumentPayload.found":    true,
	"LoadDocumentPayload.errors":   true,
	"RemoveDocumentPayload.errors": true,
	"DecisionPayload.decision":     true,
	"DecisionPayload.errors":       true,
	"Findings.things":              true,
	"Findings.facts":               true,
	"Understood.entities":          true,
	"Understood.suggestions":       true,
}

// TestEveryFieldHasAStep checks that each field which leads to objects is
// fetched, and that no step is for a field that does not exist.
func TestEveryFieldHasAStep(t *testing.T) {
	unused := make(map[string]bool)
	for name := range steps {
		unused[name] = true
	}
	s := load(t)
	for _, def := range s.Types {
		if def.Kind != ast.Object || def.BuiltIn || def == s.Query || def == s.Mutation || def == s.Subscription {
			continue
		}
		for _, f := range def.Fields {
			name := generic(def.Name) + "." + f.Name
			if _, own := steps[def.Name+"."+f.Name]; own {
				name = def.Name + "." + f.Name
			}
			_, known := stepOf(def.Name, f.Name)
			delete(unused, name)
			if composite := s.Types[f.Type.Name()].IsCompositeType(); composite != (known || plain[name]) {
				t.Errorf("%s: leads to objects: %v; has a step: %v", name, composite, known)
			}
		}
	}
	for name := range unused {
		t.Errorf("the step %s is for no field", name)
	}
}

func generic(typ string) string {
	for _, suffix := range []string{"Connection", "Edge"} {
		if strings.HasSuffix(typ, suffix) {
			return suffix
		}
	}
	return typ
}

// TestSatisfies checks the interfaces of each kind against the schema.
func TestSatisfies(t *testing.T) {
	s := load(t)
	for _, def := range s.Types {
		if def.Kind != ast.Object || def.BuiltIn || slices.Contains(def.Interfaces, "EditError") { // nothing is fetched below an error
			continue
		}
		want := strings.Join(append([]string{def.Name}, def.Interfaces...), " ")
		if got := strings.Join(satisfies(def.Name), " "); got != want {
			t.Errorf("%s satisfies %q, want %q", def.Name, got, want)
		}
	}
}

func load(t *testing.T) *ast.Schema {
	t.Helper()
	s, err := gqlparser.LoadSchema(&ast.Source{Name: "schema.graphql", Input: schema.Text()})
	if err != nil {
		t.Fatal(err)
	}
	return s
}
