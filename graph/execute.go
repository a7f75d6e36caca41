package graph

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"talkgraph/lexicon"
	"talkgraph/store"
)

// A Request is an operation to run, as GraphQL over HTTP has it.
type Request struct {
	Query         string         `json:"query"`
	OperationName string         `json:"operationName"` // which operation of the document; empty if it has one
	Variables     map[string]any `json:"variables"`
	Extensions    map[string]any `json:"extensions"` // persistedQuery, for a document that is named by its hash
	Owner         bool           `json:"-"`          // may change the graph
	ReadOnly      bool           `json:"-"`          // came by a way that must change nothing
	Measure       bool           `json:"-"`          // answer with the extension "measured"; see MeasureHeader
}

// A Response is what came of an operation. Data is missing if the operation
// was not run; it is JSON null if a field that must not be null failed.
type Response struct {
	Errors     gqlerror.List   `json:"errors,omitempty"`
	Data       json.RawMessage `json:"data,omitempty"`
	Extensions map[string]any  `json:"extensions,omitempty"`
}

// JSON is the response as it is sent: one line, with the characters of the
// data as they are.
func (r Response) JSON() ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(r); err != nil {
		return nil, fmt.Errorf("graph: encoding the response: %w", err)
	}
	return b.Bytes(), nil
}

// Execute runs an operation for the owner of the store, without a server. Its
// data are the bytes that a server would send; its errors tell all, those of
// the store too.
func Execute(ctx context.Context, st store.Store, lex *lexicon.Lexicon, r Request) Response {
	s := newServer(st, lex, Options{})
	s.showing(s.presentAll)
	r.Owner = true
	return s.run(graphql.StartOperationTrace(ctx), r)
}

// run runs an operation that has one answer.
func (s *server) run(ctx context.Context, r Request) Response {
	m := newMeasure()
	if r.Measure {
		ctx = context.WithValue(ctx, measureKey{}, m)
	}
	op, next, bad := s.start(ctx, r)
	if bad != nil {
		return *bad
	}
	if op.Operation.Operation == ast.Subscription {
		return Response{Errors: gqlerror.List{{Message: "a subscription needs Accept: " + mediaEvents, Extensions: map[string]any{"code": codeNotAcceptable}}}}
	}
	out := answerOf(next())
	if r.Measure {
		out.Extensions = m.extension(cost(op, op.Operation.SelectionSet))
	}
	return out
}

// start makes an operation ready: next gives its answers, one after the other,
// until there is none.
func (s *server) start(ctx context.Context, r Request) (op *graphql.OperationContext, next func() *graphql.Response, bad *Response) {
	if deeper(r.Variables, maxNested) {
		return nil, nil, &Response{Errors: gqlerror.List{{Message: fmt.Sprintf("variables have more than %d levels", maxNested), Extensions: map[string]any{"code": codeTooLarge}}}}
	}
	variables, err := exact(r.Variables)
	if err != nil {
		return nil, nil, &Response{Errors: gqlerror.List{{Message: "variables " + err.Error(), Extensions: map[string]any{"code": codeInput}}}}
	}
	ctx = context.WithValue(ctx, requestKey{}, r)
	params := &graphql.RawParams{Query: r.Query, OperationName: r.OperationName, Variables: variables, Extensions: r.Extensions}
	op, errs := s.CreateOperationContext(ctx, params)
	if errs != nil {
		response := s.DispatchError(graphql.WithOperationContext(ctx, op), errs)
		tidy(response)
		return nil, nil, &Response{Errors: response.Errors}
	}
	answers, ctx := s.DispatchOperation(ctx, op)
	return op, func() *graphql.Response { return answers(ctx) }, nil
}

// answerOf is an answer as it is sent.
func answerOf(r *graphql.Response) Response { return Response{Errors: r.Errors, Data: r.Data} }

// exact gives variables whose numbers are as they are written, however they
// were decoded: a whole number stays one.
func exact(variables map[string]any) (map[string]any, error) {
	text, err := json.Marshal(variables)
	if err != nil {
		return nil, fmt.Errorf("are not JSON: %w", err)
	}
	var out map[string]any
	return out, decode(bytes.NewReader(text), &out)
}

// decode reads exactly one JSON value.
func decode(r io.Reader, to any) error {
	d := json.NewDecoder(r)
	d.UseNumber()
	if err := d.Decode(to); err != nil {
		return err
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return errors.New("something follows the JSON value")
	}
	return nil
}
