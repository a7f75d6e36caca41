package graph

import (
	"context"
	"crypto/subtle"
	"net/http"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// The codes of operations that are refused for the way they came.
const (
	codeUnauthenticated = "UNAUTHENTICATED"    // it needs the token
	codeNotAllowed      = "METHOD_NOT_ALLOWED" // a change that came by GET
	codeNotAcceptable   = "NOT_ACCEPTABLE"     // a subscription without an event stream
)

type requestKey struct{}

// A gate lets only owners change the graph, and only by POST.
type gate struct{}

var _ graphql.OperationContextMutator = gate{}

// ExtensionName names the extension.
func (gate) ExtensionName() string { return "Gate" }

// Validate accepts any schema.
func (gate) Validate(graphql.ExecutableSchema) error { return nil }

// MutateOperationContext refuses operations other than queries to all but owners.
func (gate) MutateOperationContext(ctx context.Context, op *graphql.OperationContext) *gqlerror.Error {
	r, _ := ctx.Value(requestKey{}).(Request)
	switch {
	case op.Operation.Operation == ast.Query:
		return nil
	case !r.Owner:
		return refusal(codeUnauthenticated, "this needs the header Authorization: Bearer … with the server's token, which is set by TALKGRAPH_TOKEN where the server is started")
	case r.ReadOnly && op.Operation.Operation == ast.Mutation:
		return refusal(codeNotAllowed, "mutations must be sent by POST")
	}
	return nil
}

func refusal(code, message string) *gqlerror.Error {
	return &gqlerror.Error{Message: message, Extensions: map[string]any{"code": code}}
}

// owner tells whether a request has the token. One that has another, or that
// has one where there is none, is refused: its client believes that it may do more.
func (s *server) owner(r *http.Request) (bool, *badRequest) {
	sent := r.Header.Get("Authorization")
	if sent == "" {
		return false, nil
	}
	scheme, token, _ := strings.Cut(sent, " ")
	if s.token == "" {
		return false, &badRequest{http.StatusUnauthorized, "changes are switched off here: the server was started without TALKGRAPH_TOKEN"}
	}
	if !strings.EqualFold(scheme, "Bearer") || subtle.ConstantTimeCompare([]byte(strings.TrimSpace(token)), []byte(s.token)) != 1 {
		return false, &badRequest{http.StatusUnauthorized, "the token is not the server's"}
	}
	return true, nil
}
