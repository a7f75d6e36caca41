package graph

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"time"

	"talkgraph/graph/internal/fetch"
	"talkgraph/graph/internal/model"
	"talkgraph/knowledge"
	"talkgraph/lexicon"
	"talkgraph/query"
	"talkgraph/store"
)

// uploaded is where documents come from that clients send.
const uploaded = "upload"

// An editor makes the changes that mutations ask for. They run outside of any
// view; what a payload shows is read in a view after the change.
type editor struct {
	store store.Store
	lex   *lexicon.Lexicon
	read  ReadFunc
	now   func() time.Time
	loads *loads
}

// view reads what comes after a change.
func (e *editor) view(ctx context.Context, read func(context.Context, *query.Graph) error) error {
	return e.store.View(ctx, func(r store.Reader) error {
		g := query.On(r, e.lex)
		return read(fetch.With(ctx, g), g)
	})
}

// load reads a report, and keeps it unless it is only to be seen.
func (e *editor) load(ctx context.Context, in model.LoadDocumentInput) (*model.LoadDocumentPayload, error) {
	p := &model.LoadDocumentPayload{Errors: []model.EditError{}}
	reading, err := e.reading(in)
	if err != nil {
		p.Errors = append(p.Errors, model.Unreadable(err))
		return p, nil
	}
	if p.Found, err = model.Find(reading); err != nil || in.Preview != nil && *in.Preview {
		return p, err
	}
	e.loads.tell(&model.LoadProgress{File: in.File, Stage: model.Keeping})
	change := store.Change{Document: reading.Document.ID, Reading: reading, Origin: uploaded, Replace: in.Replace != nil && *in.Replace}
	outcomes, err := e.store.Apply(ctx, []store.Change{change})
	switch {
	case errors.Is(err, store.ErrClash):
		p.Errors = append(p.Errors, model.Clash(err))
		return p, nil
	case errors.Is(err, knowledge.ErrInvalid):
		p.Errors = append(p.Errors, model.Unreadable(err))
		return p, nil
	case err != nil:
		return nil, fmt.Errorf("loading %s: %w", in.File, err)
	}
	p.Outcome = &outcomes[0]
	return p, e.view(ctx, func(_ context.Context, g *query.Graph) error {
		nodes, err := g.Nodes(ctx, []string{reading.Document.ID})
		if err == nil {
			p.Kept = nodes[0]
		}
		return err
	})
}

// reading reads the report that a client sent.
func (e *editor) reading(in model.LoadDocumentInput) (*knowledge.Reading, error) {
	if e.read == nil {
		return nil, errors.New("no reports are read here: use talkgraph load")
	}
	if !fs.ValidPath(in.File) || in.File == "." {
		return nil, fmt.Errorf("%q is no name of a file such as day1.md", in.File)
	}
	e.loads.tell(&model.LoadProgress{File: in.File, Stage: model.Reading})
	return e.read(in.File, []byte(in.Text))
}

// remove takes a document out.
func (e *editor) remove(ctx context.Context, name string) (*model.RemoveDocumentPayload, error) {
	id := knowledge.DocumentID(name)
	_, err := e.store.Apply(ctx, []store.Change{{Document: id}})
	if errors.Is(err, store.ErrNotFound) {
		unknown := fmt.Errorf("no document has the id %q; documents { nodes { id } } lists them", id)
		return &model.RemoveDocumentPayload{Errors: []model.EditError{model.Unknown(unknown, name, nil)}}, nil
	}
	if err != nil {
		return nil, fmt.Errorf("removing %s: %w", id, err)
	}
	return &model.RemoveDocumentPayload{Removed: &id, Errors: []model.EditError{}}, nil
}

// decide makes a decision of what the graph holds, and keeps it.
func (e *editor) decide(ctx context.Context, who *string, decision func(context.Context, *query.Graph) (knowledge.Decision, error)) (*model.DecisionPayload, error) {
	var d knowledge.Decision
	err := e.view(ctx, func(ctx context.Context, g *query.Graph) (err error) {
		d, err = decision(ctx, g)
		return err
	})
	if err == nil {
		var made []knowledge.Decision
		d.Who, d.When = model.Who(who), e.now().UTC().Format(time.RFC3339)
		if made, err = e.store.Curate(ctx, []knowledge.Decision{d}); err == nil {
			return e.decided(ctx, made[0])
		}
	}
	var unknown *query.UnknownNameError
	var impossible *query.DecisionError
	switch {
	case errors.As(err, &unknown):
		return &model.DecisionPayload{Errors: []model.EditError{model.Unknown(err, unknown.Name, unknown.Suggestions)}}, nil
	case errors.As(err, &impossible), errors.Is(err, knowledge.ErrInvalidDecision):
		return &model.DecisionPayload{Errors: []model.EditError{model.Impossible(err)}}, nil
	}
	return nil, fmt.Errorf("deciding: %w", err)
}

// decided shows a decision that was made, and the thing that it is about.
func (e *editor) decided(ctx context.Context, d knowledge.Decision) (*model.DecisionPayload, error) {
	p := &model.DecisionPayload{Decision: model.Decided(d, 0), Errors: []model.EditError{}}
	return p, e.view(ctx, func(ctx context.Context, g *query.Graph) error {
		about := d
		if d.Kind == knowledge.Undo {
			log, err := g.Curation(ctx)
			if err != nil {
				return err
			}
			about = log[d.Undoes-1]
		}
		if len(about.Targets) == 0 {
			return nil
		}
		nodes, err := g.Nodes(ctx, about.Targets[:1])
		if err == nil {
			p.About = nodes[0]
		}
		return err
	})
}
