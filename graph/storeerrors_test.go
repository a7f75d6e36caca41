package graph

import (
	"context"
	"fmt"
	"go/ast"
	"go/parser"
	gotoken "go/token"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/store"
)

// storeErrors says of every error of package store what a client is told that
// reads and meets it.
var storeErrors = map[string]struct {
	err    error
	client string // empty: "internal error"
}{
	"ErrFilter":      {store.ErrFilter, "no filter that can be asked for: why"},
	"ErrOrder":       {store.ErrOrder, "no order that can be asked for: why"},
	"ErrNotFound":    {store.ErrNotFound, ""}, // of changes, whose payload tells it
	"ErrClash":       {store.ErrClash, ""},    // of changes, whose payload tells it
	"ErrNewerFormat": {store.ErrNewerFormat, ""},
	"ErrForeign":     {store.ErrForeign, ""},
	"ErrUnavailable": {store.ErrUnavailable, ""},
	"ErrDenied":      {store.ErrDenied, ""},
}

// refusing is a store whose reads fail.
type refusing struct {
	store.Store
	store.Reader
	err error
}

func (s refusing) View(_ context.Context, read func(store.Reader) error) error { return read(s) }

func (s refusing) Select(context.Context, store.Selection) ([]store.Page, error) {
	return nil, fmt.Errorf("listing nodes at bolt://secret: %w: why", s.err)
}

// TestStoreErrors checks that what a client has caused reaches it, and that
// nothing else of the store does.
func TestStoreErrors(t *testing.T) {
	for name, c := range storeErrors {
		message, code := c.client, codeInput
		if message == "" {
			message, code = "internal error", codeInternal
		}
		want := fmt.Sprintf(`{"errors":[{"message":%q,"path":["talks"],"locations":[{"line":1,"column":2}],"extensions":{"code":%q}}],"data":{"talks":null}}`, message, code)
		got := answer(t, NewHandler(refusing{err: c.err}, testLexicon(t), Options{}), `{"query":"{talks {totalCount}}"}`)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
}

// TestStoreErrorsAreAll keeps the list whole.
func TestStoreErrorsAreAll(t *testing.T) {
	file, err := parser.ParseFile(gotoken.NewFileSet(), "../store/errors.go", nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for name, object := range file.Scope.Objects {
		if object.Kind == ast.Var && strings.HasPrefix(name, "Err") {
			names = append(names, name)
		}
	}
	if len(names) == 0 {
		t.Fatal("package store has no errors")
	}
	for _, name := range names {
		if _, known := storeErrors[name]; !known {
			t.Errorf("storeErrors does not say what clients are told of store.%s", name)
		}
	}
	if len(names) != len(storeErrors) {
		t.Errorf("storeErrors has %d errors, package store %d", len(storeErrors), len(names))
	}
}
