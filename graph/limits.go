package graph

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/parser"
)

// Limits bound a request. All of them but Cost and Time are counted before
// validation, with fragments unfolded, because the time of validation is
// quadratic in the fields of a selection. docs/limits.md lists them.
type Limits struct {
	Tokens     int           // words, names and marks of the document
	Depth      int           // levels of fields
	Fields     int           // fields and fragments
	Roots      int           // root fields
	Aliases    int           // fields with an alias
	Directives int           // directives
	Cost       int           // objects that may be shown; see cost
	Body       int           // bytes of a request's body
	Upload     int           // the same, of clients that hold the token
	Time       time.Duration // of an operation; a subscription has none
}

// maxNested is the number of levels that variables may have. Filters have
// eight; the time in which values are fitted to their types is quadratic in
// their levels.
const maxNested = 64

// deeper tells a value of JSON that has more levels than that.
func deeper(value any, levels int) bool {
	switch v := value.(type) {
	case map[string]any:
		for _, part := range v {
			if levels == 0 || deeper(part, levels-1) {
				return true
			}
		}
	case []any:
		return slices.ContainsFunc(v, func(part any) bool { return levels == 0 || deeper(part, levels-1) })
	}
	return false
}

// DefaultLimits leave room for the introspection query, which has some 250
// fields in 15 levels.
func DefaultLimits() Limits {
	return Limits{Tokens: 2000, Depth: 16, Fields: 500, Roots: 20, Aliases: 30, Directives: 30, Cost: 100_000, Body: 64 << 10, Upload: 8 << 20, Time: 10 * time.Second}
}

var (
	_ graphql.OperationParameterMutator = Limits{}
	_ graphql.OperationContextMutator   = Limits{}
)

// ExtensionName names the extension.
func (Limits) ExtensionName() string { return "Limits" }

// Validate accepts any schema.
func (Limits) Validate(graphql.ExecutableSchema) error { return nil }

// MutateOperationParameters refuses a document that is over a limit. It
// leaves one that does not parse to the executor, whose error tells why.
func (l Limits) MutateOperationParameters(_ context.Context, p *graphql.RawParams) *gqlerror.Error {
	if n := tokens(p.Query); n > l.Tokens {
		return over("tokens", n, l.Tokens)
	}
	doc, err := parser.ParseQuery(&ast.Source{Input: p.Query})
	if err != nil {
		return nil
	}
	c := counter{fragments: doc.Fragments, left: enough * l.Fields}
	for _, op := range doc.Operations {
		c.directives += len(op.Directives)
		c.count(op.SelectionSet, 1)
	}
	return c.over(l)
}

// MutateOperationContext refuses an operation that may cost too much.
func (l Limits) MutateOperationContext(_ context.Context, op *graphql.OperationContext) *gqlerror.Error {
	if n := cost(op, op.Operation.SelectionSet); n > l.Cost {
		err := over("objects", n, l.Cost)
		err.Message += "; ask for smaller pages"
		return err
	}
	return nil
}

// over says which limit an operation is over, and by how much.
func over(what string, found, allowed int) *gqlerror.Error {
	verb := "has"
	if what == "objects" {
		verb = "may show"
	}
	return &gqlerror.Error{
		Message:    fmt.Sprintf("the operation %s %d %s, %d more than the %d that are allowed", verb, found, what, found-allowed, allowed),
		Extensions: map[string]any{"code": codeTooLarge, "limit": what, "found": found, "allowed": allowed},
	}
}
