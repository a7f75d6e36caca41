package model

import (
	"cmp"
	"context"

	"talkgraph/knowledge"
)

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

// Who is whoever decides: the argument, or the API itself.
func Who(name *string) string {
	if name == nil {
		return "api"
	}
	return cmp.Or(*name, "api")
}
