package query

import (
	"context"
	"fmt"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// A TalkFilter keeps the talks for which everything in it holds. The zero
// filter keeps all.
type TalkFilter struct {
	Covers    Names  // services and topics covered
	Speakers  Names  // people who gave it
	Companies Names  // companies it shows
	Events    Names  // events at which it was held: an edition, or a series for all its editions
	From, To  int    // years held, inclusive; 0: no bound
	Text      string // words that one statement, or the title, holds: all of them; at most MaxText characters
}

// Talks gives a page of the talks that the filter keeps; by default the
// latest first.
func (g *Graph) Talks(ctx context.Context, f TalkFilter, page PageArgs) (Connection, error) {
	if err := page.check(); err != nil {
		return Connection{}, err
	}
	filter, err := g.talkFilter(ctx, f)
	if err != nil {
		return Connection{}, err
	}
	s := store.Selection{Kinds: []knowledge.Kind{knowledge.Talk}, Filter: filter, Order: page.orderOf(knowledge.Talk)}
	pages, err := g.pages(ctx, s, f.spelt(), page)
	if err != nil {
		return Connection{}, err
	}
	return pages[0], nil
}

// links of a talk, by the argument that names their other end.
func (f TalkFilter) links() []NameFilter {
	return []NameFilter{
		{Argument: "covers", Relations: []knowledge.RelationKind{knowledge.Covers}, Kinds: []knowledge.Kind{knowledge.Service, knowledge.Topic}, Names: f.Covers},
		{Argument: "speakers", Relations: []knowledge.RelationKind{knowledge.GivenBy}, Kinds: []knowledge.Kind{knowledge.Person}, Names: f.Speakers},
		{Argument: "companies", Relations: []knowledge.RelationKind{knowledge.Features}, Kinds: []knowledge.Kind{knowledge.Company}, Names: f.Companies},
		{Argument: "events", Relations: []knowledge.RelationKind{knowledge.PresentedAt}, Kinds: []knowledge.Kind{knowledge.Event}, Names: f.Events},
	}
}

// spelt is the filter as cursors remember it.
func (f TalkFilter) spelt() any {
	return []any{f.Covers.spelt(), f.Speakers.spelt(), f.Companies.spelt(), f.Events.spelt(), f.From, f.To, knowledge.Fold(f.Text)}
}

// talkFilter spells the filter for a store.
func (g *Graph) talkFilter(ctx context.Context, f TalkFilter) (store.Filter, error) {
	text, err := optional("text", f.Text)
	if err != nil {
		return store.Filter{}, err
	}
	links, err := g.links(ctx, f.links())
	return store.Filter{Links: links, From: f.From, To: f.To, Text: text}, err
}

// TalksOf gives, for each id, a page of the talks that are related to it:
// that cover a service or topic, were given by a person, show a company, were
// held at an event. All ids are of one of these kinds. By default the latest
// come first. The cursors of one id's pages are good for the others' too.
func (g *Graph) TalksOf(ctx context.Context, ids []string, page PageArgs) ([]Connection, error) {
	if err := page.check(); err != nil || len(ids) == 0 {
		return nil, err
	}
	kind, _ := knowledge.KindOf(ids[0])
	relation, ok := ofTalks(kind)
	if !ok {
		return nil, fmt.Errorf("no relation joins talks to a %q", kind)
	}
	s := store.Selection{Kinds: []knowledge.Kind{knowledge.Talk}, Order: page.orderOf(knowledge.Talk),
		Of: &store.Of{Relation: relation, Reverse: true, IDs: ids}}
	return g.pages(ctx, s, relation, page)
}

// ofTalks is the relation by which talks are joined to things of a kind.
func ofTalks(k knowledge.Kind) (knowledge.RelationKind, bool) {
	relation, ok := map[knowledge.Kind]knowledge.RelationKind{
		knowledge.Service: knowledge.Covers, knowledge.Topic: knowledge.Covers, knowledge.Person: knowledge.GivenBy,
		knowledge.Company: knowledge.Features, knowledge.Event: knowledge.PresentedAt,
	}[k]
	return relation, ok
}
