package graph

import (
	"bytes"
	"context"
	"net/http"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
)

// mediaEvents is the media type of answers that come one after the other, as
// the protocol GraphQL over Server-Sent Events has it, in its distinct
// connections mode: https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md
const mediaEvents = "text/event-stream"

// How long a stream is silent before a comment keeps it alive, and how long a
// client may leave unread what is sent before it is taken to be gone.
const (
	quiet    = 12 * time.Second
	patience = 30 * time.Second
)

// stream sends each answer of an operation as an event, then says that it is
// complete. Only a subscription may take longer than an operation may.
func (s *server) stream(w http.ResponseWriter, r *http.Request, request Request) {
	ctx, end := context.WithCancel(graphql.StartOperationTrace(r.Context()))
	defer end()
	e := events{w, http.NewResponseController(w)}
	w.Header().Set("Content-Type", mediaEvents+"; charset=utf-8")
	w.Header().Set("X-Accel-Buffering", "no")
	op, next, bad := s.start(ctx, request)
	if !e.send(":\n\n") { // whoever reads this comment has subscribed
		return
	}
	if bad != nil {
		if e.next(*bad) {
			e.send("event: complete\ndata:\n\n")
		}
		return
	}
	if op.Operation.Operation != ast.Subscription {
		next = once(next)
		defer time.AfterFunc(s.limits.Time, end).Stop()
	}
	e.all(r.Context(), next)
}

// once gives the first answer alone: an operation that has one gives it again and again.
func once(next func() *graphql.Response) func() *graphql.Response {
	done := false
	return func() *graphql.Response {
		if done {
			return nil
		}
		done = true
		return next()
	}
}

// events writes a stream of events. Its methods tell whether the client is there.
type events struct {
	http.ResponseWriter
	*http.ResponseController
}

func (e events) send(text string) bool {
	_ = e.SetWriteDeadline(time.Now().Add(patience)) // in place of the server's, which a subscription outlives; a recorder of tests has none
	_, err := e.Write([]byte(text))
	return err == nil && e.Flush() == nil
}

func (e events) next(r Response) bool {
	text, err := r.JSON()
	return err == nil && e.send("event: next\ndata: "+string(text)+"\n")
}

// all sends answers until there are no more or the client is gone.
func (e events) all(ctx context.Context, next func() *graphql.Response) {
	ctx, gone := context.WithCancel(ctx)
	defer gone()
	answers := make(chan Response)
	go func() {
		defer close(answers)
		for r := next(); r != nil; r = next() {
			out := answerOf(r)
			out.Data = bytes.Clone(out.Data) // the next answer is written over this one
			select {
			case answers <- out:
			case <-ctx.Done():
				return
			}
		}
	}()
	tick := time.NewTicker(quiet)
	defer tick.Stop()
	for there := true; there; {
		select {
		case r, more := <-answers:
			if !more {
				e.send("event: complete\ndata:\n\n")
				return
			}
			there = e.next(r)
		case <-tick.C:
			there = e.send(":\n\n")
		}
	}
}
