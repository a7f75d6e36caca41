package fetch

import (
	"context"
	"errors"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"talkgraph/graph/internal/model"
	"talkgraph/knowledge"
	"talkgraph/query"
)

type object = Object

// An Object is anything that fields can be fetched for.
type Object interface {
	Put(key string, value any)
}

// A step fetches one field of all objects of a level, puts what it found under
// the field's response key, and gives the objects of the next level.
type step func(ctx context.Context, f field, of []object) ([]object, error)

// A field is a selected field.
type field struct {
	graphql.CollectedField
	graph *query.Graph
	op    *graphql.OperationContext
}

type contextKey struct{}

// With gives resolvers the graph to ask.
func With(ctx context.Context, g *query.Graph) context.Context {
	return context.WithValue(ctx, contextKey{}, g)
}

// Graph is the graph to ask.
func Graph(ctx context.Context) *query.Graph {
	return ctx.Value(contextKey{}).(*query.Graph)
}

// below fetches what is selected below the field being resolved, for the
// objects that it resolved to.
func below(ctx context.Context, of ...object) error {
	return root(ctx).below(ctx, of)
}

// root is the field being resolved.
func root(ctx context.Context) field {
	return field{graphql.GetFieldContext(ctx).Field, Graph(ctx), graphql.GetOperationContext(ctx)}
}

// below fetches what is selected below a field, for the objects that it led to.
func (f field) below(ctx context.Context, of []object) error {
	for _, group := range byType(f.Definition.Type.Name(), of) {
		for _, selected := range graphql.CollectFields(f.op, f.Selections, satisfies(group.typ)) {
			get, known := stepOf(group.typ, selected.Name)
			if !known {
				continue
			}
			next := field{selected, f.graph, f.op}
			found, err := get(ctx, next, group.objects)
			if err == nil {
				err = next.below(ctx, found)
			}
			if err != nil {
				return at(selected.Position, err)
			}
		}
	}
	return nil
}

// at says where in the operation the field stands that could not be fetched.
func at(p *ast.Position, err error) error {
	var located *gqlerror.Error
	if p == nil || errors.As(err, &located) {
		return err
	}
	return &gqlerror.Error{Err: err, Message: err.Error(), Locations: []gqlerror.Location{{Line: p.Line, Column: p.Column}}}
}

// A group is the objects of one type.
type group struct {
	typ     string
	objects []object
}

// byType sorts objects by their concrete types, in the order in which the
// types appear. declared is the type of all that are no nodes.
func byType(declared string, of []object) []group {
	var groups []group
	place := make(map[string]int)
	for _, o := range of {
		typ := declared
		if n, ok := o.(model.Node); ok {
			typ = n.Self().Kind.Label()
		}
		i, seen := place[typ]
		if !seen {
			i = len(groups)
			place[typ] = i
			groups = append(groups, group{typ: typ})
		}
		groups[i].objects = append(groups[i].objects, o)
	}
	return groups
}

// satisfies lists the types that an object of a type is of: itself and its interfaces.
func satisfies(typ string) []string {
	switch kind := knowledge.Kind(strings.ToLower(typ)); {
	case kind.Label() != typ:
		return []string{typ}
	case kind == knowledge.Document || kind == knowledge.Statement:
		return []string{typ, "Node"}
	}
	return []string{typ, "Node", "Entity"}
}

// stepOf is the step of a type's field, if it has one. All connections have
// the same steps, and all their edges.
func stepOf(typ, name string) (step, bool) {
	if get, known := steps[typ+"."+name]; known {
		return get, true
	}
	for _, generic := range []string{"Connection", "Edge"} {
		if strings.HasSuffix(typ, generic) {
			typ = generic
		}
	}
	get, known := steps[typ+"."+name]
	return get, known
}
