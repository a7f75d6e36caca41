package model

import (
	"context"

	"talkgraph/query"
)

// TopicMap is the type TopicMap of the schema.
type TopicMap struct {
	Near
	Counted query.TopicMap
}

func (m *TopicMap) Talks() int   { return m.Counted.Talks }
func (m *TopicMap) Omitted() int { return m.Counted.Omitted }

func (m *TopicMap) Things(ctx context.Context) ([]*MappedThing, error) {
	return near[[]*MappedThing](ctx, &m.Near)
}

// Links lists the links, never null.
func (m *TopicMap) Links() []*TopicLink {
	out := []*TopicLink{}
	for _, p := range m.Counted.Links {
		out = append(out, &TopicLink{p})
	}
	return out
}

// MappedThing is the type MappedThing of the schema.
type MappedThing struct {
	Near
	Counted query.Mapped
}

func (m *MappedThing) Talks() int                                 { return m.Counted.Talks }
func (m *MappedThing) Entity(ctx context.Context) (Entity, error) { return near[Entity](ctx, &m.Near) }

// TopicLink is the type TopicLink of the schema.
type TopicLink struct{ counted query.Pair }

func (l *TopicLink) A() string     { return l.counted.A.ID }
func (l *TopicLink) B() string     { return l.counted.B.ID }
func (l *TopicLink) Talks() int    { return l.counted.Talks }
func (l *TopicLink) Npmi() float64 { return l.counted.NPMI() }
