package store

import (
	"context"
	"maps"
	"slices"

	"talkgraph/knowledge"
)

// scope gathers the claims of other documents that bear on what changes: the
// things touched, every claim of a relation that a changed document claims or
// claimed, and the relations of things that get another id.
func (p *planner) scope(ctx context.Context) (knowledge.Claims, error) {
	keys, from := make(map[string]bool), make(map[string]bool)
	for _, claim := range slices.Concat(p.old.Things, p.new.Things) {
		addKeys(keys, claim)
	}
	for _, claim := range slices.Concat(p.old.Links, p.new.Links) {
		from[claim.Link.From] = true
	}
	var c knowledge.Claims
	for size := -1; size != len(keys)+len(from); {
		size = len(keys) + len(from)
		var err error
		if c.Things, err = p.Things(ctx, sorted(keys), p.touched); err != nil {
			return c, err
		}
		for _, claim := range c.Things {
			addKeys(keys, claim)
		}
		renamed := p.renamed(c)
		addGroups(from, slices.Concat(c.Things, p.old.Things, p.new.Things))
		maps.Copy(from, renamed)
		if c.Links, err = p.Links(ctx, sorted(from), sorted(renamed), p.touched); err != nil {
			return c, err
		}
		for _, claim := range c.Links {
			keys[claim.Link.From], keys[claim.Link.To] = true, true
		}
	}
	return c, nil
}

// renamed lists the keys of the things that gain or lose a key that decides
// their id, when the things of others are as in c: relations of such things
// may have been one before and be two after, or the other way round.
func (p *planner) renamed(c knowledge.Claims) map[string]bool {
	before := knowledge.Resolve(knowledge.Claims{Things: slices.Concat(c.Things, p.old.Things)})
	after := knowledge.Resolve(knowledge.Claims{Things: slices.Concat(c.Things, p.new.Things)})
	keys := maps.Clone(before.IDs)
	maps.Copy(keys, after.IDs)
	moved := make(map[string]bool) // ids that a key left or came to
	for key := range keys {
		if before.ID(key) != after.ID(key) {
			moved[before.ID(key)], moved[after.ID(key)] = true, true
		}
	}
	out := make(map[string]bool)
	for key := range keys {
		if moved[before.ID(key)] || moved[after.ID(key)] {
			out[key] = true
		}
	}
	return out
}

// restate adds to both graphs the statements of other documents whose talks
// get another id.
func (p *planner) restate(ctx context.Context, others knowledge.Claims, before, after *knowledge.Graph) error {
	documents := make(map[string]bool)
	for _, claim := range others.Things {
		for _, key := range claim.Thing.Keys {
			if before.ID(key.ID) != after.ID(key.ID) {
				documents[claim.Document] = true
			}
		}
	}
	for _, document := range sorted(documents) {
		reading, _, err := p.Reading(ctx, document)
		if err != nil {
			return err
		}
		own(before, reading)
		own(after, reading)
	}
	return nil
}

// own adds a document's own part to a graph of things.
func own(g *knowledge.Graph, r *knowledge.Reading) {
	nodes, relations := r.Own(g.ID)
	g.Nodes = append(g.Nodes, nodes...)
	g.Relations = append(g.Relations, relations...)
}

func addKeys(keys map[string]bool, claim knowledge.ThingClaim) {
	for _, key := range claim.Thing.Keys {
		keys[key.ID] = true
	}
}

// addGroups adds the keys of things of which one key is in the set already.
func addGroups(set map[string]bool, things []knowledge.ThingClaim) {
	for _, claim := range things {
		if slices.ContainsFunc(claim.Thing.Keys, func(k knowledge.LocalKey) bool { return set[k.ID] }) {
			addKeys(set, claim)
		}
	}
}

func sorted(set map[string]bool) []string {
	return slices.Sorted(maps.Keys(set))
}
