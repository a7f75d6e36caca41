package model

import (
	"context"

	"talkgraph/knowledge"
)

// Stated is a relation with its ends and the lines that state it.
type Stated struct {
	Near
	Relation knowledge.Relation
	From, To knowledge.Node
}

// Proof lists where the relation comes from.
func (s *Stated) Proof() []knowledge.Evidence { return s.Relation.Evidence }

// Ends are the nodes that the relation joins.
func (s *Stated) Ends() (from, to knowledge.Node) { return s.From, s.To }

// Evidence is the field of that name.
func (s *Stated) Evidence(ctx context.Context) ([]*Evidence, error) {
	return near[[]*Evidence](ctx, &s.Near)
}

// Statements counts the lines that say so.
func (s *Stated) Statements() int {
	lines := make(map[string]bool)
	for _, e := range s.Relation.Evidence {
		if e.Statement != "" {
			lines[e.Statement] = true
		}
	}
	return len(lines)
}

// GivenBy is the type GivenBy of the schema: GIVEN_BY.
type GivenBy struct{ Stated }

func (g *GivenBy) Role() string                                  { return g.Relation.Qualifier }
func (g *GivenBy) Speaker(ctx context.Context) (*Person, error)  { return near[*Person](ctx, &g.Near) }
func (g *GivenBy) Company(ctx context.Context) (*Company, error) { return near[*Company](ctx, &g.Near) }

// TalkCompany is the type TalkCompany of the schema: FEATURES.
type TalkCompany struct{ Stated }

func (t *TalkCompany) As() string { return t.Relation.Qualifier }
func (t *TalkCompany) Company(ctx context.Context) (*Company, error) {
	return near[*Company](ctx, &t.Near)
}

// Coverage is the type Coverage of the schema: COVERS.
type Coverage struct{ Stated }

func (c *Coverage) Entity(ctx context.Context) (Entity, error) { return near[Entity](ctx, &c.Near) }

// Announcement is the type Announcement of the schema: ANNOUNCED_AT.
type Announcement struct{ Stated }

func (a *Announcement) Status() string                       { return a.Relation.Qualifier }
func (a *Announcement) At(ctx context.Context) (Node, error) { return near[Node](ctx, &a.Near) }
func (a *Announcement) Service(ctx context.Context) (*Service, error) {
	return near[*Service](ctx, &a.Near)
}

// Use is the type Use of the schema: USES.
type Use struct{ Stated }

func (u *Use) Status() UseStatus                             { return UseStatus(u.Relation.Qualifier) }
func (u *Use) Company(ctx context.Context) (*Company, error) { return near[*Company](ctx, &u.Near) }
func (u *Use) Of(ctx context.Context) (Entity, error)        { return near[Entity](ctx, &u.Near) }

// UseStatus is the enum UseStatus of the schema; its text is what the relation says.
type UseStatus string

// The ways in which a use stands.
const (
	Current    UseStatus = "current"
	Past       UseStatus = "past"
	Rejected   UseStatus = "rejected"
	Considered UseStatus = "considered"
)

// Affiliation is the type Affiliation of the schema: WORKS_FOR.
type Affiliation struct{ Stated }

func (a *Affiliation) Title() *string { return optional(a.Relation.Title) }
func (a *Affiliation) Company(ctx context.Context) (*Company, error) {
	return near[*Company](ctx, &a.Near)
}
func (a *Affiliation) Event(ctx context.Context) (*Event, error) { return near[*Event](ctx, &a.Near) }
