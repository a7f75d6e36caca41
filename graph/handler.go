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
// request that was not run. It has no mutations, no subscriptions and no cookies.
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
	request, bad := read(w, r, s.limits.Body)
	if !accepted {
		bad = &badRequest{http.StatusNotAcceptable, "the answer is " + mediaGraphQL + " or " + mediaJSON + ": accept one of them"}
	}
	if bad != nil {
		send(w, media, bad.status, Response{Errors: gqlerror.List{{Message: bad.message}}})
		return
	}
	ctx, cancel := context.WithTimeout(graphql.StartOperationTrace(r.Context()), s.limits.Time)
	defer cancel()
	response := s.run(ctx, request)
	send(w, media, status(media, response), response)
}

// status is the HTTP status of a request that is well-formed.
func status(media string, r Response) int {
	if media == mediaJSON || r.Data != nil {
		return http.StatusOK
	}
	return http.StatusBadRequest
}

func send(w http.ResponseWriter, media string, status int, r Response) {
	body, err := r.JSON()
	if err != nil { // an extension that JSON cannot say
		status, body = http.StatusInternalServerError, []byte(`{"errors":[{"message":"internal error"}]}`+"\n")
	}
	w.Header().Set("Content-Type", media+"; charset=utf-8")
	w.Header().Set("Content-Length", strconv.Itoa(len(body)))
	w.WriteHeader(status)
	_, _ = w.Write(body) // a client that has gone is no error
}
