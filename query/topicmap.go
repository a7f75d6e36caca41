package query

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// What a topic map may hold.
const (
	MaxMapped = 500  // things
	MaxLinked = 2000 // links
)

// A TopicMap is what talks have, and what they have together.
type TopicMap struct {
	Talks   int // that were counted
	Things  []Mapped
	Links   []Pair // A stands before B among the things
	Omitted int    // links left out for the limit
}

// A Mapped thing is one of a topic map.
type Mapped struct {
	Node  knowledge.Node
	Talks int
}

// MapArgs say what a topic map holds.
type MapArgs struct {
	Kinds   []knowledge.Kind // of things: service, topic, person, company
	First   int              // things, 1 to MaxMapped
	Links   int              // 1 to MaxLinked
	AtLeast int              // talks of a thing, and of a link
}

func (a MapArgs) check() error {
	if err := within("first", a.First, MaxMapped); err != nil {
		return err
	}
	if err := within("links", a.Links, MaxLinked); err != nil {
		return err
	}
	if a.AtLeast < 1 {
		return &InputError{"atLeast", fmt.Sprintf("is %d: it must be 1 or more", a.AtLeast)}
	}
	if len(a.Kinds) == 0 {
		return &InputError{"kinds", "is empty: it must have service, topic, person or company"}
	}
	for _, k := range a.Kinds {
		if _, ok := OfTalks(k); !ok || k == knowledge.Event {
			return &InputError{"kinds", fmt.Sprintf("has %s: it must have service, topic, person or company", k)}
		}
	}
	return nil
}

// TopicMap counts what the talks that f keeps have, and which two things they
// have together, whatever their kinds: the things of the most talks, by talks,
// kind, name and id, and the links between them that weave most firmly. Two
// calls for all counts.
func (g *Graph) TopicMap(ctx context.Context, f TalkFilter, args MapArgs) (TopicMap, error) {
	if err := args.check(); err != nil {
		return TopicMap{}, err
	}
	t := store.Tally{Kind: knowledge.Talk, Total: true}
	for _, k := range inOrder(args.Kinds) {
		by := grouped(k)
		by.Min, by.Limit = args.AtLeast, args.First
		t.By = append(t.By, by)
	}
	var err error
	if t.Filter, err = g.talkFilter(ctx, f); err != nil {
		return TopicMap{}, err
	}
	counts, err := g.reader.Count(ctx, t)
	if err != nil {
		return TopicMap{}, err
	}
	m := TopicMap{Talks: counts[0].Total, Things: mapped(counts[0].Groups, args.First)}
	if err := g.link(ctx, &m, t); err != nil {
		return TopicMap{}, err
	}
	kept := firmest(m.Links)
	m.Links = kept[:min(args.Links, len(kept))]
	m.Omitted = len(kept) - len(m.Links)
	return m, nil
}

// mapped lists the first things of all groups.
func mapped(groups [][]store.Count, first int) []Mapped {
	var out []Mapped
	for _, c := range slices.Concat(groups...) {
		out = append(out, Mapped{*c.Node, c.N})
	}
	place := byPlace()
	slices.SortFunc(out, func(a, b Mapped) int { return cmp.Or(cmp.Compare(b.Talks, a.Talks), place(a.Node, b.Node)) })
	return out[:min(first, len(out))]
}
