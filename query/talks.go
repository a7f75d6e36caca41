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

	Kinds      []string    // what form it had: one of these
	Roles      []string    // as what somebody gave it, or those in Speakers did: one of these
	EventKinds []string    // what sort of event it was held at: one of these
	Languages  []string    // held in one of these, ISO 639-1
	HasCode    *bool       // whether its event gave it a code
	Dates      store.Dates // days held
	Lacks      []Lack      // what it has none of: of each of these
	And        []TalkFilter
	Or         []TalkFilter // one must hold; an empty list holds
	Not        []TalkFilter // none may hold
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
	pages, err := g.pages(ctx, s, f.Tree().spelt(), page)
	if err != nil {
		return Connection{}, err
	}
	return pages[0], nil
}

// talkFilter spells the filter for a store.
func (g *Graph) talkFilter(ctx context.Context, f TalkFilter) (store.Filter, error) {
	return g.filter(ctx, f.Tree())
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
	relation, ok := OfTalks(kind)
	if !ok {
		return nil, fmt.Errorf("no relation joins talks to a %q", kind)
	}
	s := store.Selection{Kinds: []knowledge.Kind{knowledge.Talk}, Order: page.orderOf(knowledge.Talk),
		Of: &store.Of{Relation: relation, Reverse: true, IDs: ids}}
	return g.pages(ctx, s, relation, page)
}

// OfTalks is the relation by which talks are joined to things of a kind.
func OfTalks(k knowledge.Kind) (knowledge.RelationKind, bool) {
	relation, ok := map[knowledge.Kind]knowledge.RelationKind{
		knowledge.Service: knowledge.Covers, knowledge.Topic: knowledge.Covers, knowledge.Person: knowledge.GivenBy,
		knowledge.Company: knowledge.Features, knowledge.Event: knowledge.PresentedAt,
	}[k]
	return relation, ok
}
