package model

import (
	"context"

	"talkgraph/knowledge"
	"talkgraph/query"
)

// Fact is the type Fact of the schema.
type Fact struct {
	Stated
	line int
	rule string
}

// Read shows a fact.
func Read(f query.Fact) *Fact {
	return &Fact{Stated: Stated{Relation: f.Relation, From: f.From, To: f.To}, line: f.Line, rule: f.Rule}
}

func (f *Fact) Relation() knowledge.RelationKind           { return f.Stated.Relation.Kind }
func (f *Fact) Qualifier() *string                         { return optional(f.Stated.Relation.Qualifier) }
func (f *Fact) Text() (string, error)                      { return f.inWords() }
func (f *Fact) Rule() string                               { return f.rule }
func (f *Fact) Line() int                                  { return f.line }
func (f *Fact) Source(ctx context.Context) (Entity, error) { return near[Entity](ctx, &f.Near) }
func (f *Fact) Target(ctx context.Context) (Entity, error) { return near[Entity](ctx, &f.Near) }
