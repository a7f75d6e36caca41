package model

import (
	"cmp"
	"context"

	"talkgraph/knowledge"
	"talkgraph/query"
)

// Path is the type Path of the schema.
type Path struct {
	Near
	Walked query.Path
}

func (p *Path) Length() int { return len(p.Walked.Steps) }

func (p *Path) Nodes(ctx context.Context) ([]Node, error) { return near[[]Node](ctx, &p.Near) }

func (p *Path) Steps(ctx context.Context) ([]*PathStep, error) {
	return near[[]*PathStep](ctx, &p.Near)
}

// Paths shows paths.
func Paths(walked []query.Path) []*Path {
	out := []*Path{}
	for _, p := range walked {
		out = append(out, &Path{Walked: p})
	}
	return out
}

// Each lists the steps of the path.
func (p *Path) Each() []*PathStep {
	out := []*PathStep{}
	for i, r := range p.Walked.Steps {
		s := &PathStep{Stated: Stated{Relation: r, From: p.Walked.Nodes[i], To: p.Walked.Nodes[i+1]}, forward: r.From == p.Walked.Nodes[i].ID}
		if !s.forward {
			s.Stated.From, s.Stated.To = s.Stated.To, s.Stated.From
		}
		out = append(out, s)
	}
	return out
}

// PathStep is the type PathStep of the schema.
type PathStep struct {
	Stated
	forward bool
}

// Walk gives the ends in the order walked.
func (s *PathStep) Walk() (from, to knowledge.Node) {
	if s.forward {
		return s.Ends()
	}
	to, from = s.Ends()
	return from, to
}

// Back gives the ends against the order walked.
func (s *PathStep) Back() (to, from knowledge.Node) {
	from, to = s.Walk()
	return to, from
}

func (s *PathStep) From(ctx context.Context) (Node, error) { return near[Node](ctx, &s.Near) }
func (s *PathStep) To(ctx context.Context) (Node, error)   { return near[Node](ctx, &s.Near) }
func (s *PathStep) Relation() knowledge.RelationKind       { return s.Stated.Relation.Kind }
func (s *PathStep) Qualifier() *string                     { return optional(s.Stated.Relation.Qualifier) }
func (s *PathStep) Forward() bool                          { return s.forward }
func (s *PathStep) Text() (string, error)                  { return s.inWords() }

// inWords says the relation in English. A talk goes by its code, where it has one.
func (s *Stated) inWords() (string, error) {
	return query.Say(s.Relation, cmp.Or(s.From.Code, s.From.Name), cmp.Or(s.To.Code, s.To.Name))
}
