package store

import (
	"maps"
	"slices"

	"talkgraph/knowledge"
)

// addKeys adds the keys of a thing.
func addKeys(keys set, claim knowledge.ThingClaim) {
	for _, key := range claim.Thing.Keys {
		keys[key.ID] = true
	}
}

// addTargets adds what a decision is about.
func addTargets(keys set, d knowledge.Decision) {
	for _, id := range d.Targets {
		keys[knowledge.Unsuffixed(id)] = true
	}
	if d.Company != "" {
		keys[d.Company] = true
	}
}

// addGroups adds all keys of the things of which one key is in the set already.
func (s *scope) addGroups(keys set) {
	for _, g := range s.graphs {
		ids := make(set)
		for key := range keys {
			ids[g.ID(key)] = true
		}
		for key, id := range g.IDs {
			if ids[id] {
				keys[key] = true
			}
		}
	}
}

func sorted[V any](set map[string]V) []string {
	return slices.Sorted(maps.Keys(set))
}
