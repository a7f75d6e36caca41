package model

import (
	"context"

	"talkgraph/query"
)

// Evidence is the type Evidence of the schema.
type Evidence struct {
	Near
	Shown query.Evidence
}

func (e *Evidence) Text() string   { return e.Shown.Text }
func (e *Evidence) Field() *string { return optional(e.Shown.Field) }
func (e *Evidence) Rule() *string  { return optional(e.Shown.Rule) }

// Line is null for what is no line of a report.
func (e *Evidence) Line() *int {
	if e.Shown.Statement == nil || e.Shown.Field != "" {
		return nil
	}
	return &e.Shown.Line
}

func (e *Evidence) Document(ctx context.Context) (*Document, error) {
	return near[*Document](ctx, &e.Near)
}
func (e *Evidence) Parts(ctx context.Context) ([]*TextPart, error) {
	return near[[]*TextPart](ctx, &e.Near)
}

func (e *Evidence) Statement(ctx context.Context) (*Statement, error) {
	return near[*Statement](ctx, &e.Near)
}

func (e *Evidence) Mentions(ctx context.Context) ([]*Mention, error) {
	return near[[]*Mention](ctx, &e.Near)
}

// Mention is the type Mention of the schema.
type Mention struct {
	Near
	Made query.Mention
}

func (m *Mention) Surface() string                            { return m.Made.Surface }
func (m *Mention) Start() int                                 { return m.Made.Start }
func (m *Mention) End() int                                   { return m.Made.End }
func (m *Mention) Entity(ctx context.Context) (Entity, error) { return near[Entity](ctx, &m.Near) }

// TextPart is the type TextPart of the schema.
type TextPart struct {
	Near
	Piece query.Part
}

func (p *TextPart) Text() string                               { return p.Piece.Text }
func (p *TextPart) Entity(ctx context.Context) (Entity, error) { return near[Entity](ctx, &p.Near) }
