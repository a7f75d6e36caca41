package graph

import (
	"context"
	"fmt"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/parser"
)

// limits bound an operation. All but Cost are counted before validation, with
// fragments unfolded, because the time of validation is quadratic in the
// fields of a selection; counting stops at the first limit that is passed.
type limits struct {
	Tokens     int // of the document
	Depth      int // levels of fields
	Fields     int // fields and fragments
	Roots      int // root fields
	Aliases    int // fields with an alias
	Directives int // directives
	Cost       int // objects that may be shown; see cost
}

// defaultLimits leave room for the introspection query, which has some 250
// fields in 15 levels.
var defaultLimits = limits{Tokens: 2000, Depth: 16, Fields: 500, Roots: 20, Aliases: 30, Directives: 30, Cost: 100_000}

var (
	_ graphql.OperationParameterMutator = limits{}
	_ graphql.OperationContextMutator   = limits{}
)

// ExtensionName names the extension.
func (limits) ExtensionName() string { return "Limits" }

// Validate accepts any schema.
func (limits) Validate(graphql.ExecutableSchema) error { return nil }

// MutateOperationParameters refuses a document that is over a limit. It
// leaves one that does not parse to the executor, whose error tells why.
func (l limits) MutateOperationParameters(_ context.Context, p *graphql.RawParams) *gqlerror.Error {
	doc, err := parser.ParseQueryWithTokenLimit(&ast.Source{Input: p.Query}, l.Tokens)
	if err != nil {
		return nil
	}
	c := counter{left: l, limits: l, fragments: doc.Fragments}
	for _, op := range doc.Operations {
		c.left.Directives -= len(op.Directives)
		if err := c.count(op.SelectionSet, 1); err != nil {
			return err
		}
	}
	return nil
}

// MutateOperationContext refuses an operation that may cost too much.
func (l limits) MutateOperationContext(_ context.Context, op *graphql.OperationContext) *gqlerror.Error {
	if n := cost(op, op.Operation.SelectionSet); n > l.Cost {
		return tooLarge("may show %d objects: at most %d are allowed; ask for smaller pages", n, l.Cost)
	}
	return nil
}

func tooLarge(format string, args ...any) *gqlerror.Error {
	return &gqlerror.Error{Message: "the operation " + fmt.Sprintf(format, args...), Extensions: map[string]any{"code": codeTooLarge}}
}

// introspection lets clients ask for the schema.
type introspection struct{}

var _ graphql.OperationContextMutator = introspection{}

// ExtensionName names the extension.
func (introspection) ExtensionName() string { return "Introspection" }

// Validate accepts any schema.
func (introspection) Validate(graphql.ExecutableSchema) error { return nil }

// MutateOperationContext allows introspection, which is refused otherwise.
func (introspection) MutateOperationContext(_ context.Context, op *graphql.OperationContext) *gqlerror.Error {
	op.DisableIntrospection = false
	return nil
}
