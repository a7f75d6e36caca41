package graph

import (
	"context"
	"time"

	"talkgraph/graph/internal/fetch"
	"talkgraph/graph/internal/model"
	"talkgraph/knowledge"
	"talkgraph/lexicon"
	"talkgraph/query"
)

// resolver resolves the root fields. It keeps nothing of a request.
type resolver struct {
	lex   *lexicon.Lexicon
	edits *editor
}

// number is an argument, or otherwise where it is not given.
func number(n *int32, otherwise int) int {
	if n == nil {
		return otherwise
	}
	return int(*n)
}

// text is an argument, or empty where it is not given.
func text(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

// decide makes a decision and gets what is selected of it.
func (r *mutationResolver) decide(ctx context.Context, who *string, decision func(context.Context, *query.Graph) (knowledge.Decision, error)) (*model.DecisionPayload, error) {
	payload, err := r.edits.decide(ctx, who, decision)
	return shown(ctx, r.edits, payload, err)
}

// shown gets what is selected below a payload, after the change.
func shown[P fetch.Object](ctx context.Context, e *editor, payload P, err error) (P, error) {
	if err != nil {
		var none P
		return none, err
	}
	return payload, e.view(ctx, func(ctx context.Context, _ *query.Graph) error {
		_, err := fetch.Below(ctx, payload)
		return err
	})
}

// timed tells subscribers how a load ended.
func timed(e *editor, in model.LoadDocumentInput, load func() (*model.LoadDocumentPayload, error)) (*model.LoadDocumentPayload, error) {
	start := e.now()
	payload, err := load()
	end := &model.LoadProgress{File: in.File, Stage: model.Refused}
	if err == nil && len(payload.Errors) == 0 {
		end.Stage, end.Outcome = model.Done, payload.Outcome
	}
	took := int(e.now().Sub(start) / time.Millisecond)
	end.Milliseconds = &took
	e.loads.tell(end)
	return payload, err
}
