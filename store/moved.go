package store

import (
	"context"
	"maps"
	"slices"

	"talkgraph/knowledge"
)

// addMoved finds the things whose keys come to stand for another id, or for
// several: relations of such things may have been one before and be two after,
// or the other way round.
func (s *scope) addMoved(ctx context.Context) error {
	others := s.claims()
	before, after := knowledge.Identify(others.And(s.old), s.logs[0]), knowledge.Identify(others.And(s.new), s.logs[1])
	s.graphs = [2]knowledge.Graph{before, after}
	moved := movedKeys(before, after)
	maps.Copy(s.from, moved)
	maps.Copy(s.to, moved)
	events := make([]string, 0)
	for _, key := range sorted(moved) {
		if kind, _ := knowledge.KindOf(key); kind == knowledge.Event {
			events = append(events, key)
		}
	}
	if err := s.takeAside(ctx, slices.Concat(before.Apart, after.Apart, events)); err != nil {
		return err
	}
	for _, document := range sorted(s.aside) {
		for _, l := range s.aside[document].Links {
			if l.Kind == knowledge.WorksFor && moved[l.Qualifier] {
				s.from[l.From] = true // held at an event that moves
			}
		}
	}
	return nil
}

// movedKeys lists the keys of all things that gain or lose a key, and those
// that mean several things.
func movedKeys(before, after knowledge.Graph) set {
	keys := maps.Clone(before.IDs)
	maps.Copy(keys, after.IDs)
	ids := make(set) // that a key left or came to
	for key := range keys {
		if before.ID(key) != after.ID(key) {
			ids[before.ID(key)], ids[after.ID(key)] = true, true
		}
	}
	out := make(set)
	for key := range keys {
		if ids[before.ID(key)] || ids[after.ID(key)] {
			out[key] = true
		}
	}
	for _, key := range slices.Concat(before.Apart, after.Apart) {
		out[key] = true
	}
	return out
}
