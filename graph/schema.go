package graph

import (
	"maps"

	"github.com/vektah/gqlparser/v2/ast"

	"talkgraph/graph/internal/exec"
)

// served is the schema as clients see it: without @defer, because no transport
// here delivers in parts.
func served() *ast.Schema {
	s := *exec.NewExecutableSchema(exec.Config{}).Schema()
	s.Directives = maps.Clone(s.Directives)
	delete(s.Directives, "defer")
	return &s
}
