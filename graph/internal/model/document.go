package model

import "context"

// Document is the type Document of the schema.
type Document struct{ thing }

func (d *Document) Title() string      { return d.node.Name }
func (d *Document) URL() *string       { return optional(d.node.URL) }
func (d *Document) File() string       { return d.node.File }
func (d *Document) Author() *string    { return optional(d.node.Author) }
func (d *Document) Publisher() *string { return optional(d.node.Publisher) }
func (d *Document) Published() *string { return optional(d.node.Date) }
func (d *Document) Language() *string  { return optional(d.node.Language) }
func (d *Document) Reader() string     { return d.node.Reader }

func (d *Document) Talks(ctx context.Context) ([]*Talk, error) { return near[[]*Talk](ctx, &d.Near) }

func (d *Document) Statements(ctx context.Context, first, afterLine *int32) ([]*Statement, error) {
	return near[[]*Statement](ctx, &d.Near)
}

func (d *Document) Facts(ctx context.Context) ([]*Fact, error) { return near[[]*Fact](ctx, &d.Near) }

// Statement is the type Statement of the schema.
type Statement struct{ thing }

func (s *Statement) Text() string { return s.node.Text }
func (s *Statement) Line() int    { return s.node.Line }

// Field is null for lines of reports.
func (s *Statement) Field() *string { return optional(s.node.Field) }

func (s *Statement) Document(ctx context.Context) (*Document, error) {
	return near[*Document](ctx, &s.Near)
}
func (s *Statement) Talk(ctx context.Context) (*Talk, error) { return near[*Talk](ctx, &s.Near) }

func (s *Statement) Facts(ctx context.Context) ([]*Fact, error) { return near[[]*Fact](ctx, &s.Near) }

func (s *Statement) Mentions(ctx context.Context) ([]*Mention, error) {
	return near[[]*Mention](ctx, &s.Near)
}
