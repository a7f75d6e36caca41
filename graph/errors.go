package graph

import (
	"context"
	"errors"
	"fmt"
	"runtime/debug"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"talkgraph/knowledge"
	"talkgraph/query"
	"talkgraph/store"
)

// The codes of errors, in extensions.code. Those of documents that cannot be
// parsed or validated are GRAPHQL_PARSE_FAILED and GRAPHQL_VALIDATION_FAILED.
const (
	codeUnknownName = "UNKNOWN_NAME"          // a name known nowhere; extensions.suggestions lists the nearest ones
	codeInput       = "BAD_USER_INPUT"        // an argument that cannot be answered
	codeTooLarge    = "OPERATION_TOO_LARGE"   // an operation over a limit
	codeTimeout     = "TIMEOUT"               // the operation took too long or was given up
	codeInternal    = "INTERNAL_SERVER_ERROR" // anything else; the log has it
)

// present makes of an error what the client may see.
func (s *server) present(ctx context.Context, err error) *gqlerror.Error {
	e := graphql.DefaultErrorPresenter(ctx, err)
	if e.Err == nil {
		return e // made for the client
	}
	out := &gqlerror.Error{Path: e.Path, Locations: e.Locations, Extensions: map[string]any{}}
	if misfit(ctx, e) {
		out.Message, out.Extensions["code"] = fmt.Sprintf("%v: %v", e.Path[len(e.Path)-1], e.Err), codeInput
		return out
	}
	if forClient(out, e.Err) {
		return out
	}
	if r, ok := ctx.Value(runKey{}).(*run); ok {
		r.fail(e.Err)
	}
	if ctx.Err() != nil || errors.Is(e.Err, context.DeadlineExceeded) {
		out.Message, out.Extensions["code"] = "the operation took too long or was given up", codeTimeout
		return out
	}
	s.log.ErrorContext(ctx, "operation failed", "path", e.Path.String(), "error", e.Err)
	out.Message, out.Extensions["code"] = "internal error", codeInternal
	return out
}

// presentAll makes of an error what the owner of the store may see: all of it.
func (s *server) presentAll(ctx context.Context, err error) *gqlerror.Error {
	e := s.present(ctx, err)
	if e.Extensions["code"] == codeInternal {
		e.Message = cause(err).Error()
	}
	return e
}

// cause is an error without the place in the operation where it arose.
func cause(err error) error {
	var placed *gqlerror.Error
	if errors.As(err, &placed) && placed.Err != nil {
		return placed.Err
	}
	return err
}

// misfit tells an argument that does not fit its type: its path is longer than
// that of its field.
func misfit(ctx context.Context, e *gqlerror.Error) bool {
	field := graphql.GetFieldContext(ctx)
	return field != nil && len(e.Path) > len(field.Path())
}

// forClient fills in an error that is about what the client sent, and says whether it is.
func forClient(out *gqlerror.Error, err error) bool {
	var unknown *query.UnknownNameError
	var input *query.InputError
	switch {
	case errors.As(err, &unknown):
		out.Message = unknown.Error()
		out.Extensions["code"] = codeUnknownName
		out.Extensions["name"] = unknown.Name
		out.Extensions["kinds"] = kindNames(unknown.Kinds)
		out.Extensions["suggestions"] = append([]string{}, unknown.Suggestions...)
	case errors.As(err, &input):
		out.Message = input.Error()
		out.Extensions["code"] = codeInput
		out.Extensions["argument"] = input.Argument
	default:
		return refusedByStore(out, err)
	}
	return true
}

// refusals are the errors of a store about what was asked of it. Most of it
// is refused before; a cursor that a client forged may come so far.
var refusals = []error{store.ErrFilter, store.ErrOrder}

// refusedByStore fills in what a store would not be asked, without what it was doing.
func refusedByStore(out *gqlerror.Error, err error) bool {
	for _, refusal := range refusals {
		if errors.Is(err, refusal) {
			_, problem, _ := strings.Cut(err.Error(), refusal.Error())
			out.Message, out.Extensions["code"] = refusal.Error()+problem, codeInput
			return true
		}
	}
	return false
}

// kindNames spells kinds as the schema's enum does.
func kindNames(kinds []knowledge.Kind) []string {
	out := []string{}
	for _, k := range kinds {
		out = append(out, strings.ToUpper(string(k)))
	}
	return out
}

// recovered makes an error of a panic, which is a mistake in this program.
func (s *server) recovered(ctx context.Context, value any) error {
	s.log.ErrorContext(ctx, "panic", "value", value, "stack", string(debug.Stack()))
	return fmt.Errorf("panic: %v", value)
}
