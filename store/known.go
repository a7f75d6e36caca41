package store

import (
	"context"
	"fmt"
	"slices"

	"talkgraph/knowledge"
)

// known is what was asked already, so that a scope that grows asks for what
// is new alone.
type known struct {
	keys   set
	things []knowledge.ThingClaim
	links  map[string]*knownLinks // by the kinds asked for
}

type knownLinks struct {
	from, to set
	claims   []knowledge.LinkClaim
}

func newKnown() known { return known{keys: make(set), links: make(map[string]*knownLinks)} }

// except lists the documents for which the ledger is not asked.
func (p *planner) except() []string { return slices.Concat(p.touched, sorted(p.aside)) }

// things gives the claims of others: the ledger's, and those of the readings aside.
func (p *planner) things(ctx context.Context, keys set) ([]knowledge.ThingClaim, error) {
	more := news(keys, p.known.keys)
	if len(more) == 0 {
		return p.known.things, nil
	}
	out, err := p.Things(ctx, sorted(more), p.except())
	if err != nil {
		return nil, err
	}
	for _, document := range sorted(p.aside) {
		for _, t := range p.aside[document].Things {
			if slices.ContainsFunc(t.Keys, func(k knowledge.LocalKey) bool { return more[k.ID] }) {
				out = append(out, knowledge.ThingClaim{Document: document, Thing: t})
			}
		}
	}
	p.known.things = append(p.known.things, out...)
	return p.known.things, nil
}

// links does the same for links.
func (p *planner) links(ctx context.Context, from, to set, kinds ...knowledge.RelationKind) ([]knowledge.LinkClaim, error) {
	name := fmt.Sprint(kinds)
	if p.known.links[name] == nil {
		p.known.links[name] = &knownLinks{from: make(set), to: make(set)}
	}
	k := p.known.links[name]
	from, to = news(from, k.from), news(to, k.to)
	if len(from)+len(to) == 0 {
		return k.claims, nil
	}
	out, err := p.Links(ctx, kinds, sorted(from), sorted(to), p.except())
	if err != nil {
		return nil, err
	}
	for _, document := range sorted(p.aside) {
		for _, l := range p.aside[document].Links {
			if (from[l.From] || to[l.To]) && (len(kinds) == 0 || slices.Contains(kinds, l.Kind)) {
				out = append(out, knowledge.LinkClaim{Document: document, Link: l})
			}
		}
	}
	k.claims = append(k.claims, out...)
	return k.claims, nil
}

// news gives what is in a set and was not asked before, and notes it.
func news(all, asked set) set {
	out := make(set)
	for key := range all {
		if !asked[key] {
			out[key], asked[key] = true, true
		}
	}
	return out
}

// takeAside reads the documents that know things by the keys, so that they
// answer with all their lines, each for itself.
func (p *planner) takeAside(ctx context.Context, keys []string) error {
	if len(keys) == 0 {
		return nil
	}
	documents, err := p.Documents(ctx, keys)
	if err != nil {
		return err
	}
	for _, document := range documents {
		if p.aside[document] != nil || slices.Contains(p.touched, document) {
			continue
		}
		if p.aside[document], _, err = p.Reading(ctx, document); err != nil {
			return err
		}
		p.known = newKnown() // the ledger has answered for this document too
	}
	return nil
}
