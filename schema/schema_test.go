package schema

import (
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
)

// TestText checks that the text is the whole schema: it can be loaded, and
// what it has first and last is there.
func TestText(t *testing.T) {
	s, err := gqlparser.LoadSchema(&ast.Source{Name: "schema.graphql", Input: Text()})
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"Answer", "Query", "Talk", "TopicEdge"} {
		if s.Types[name] == nil {
			t.Errorf("the schema lacks %s", name)
		}
	}
	if strings.Count(Text(), "type Query {") != 1 {
		t.Error("the type Query is not there once")
	}
}
