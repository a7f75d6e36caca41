package graph

import (
	"context"
	"net/http"
	"strconv"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"talkgraph/lexicon"
	"talkgraph/store"
)

// NewHandler serves GraphQL over HTTP: GET, from this origin only, and POST of
// application/json. It answers in application/json or, where the client
// accepts that, in application/graphql-response+json, whose status tells a
// request that was not run. Subscriptions, and whatever a client likes to have
// so, come as text/event-stream. It has no cookies: who may change the graph
// says so with every request.
func NewHandler(st store.Store, lex *lexicon.Lexicon, o Options) http.Handler {
	return newServer(st, lex, o)
}

// ServeHTTP answers one request.
func (s *server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	h.Add("Vary", "Accept")
	h.Set("Cache-Control", "no-store")
	h.Set("X-Content-Type-Options", "nosniff")
	if r.Method == http.MethodOptions {
		h.Set("Allow", allowed)
		w.WriteHeader(http.StatusNoContent)
		return
	}
	media, accepted := negotiate(r.Header.Values("Accept"))
	owner, bad := s.owner(r)
	var request Request
	if bad == nil {
		request, bad = read(w, r, s.body(owner))
		request.Owner = owner
	}
	if !accepted {
		bad = &badRequest{http.StatusNotAcceptable, "the answer is " + mediaGraphQL + " or " + mediaJSON + ": accept one of them"}
	}
	switch {
	case bad != nil:
		send(w, unstreamed(media), bad.status, Response{Errors: gqlerror.List{{Message: bad.message}}})
	case media == mediaEvents:
		s.stream(w, r, request)
	default:
		ctx, cancel := context.WithTimeout(graphql.StartOperationTrace(r.Context()), s.limits.Time)
		defer cancel()
		response := s.run(ctx, request)
		send(w, media, status(media, response), response)
	}
}

// body is the size of the largest body that is read.
func (s *server) body(owner bool) int {
	if owner {
		return s.limits.Upload
	}
	return s.limits.Body
}

func unstreamed(media string) string {
	if media == mediaEvents {
		return mediaJSON
	}
	return media
}

// status is the HTTP status of a request that is well-formed.
func status(media string, r Response) int {
	if r.Data != nil {
		return http.StatusOK
	}
	switch r.Errors[0].Extensions["code"] {
	case codeUnauthenticated:
		return http.StatusUnauthorized
	case codeNotAllowed:
		return http.StatusMethodNotAllowed
	case codeNotAcceptable:
		return http.StatusNotAcceptable
	}
	if media == mediaJSON {
		return http.StatusOK
	}
	return http.StatusBadRequest
}

func send(w http.ResponseWriter, media string, status int, r Response) {
	body, err := r.JSON()
	if err != nil { // an extension that JSON cannot say
		status, body = http.StatusInternalServerError, []byte(`{"errors":[{"message":"internal error"}]}`+"\n")
	}
	switch status {
	case http.StatusMethodNotAllowed:
		w.Header().Set("Allow", allowed)
	case http.StatusUnauthorized:
		w.Header().Set("WWW-Authenticate", "Bearer")
	}
	w.Header().Set("Content-Type", media+"; charset=utf-8")
	w.Header().Set("Content-Length", strconv.Itoa(len(body)))
	w.WriteHeader(status)
	_, _ = w.Write(body) // a client that has gone is no error
}
