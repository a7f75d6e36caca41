package model

import (
	"context"
	"fmt"

	"github.com/99designs/gqlgen/graphql"
)

// Near holds what was fetched for the fields of an object, by their response
// keys: two aliases of one field may hold different things. It is filled
// before the object's fields are resolved and only read from then on.
type Near struct {
	fetched map[string]any
}

// Put keeps what the field of this response key resolves to.
func (n *Near) Put(key string, value any) {
	if n.fetched == nil {
		n.fetched = make(map[string]any)
	}
	n.fetched[key] = value
}

// near gives what was fetched for the field being resolved. It is an error of
// this program if that is nothing, or of another type.
func near[T any](ctx context.Context, n *Near) (T, error) {
	var out T
	field := graphql.GetFieldContext(ctx).Field
	value, fetched := n.fetched[field.Alias]
	if !fetched {
		return out, fmt.Errorf("%s.%s was not fetched", field.ObjectDefinition.Name, field.Name)
	}
	if value == nil {
		return out, nil
	}
	out, fits := value.(T)
	if !fits {
		return out, fmt.Errorf("%s.%s was fetched as %T", field.ObjectDefinition.Name, field.Name, value)
	}
	return out, nil
}

// optional is null for an empty text.
func optional(text string) *string {
	if text == "" {
		return nil
	}
	return &text
}
