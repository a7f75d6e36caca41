package store

import (
	"context"
	"slices"

	"talkgraph/knowledge"
)

type set = map[string]bool

// A scope is the claims of other documents that bear on what changes: the
// things touched, every claim of a relation that a changed document claims or
// claimed, the relations of things that get another id, and who gives which
// talk for whom, by which people of two spellings are known. It grows until
// nothing more is found.
type scope struct {
	*planner
	keys     set // of things whose every claim is needed
	from, to set // keys whose every link is needed
	things   []knowledge.ThingClaim
	links    []knowledge.LinkClaim
	hints    []knowledge.LinkClaim // of people: they decide who is who, and change nothing else
	graphs   [2]knowledge.Graph    // as it was and will be, as far as is known
}

// scope gathers those claims.
func (p *planner) scope(ctx context.Context) (knowledge.Claims, error) {
	s := &scope{planner: p, keys: make(set), from: make(set), to: make(set)}
	s.begin()
	for size := -1; size != s.size(); {
		size = s.size()
		if err := s.grow(ctx); err != nil {
			return knowledge.Claims{}, err
		}
	}
	return s.claims(), nil
}

func (s *scope) size() int {
	return len(s.keys) + len(s.from) + len(s.to) + len(s.aside) + len(s.things) + len(s.links) + len(s.hints)
}

// begin starts from what changes claim and claimed, and from what new
// decisions are about.
func (s *scope) begin() {
	for _, claim := range slices.Concat(s.old.Things, s.new.Things) {
		addKeys(s.keys, claim)
	}
	for _, claim := range slices.Concat(s.old.Links, s.new.Links) {
		s.from[claim.Link.From] = true
	}
	before, after := s.logs[0].InForce(), s.logs[1].InForce()
	for _, d := range slices.Concat(before, after) {
		if !holds(before, d) || !holds(after, d) {
			addTargets(s.keys, d)
		}
	}
}

func holds(log []knowledge.Decision, d knowledge.Decision) bool {
	return slices.ContainsFunc(log, func(other knowledge.Decision) bool { return other.Number == d.Number })
}

// claims are what was gathered, with what the lines of documents aside say of people.
func (s *scope) claims() knowledge.Claims {
	c := knowledge.Claims{Things: s.things, Links: s.links, Hints: s.hints}
	for _, document := range sorted(s.aside) {
		var all knowledge.Claims
		all.Add(s.aside[document])
		for _, sighting := range all.Sightings {
			if s.keys[sighting.Person] {
				c.Sightings = append(c.Sightings, sighting)
			}
		}
	}
	return c
}

// grow asks for what is known to bear on the change, and finds what else does.
func (s *scope) grow(ctx context.Context) (err error) {
	if s.things, err = s.planner.things(ctx, s.keys); err != nil {
		return err
	}
	for _, claim := range s.things {
		addKeys(s.keys, claim)
	}
	s.addPartners()
	if err := s.addPeople(ctx); err != nil {
		return err
	}
	if err := s.addMoved(ctx); err != nil {
		return err
	}
	s.addGroups(s.from)
	if s.links, err = s.planner.links(ctx, s.from, s.to); err != nil {
		return err
	}
	for _, claim := range s.links {
		s.addEnds(claim.Link)
	}
	return nil
}

func (s *scope) addEnds(l knowledge.Link) {
	s.keys[l.From], s.keys[l.To] = true, true
	if l.Kind == knowledge.WorksFor && l.Qualifier != "" {
		s.keys[l.Qualifier] = true
	}
}

// addPartners adds what decisions tie to what is there.
func (s *scope) addPartners() {
	for _, log := range s.logs {
		for _, d := range log.InForce() {
			if slices.ContainsFunc(d.Targets, func(id string) bool { return s.keys[knowledge.Unsuffixed(id)] }) {
				addTargets(s.keys, d)
			}
		}
	}
}
