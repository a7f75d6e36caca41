package query

import (
	"context"
	"errors"
	"slices"
	"strings"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// one is the one thing that a name or an id names.
func (g *Graph) one(ctx context.Context, name string, kinds ...knowledge.Kind) (knowledge.Node, error) {
	ids, err := g.Resolve(ctx, []string{name}, kinds...)
	var unknown *UnknownNameError
	if errors.As(err, &unknown) && len(unknown.Suggestions) == 0 {
		return knowledge.Node{}, g.suggestID(ctx, unknown)
	}
	if err != nil {
		return knowledge.Node{}, err
	}
	nodes, err := g.there(ctx, ids[0])
	if err != nil {
		return knowledge.Node{}, err
	}
	switch len(nodes) {
	case 0:
		return knowledge.Node{}, cannot("no document in the store names %q", name)
	case 1:
		return nodes[0], decidable(nodes[0])
	}
	all := idsOf(nodes)
	slices.Sort(all)
	return knowledge.Node{}, cannot("%q may mean %s: give the id", name, strings.Join(all, ", "))
}

// there reads the nodes that the store holds, each once.
func (g *Graph) there(ctx context.Context, ids []string) ([]knowledge.Node, error) {
	found, err := g.Nodes(ctx, ids)
	var out []knowledge.Node
	for _, n := range found {
		if n != nil && !slices.ContainsFunc(out, func(o knowledge.Node) bool { return sameID(o, *n) }) {
			out = append(out, *n)
		}
	}
	return out, err
}

// decidable refuses what nobody can decide on.
func decidable(n knowledge.Node) error {
	if n.Kind == knowledge.Document || n.Kind == knowledge.Statement {
		return cannot("%s is a %s: decisions are on services, topics, talks, people, companies and events", n.ID, n.Kind)
	}
	return nil
}

// suggestID looks an unknown id up as if it were a name, and adds what it
// means, or what is spelt much the same, to the error.
func (g *Graph) suggestID(ctx context.Context, unknown *UnknownNameError) error {
	kind, isID := knowledge.KindOf(unknown.Name)
	if !isID {
		return unknown
	}
	_, slug, _ := strings.Cut(unknown.Name, ":")
	slug = slug[strings.LastIndexByte(slug, '/')+1:]
	names := []string{strings.ReplaceAll(knowledge.Unsuffixed(slug), "-", " ")}
	ids, err := g.Resolve(ctx, names, kind)
	var near *UnknownNameError
	if errors.As(err, &near) && len(near.Suggestions) > 0 {
		ids, err = g.Resolve(ctx, near.Suggestions, kind)
	}
	if errors.As(err, &near) {
		return unknown
	}
	if err != nil {
		return err
	}
	nodes, err := g.there(ctx, slices.Concat(ids...))
	if err != nil {
		return err
	}
	for _, n := range nodes {
		unknown.Suggestions = append(unknown.Suggestions, n.ID)
	}
	return unknown
}

// employer is the id of a company for which a person works.
func (g *Graph) employer(ctx context.Context, person knowledge.Node, name string) (string, error) {
	if person.Kind != knowledge.Person {
		return "", cannot("%s is a %s: only people can be split by company", person.ID, person.Kind)
	}
	company, err := g.one(ctx, name, knowledge.Company)
	if err != nil {
		return "", err
	}
	edges, err := g.Neighbors(ctx, store.Hop{From: []string{person.ID}, Kinds: []knowledge.RelationKind{knowledge.WorksFor}, Out: true})
	if err != nil {
		return "", err
	}
	var all []string
	for _, edge := range edges[0] {
		all = append(all, edge.Node.ID)
	}
	if !slices.Contains(all, company.ID) {
		return "", cannot("no document says that %s works for %s%s", person.ID, company.ID, listOf("; there are", all))
	}
	return company.ID, nil
}

// telling is the id of a document that names a thing or tells of it.
func (g *Graph) telling(ctx context.Context, target knowledge.Node, name string) (string, error) {
	id := knowledge.DocumentID(name)
	kinds := []knowledge.RelationKind{knowledge.Mentions, knowledge.In}
	edges, err := g.Neighbors(ctx, store.Hop{From: []string{target.ID}, Kinds: kinds, In: true, To: []knowledge.Kind{knowledge.Statement}})
	if err != nil {
		return "", err
	}
	var all []string
	for _, edge := range edges[0] {
		all = append(all, knowledge.DocumentOf(edge.Node.ID))
	}
	if !slices.Contains(all, id) {
		return "", cannot("%s does not name %s%s", id, target.ID, listOf("; these documents do:", all))
	}
	return id, nil
}

// listOf lists what there is, each once.
func listOf(text string, all []string) string {
	slices.Sort(all)
	if all = slices.Compact(all); len(all) == 0 {
		return ""
	}
	return text + " " + strings.Join(all, ", ")
}
