package graph

import (
	"encoding/json"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/validator/core"

	"talkgraph/query"
)

// typicalList is the length that a list without a page size is taken to have.
const typicalList = 5

// cost is the number of fields that a selection may show: each field is one,
// and what stands below it counts as often as it may be repeated.
func cost(op *graphql.OperationContext, set ast.SelectionSet) int {
	total := 0
	for _, s := range set {
		switch s := s.(type) {
		case *ast.Field:
			total += 1 + times(op, s)*cost(op, s.SelectionSet)
		case *ast.InlineFragment:
			total += cost(op, s.SelectionSet)
		case *ast.FragmentSpread:
			total += cost(op, s.Definition.SelectionSet)
		}
		if total > math.MaxInt32 {
			return math.MaxInt32
		}
	}
	return total
}

// times is how often a field repeats what stands below it.
func times(op *graphql.OperationContext, f *ast.Field) int {
	def := f.Definition
	switch {
	case def == nil || strings.HasPrefix(f.Name, "__"):
		return 1
	case slices.ContainsFunc(sizes(), func(name string) bool { return def.Arguments.ForName(name) != nil }):
		return size(f.ArgumentMap(op.Variables))
	case def.Type.Elem != nil && !paged(f.ObjectDefinition):
		return typicalList
	}
	return 1
}

// paged tells connections, drawings and maps, whose lists are as long as their field says.
func paged(t *ast.Definition) bool {
	return t != nil && (strings.HasSuffix(t.Name, "Connection") || t.Name == "Graph" || t.Name == "TopicMap" || strings.HasPrefix(t.Name, "__"))
}

// sizes are the arguments that say how much a field shows.
func sizes() []string { return []string{"first", "last", "limit", "links"} }

// size is what the arguments ask for, the most of them; a drawing of exactly
// some things has those. Sizes that are not allowed are refused later, by
// their own error.
func size(args map[string]any) int {
	if among, ok := args["among"].([]any); ok {
		return min(max(len(among), 1), query.MaxDrawn)
	}
	asked := 0
	for _, name := range sizes() {
		if n, ok := integer(args[name]); ok {
			asked = max(asked, n, 1)
		}
	}
	if asked == 0 {
		return query.DefaultPage
	}
	return min(asked, query.MaxLinked)
}

// integer reads a number as variables and literals have it.
func integer(value any) (int, bool) {
	switch v := value.(type) {
	case int64:
		return int(v), true
	case int:
		return v, true
	case json.Number:
		n, err := v.Int64()
		return int(n), err == nil
	}
	return 0, false
}

// int32Rule refuses literals that are no Int of GraphQL, which has 32 bits.
func int32Rule(events *core.Events, fail core.AddErrFunc) {
	events.OnValue(func(_ *core.Walker, v *ast.Value) {
		if v.Kind != ast.IntValue || v.ExpectedType == nil || v.ExpectedType.NamedType != "Int" {
			return
		}
		if _, err := strconv.ParseInt(v.Raw, 10, 32); err != nil {
			fail(core.Message("%s is no Int: it must be from -2147483648 to 2147483647", v.Raw), core.At(v.Position))
		}
	})
}
