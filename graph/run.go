package graph

import (
	"cmp"
	"context"
	"slices"
	"sync"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// maxErrors is the largest number of errors in one response.
const maxErrors = 20

// A run is one pass of an operation over a view of the store. It remembers the
// first error that is not the client's, for the store to judge.
type run struct {
	mu  sync.Mutex
	err error
}

type runKey struct{}

func withRun(ctx context.Context, r *run) context.Context { return context.WithValue(ctx, runKey{}, r) }

func (r *run) fail(err error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.err = cmp.Or(r.err, err)
}

func (r *run) failure() error {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.err
}

// tidy puts errors, which arise side by side, into the order of the operation,
// so that the same operation always gives the same bytes.
func tidy(response *graphql.Response) {
	slices.SortStableFunc(response.Errors, func(a, b *gqlerror.Error) int {
		return cmp.Or(compareLocations(a, b), cmp.Compare(a.Path.String(), b.Path.String()), cmp.Compare(a.Message, b.Message))
	})
	response.Errors = response.Errors[:min(len(response.Errors), maxErrors)]
}

func compareLocations(a, b *gqlerror.Error) int {
	return slices.CompareFunc(a.Locations, b.Locations, func(a, b gqlerror.Location) int {
		return cmp.Or(cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column))
	})
}
