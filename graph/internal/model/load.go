package model

import (
	"context"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// LoadDocumentInput is the input of that name.
type LoadDocumentInput struct {
	File    string
	Text    string
	Replace *bool
	Preview *bool
}

// LoadDocumentPayload is the type of that name.
type LoadDocumentPayload struct {
	Near
	Outcome *store.Outcome
	Kept    *knowledge.Node
	Found   *Findings
	Errors  []EditError
}

// Document is the field of that name.
func (p *LoadDocumentPayload) Document(ctx context.Context) (*Document, error) {
	return near[*Document](ctx, &p.Near)
}

// RemoveDocumentPayload is the type of that name.
type RemoveDocumentPayload struct {
	Removed *string
	Errors  []EditError
}

// LoadStage is the enum LoadStage of the schema.
type LoadStage string

// The stages of a load.
const (
	Reading LoadStage = "reading"
	Keeping LoadStage = "keeping"
	Done    LoadStage = "done"
	Refused LoadStage = "refused"
)

// LoadProgress is the type of that name.
type LoadProgress struct {
	File         string
	Stage        LoadStage
	Outcome      *store.Outcome
	Milliseconds *int
}
