package model

import (
	"cmp"
	"context"
	"strings"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// EditError is the interface EditError of the schema.
type EditError interface{ IsEditError() }

// problem is what all errors of changes have.
type problem struct{ Message string }

func (problem) IsEditError() {}

// GetMessage is the field of that name.
func (p problem) GetMessage() string { return p.Message }

// The types of the schema that are EditErrors.
type (
	UnreadableDocument struct{ problem }
	DocumentClash      struct{ problem }
	ImpossibleDecision struct{ problem }
	UnknownThing       struct {
		problem
		Name        string
		Suggestions []string
	}
)

// Unreadable says why a report cannot be read.
func Unreadable(err error) EditError { return &UnreadableDocument{problem{err.Error()}} }

// Clash says that a document was loaded from elsewhere.
func Clash(err error) EditError {
	return &DocumentClash{problem{err.Error() + "; replace: true takes it"}}
}

// Impossible says why a decision cannot be made; what was being done meanwhile
// means nothing to who decides.
func Impossible(err error) EditError {
	message := err.Error()
	if _, why, ok := strings.Cut(message, knowledge.ErrInvalidDecision.Error()+": "); ok {
		message = why
	}
	return &ImpossibleDecision{problem{message}}
}

// Unknown says that nothing has a name.
func Unknown(err error, name string, suggestions []string) EditError {
	return &UnknownThing{problem{err.Error()}, name, append([]string{}, suggestions...)}
}

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

// DecisionPayload is the type of that name.
type DecisionPayload struct {
	Near
	Decision *Decision
	About    *knowledge.Node
	Errors   []EditError
}

// Entity is the field of that name.
func (p *DecisionPayload) Entity(ctx context.Context) (Entity, error) {
	return near[Entity](ctx, &p.Near)
}

// Decision is the type of that name.
type Decision struct {
	made     knowledge.Decision
	undoneBy int
}

// Decided shows a decision and the one that undid it, 0 if it holds.
func Decided(d knowledge.Decision, undoneBy int) *Decision { return &Decision{d, undoneBy} }

func (d *Decision) Number() int                  { return d.made.Number }
func (d *Decision) Kind() knowledge.DecisionKind { return d.made.Kind }
func (d *Decision) Targets() []string            { return append([]string{}, d.made.Targets...) }
func (d *Decision) Documents() []string          { return append([]string{}, d.made.Documents...) }
func (d *Decision) Company() *string             { return optional(d.made.Company) }
func (d *Decision) Alias() *string               { return optional(d.made.Alias) }
func (d *Decision) Undoes() *int                 { return positive(d.made.Undoes) }
func (d *Decision) UndoneBy() *int               { return positive(d.undoneBy) }
func (d *Decision) Who() string                  { return d.made.Who }
func (d *Decision) When() string                 { return d.made.When }

// positive is null for 0.
func positive(n int) *int {
	if n == 0 {
		return nil
	}
	return &n
}

// Language is the enum Language of the schema; its text is ISO 639-1.
type Language string

// The languages of names.
const (
	English  Language = "en"
	Japanese Language = "ja"
)

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

// Who is whoever decides: the argument, or the API itself.
func Who(name *string) string {
	if name == nil {
		return "api"
	}
	return cmp.Or(*name, "api")
}
