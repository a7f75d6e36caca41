package ask

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// ofProvider answers who uses a company's services, where nobody is said to
// use the company's platform as such.
func (r runner) ofProvider(ctx context.Context, p plan) (result, error) {
	if p.kind != Companies || len(p.objects) != 1 || p.objects[0].thing.kind != knowledge.Company {
		return result{}, nil
	}
	var err error
	if p.objects, err = r.provided(ctx, p.objects[0]); err != nil || len(p.objects) == 0 {
		return result{}, err
	}
	p.anyOf = true
	out, err := r.usedBy(ctx, p)
	out.dropped = true
	return out, err
}

// provided lists what a company provides, as used in the same way as itself.
func (r runner) provided(ctx context.Context, o object) ([]object, error) {
	edges, err := r.graph.Neighbors(ctx, store.Hop{From: []string{o.thing.id}, Kinds: []knowledge.RelationKind{knowledge.ProvidedBy}, In: true})
	if err != nil {
		return nil, fmt.Errorf("finding what %q provides: %w", o.thing.name, err)
	}
	var out []object
	for _, e := range edges[0] {
		out = append(out, object{named{id: e.Node.ID, name: e.Node.Name, kind: e.Node.Kind}, o.statuses})
	}
	return out, nil
}

// inside keeps the services that belong to all of the things: that they
// provide, or are, or that are part of them or of the same provider's platform.
func (r runner) inside(answers []answer, things []named) []answer {
	return slices.DeleteFunc(answers, func(a answer) bool {
		return slices.ContainsFunc(things, func(t named) bool { return !r.belongs(a.node.ID, t) })
	})
}

// belongs tells whether a service is a thing, a part of it, or what it provides.
func (r runner) belongs(id string, to named) bool {
	provider := ""
	if platform := r.lex.ByID(to.id); platform != nil && platform.Category == "platform" {
		provider = platform.Provider
	}
	for range 8 { // parts of parts
		e := r.lex.ByID(id)
		switch {
		case id == to.id:
			return true
		case e == nil:
			return false
		case e.Provider != "" && (e.Provider == to.name || e.Provider == provider || strings.HasPrefix(e.Provider, to.name+" ")):
			return true
		case e.PartOf == "":
			return false
		}
		id = knowledge.NewID(knowledge.Service, e.PartOf)
	}
	return false
}
