package model

import (
	"cmp"
	"context"

	"talkgraph/knowledge"
)

// Node is the interface Node of the schema.
type Node interface {
	Put(key string, value any)
	Self() knowledge.Node
	IsNode()
}

// Entity is the interface Entity of the schema.
type Entity interface {
	Node
	IsEntity()
}

// thing is what all nodes have in common.
type thing struct {
	Near
	node knowledge.Node
}

func (t *thing) Self() knowledge.Node { return t.node }
func (t *thing) IsNode()              {}

func (t *thing) ID() string   { return t.node.ID }
func (t *thing) Name() string { return t.node.Name }

// entity is what all entities have in common.
type entity struct{ thing }

func (e *entity) IsEntity() {}

// Aliases lists the other names, never null.
func (e *entity) Aliases() []string { return append([]string{}, e.node.Aliases...) }

// Of is the object that stands for a node; nil for a kind that it does not know.
func Of(n knowledge.Node) Node {
	e := entity{thing{node: n}}
	switch n.Kind {
	case knowledge.Service:
		return &Service{e}
	case knowledge.Talk:
		return &Talk{e}
	case knowledge.Person:
		return &Person{e}
	case knowledge.Company:
		return &Company{e}
	case knowledge.Event:
		return &Event{e}
	case knowledge.Topic:
		return &Topic{e}
	case knowledge.Document:
		return &Document{e.thing}
	case knowledge.Statement:
		return &Statement{e.thing}
	}
	return nil
}

// Talk is the type Talk of the schema.
type Talk struct{ entity }

func (t *Talk) Title() string     { return t.node.Name }
func (t *Talk) Code() *string     { return optional(t.node.Code) }
func (t *Talk) Kind() string      { return cmp.Or(t.node.Type, "talk") }
func (t *Talk) Date() *string     { return optional(t.node.Date) }
func (t *Talk) Language() *string { return optional(t.node.Language) }
func (t *Talk) Abstract() *string { return optional(t.node.Abstract) }

func (t *Talk) Event(ctx context.Context) (*Event, error)       { return near[*Event](ctx, &t.Near) }
func (t *Talk) Parts(ctx context.Context) ([]*Talk, error)      { return near[[]*Talk](ctx, &t.Near) }
func (t *Talk) PartOf(ctx context.Context) (*Talk, error)       { return near[*Talk](ctx, &t.Near) }
func (t *Talk) Speakers(ctx context.Context) ([]*Person, error) { return near[[]*Person](ctx, &t.Near) }
func (t *Talk) GivenBy(ctx context.Context) ([]*GivenBy, error) {
	return near[[]*GivenBy](ctx, &t.Near)
}
func (t *Talk) Topics(ctx context.Context) ([]*Topic, error) { return near[[]*Topic](ctx, &t.Near) }
func (t *Talk) Services(ctx context.Context) ([]*Service, error) {
	return near[[]*Service](ctx, &t.Near)
}

func (t *Talk) Companies(ctx context.Context) ([]*TalkCompany, error) {
	return near[[]*TalkCompany](ctx, &t.Near)
}

func (t *Talk) Covers(ctx context.Context, kinds []knowledge.Kind) ([]*Coverage, error) {
	return near[[]*Coverage](ctx, &t.Near)
}

func (t *Talk) Announces(ctx context.Context) ([]*Announcement, error) {
	return near[[]*Announcement](ctx, &t.Near)
}

func (t *Talk) Documents(ctx context.Context) ([]*Document, error) {
	return near[[]*Document](ctx, &t.Near)
}

func (t *Talk) Evidence(ctx context.Context, about []string, first *int32) ([]*Evidence, error) {
	return near[[]*Evidence](ctx, &t.Near)
}
