package store

import (
	"context"
	"slices"

	"talkgraph/knowledge"
)

// addPeople asks who gives the talks of the people in the scope, and for whom
// they work: by that knowledge.Resolve tells who is who. Those who may be one
// with somebody in the scope come into it.
func (s *scope) addPeople(ctx context.Context) error {
	s.hints = nil
	people := s.people()
	if len(people) == 0 {
		return nil
	}
	given, err := s.planner.links(ctx, nil, people, knowledge.GivenBy)
	if err != nil {
		return err
	}
	cast, err := s.planner.links(ctx, s.addTalks(given), nil, knowledge.GivenBy, knowledge.Features)
	if err != nil {
		return err
	}
	s.addAlike(people, cast)
	for _, claim := range cast {
		if claim.Link.Kind == knowledge.GivenBy {
			people[claim.Link.To] = true
		}
	}
	jobs, err := s.planner.links(ctx, people, nil, knowledge.WorksFor)
	if err != nil {
		return err
	}
	s.hints = slices.Concat(given, cast, jobs)
	for _, claim := range s.hints {
		s.addPlace(claim.Link)
	}
	return nil
}

// people are the keys of people in the scope.
func (s *scope) people() set {
	out := make(set)
	for key := range s.keys {
		if kind, _ := knowledge.KindOf(key); kind == knowledge.Person {
			out[key] = true
		}
	}
	return out
}

// addTalks adds the talks that are given, and their events, where the
// companies of speakers count. It gives all keys of the talks.
func (s *scope) addTalks(given []knowledge.LinkClaim) set {
	talks := make(set)
	for _, claim := range slices.Concat(given, givenIn(s.old), givenIn(s.new)) {
		talks[claim.Link.From] = true
		s.keys[claim.Link.From] = true
	}
	s.addGroups(talks)
	for talk := range talks {
		s.keys[knowledge.EventOf(talk)] = true
	}
	return talks
}

// addPlace adds the companies and events of a hint.
func (s *scope) addPlace(l knowledge.Link) {
	if l.Kind != knowledge.GivenBy {
		s.keys[l.To] = true
	}
	if l.Kind == knowledge.WorksFor && l.Qualifier != "" {
		s.keys[l.Qualifier] = true
	}
}

func givenIn(c knowledge.Claims) (out []knowledge.LinkClaim) {
	for _, claim := range c.Links {
		if claim.Link.Kind == knowledge.GivenBy {
			out = append(out, claim)
		}
	}
	return out
}

// addAlike adds the speakers beside somebody of the scope who may be the same
// person under another spelling.
func (s *scope) addAlike(people set, cast []knowledge.LinkClaim) {
	for _, g := range s.graphs {
		by := make(map[string]set) // id of a talk → speakers
		for _, claim := range slices.Concat(cast, givenIn(s.old), givenIn(s.new)) {
			if talk := g.ID(claim.Link.From); claim.Link.Kind == knowledge.GivenBy {
				if by[talk] == nil {
					by[talk] = make(set)
				}
				by[talk][claim.Link.To] = true
			}
		}
		for _, speakers := range by {
			s.addAlikeOf(people, speakers)
		}
	}
}

func (s *scope) addAlikeOf(people, speakers set) {
	for speaker := range speakers {
		for other := range speakers {
			if people[speaker] && !people[other] && knowledge.Alike(speaker, other) {
				s.keys[other] = true
			}
		}
	}
}
