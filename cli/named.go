package cli

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
	"talkgraph/query"
	"talkgraph/store"
)

// named finds the things that arguments name, in one view of a store.
type named struct {
	*shell
	reader store.Reader
	lex    *lexicon.Lexicon
}

// one is the one thing that a name or an id names.
func (n named) one(name string, kinds ...knowledge.Kind) (knowledge.Node, error) {
	ids, err := query.On(n.reader, n.lex).Resolve(n, []string{name}, kinds...)
	var unknown *query.UnknownNameError
	if errors.As(err, &unknown) && len(unknown.Suggestions) == 0 {
		return knowledge.Node{}, n.suggest(name, err)
	}
	if err != nil {
		return knowledge.Node{}, err
	}
	nodes, err := n.reader.Nodes(n, ids[0])
	if err != nil {
		return knowledge.Node{}, err
	}
	nodes = slices.DeleteFunc(nodes, func(node *knowledge.Node) bool { return node == nil })
	switch len(nodes) {
	case 0:
		return knowledge.Node{}, fmt.Errorf("no document in the store names %q", name)
	case 1:
		return *nodes[0], n.thing(*nodes[0])
	}
	var all []string
	for _, node := range nodes {
		all = append(all, node.ID)
	}
	slices.Sort(all)
	return knowledge.Node{}, fmt.Errorf("%q may mean %s: give the id", name, strings.Join(all, ", "))
}

// thing refuses what nobody can decide on.
func (n named) thing(node knowledge.Node) error {
	if node.Kind == knowledge.Document || node.Kind == knowledge.Statement {
		return fmt.Errorf("%s is a %s: decisions are on services, topics, talks, people, companies and events", node.ID, node.Kind)
	}
	return nil
}

// suggest looks an unknown id up as if it were a name: what it means, or what
// is spelt much the same.
func (n named) suggest(id string, because error) error {
	kind, isID := knowledge.KindOf(id)
	if !isID {
		return because
	}
	_, slug, _ := strings.Cut(id, ":")
	slug = slug[strings.LastIndexByte(slug, '/')+1:]
	g := query.On(n.reader, n.lex)
	ids, err := g.Resolve(n, []string{strings.ReplaceAll(knowledge.Unsuffixed(slug), "-", " ")}, kind)
	var unknown *query.UnknownNameError
	switch {
	case errors.As(err, &unknown) && len(unknown.Suggestions) > 0:
		if ids, err = g.Resolve(n, unknown.Suggestions, kind); err != nil {
			return because
		}
	case err != nil:
		return because
	}
	near := slices.Concat(ids...)
	nodes, err := n.reader.Nodes(n, near)
	if err != nil {
		return err
	}
	var there []string
	for _, node := range nodes {
		if node != nil && !slices.Contains(there, node.ID) {
			there = append(there, node.ID)
		}
	}
	if len(there) == 0 {
		return because
	}
	return fmt.Errorf("%w; did you mean %s?", because, strings.Join(there, " or "))
}

// employer is the id of a company for which a person works.
func (n named) employer(person knowledge.Node, name string) (string, error) {
	if person.Kind != knowledge.Person {
		return "", fmt.Errorf("%s is a %s: only people can be split by company", person.ID, person.Kind)
	}
	company, err := n.one(name, knowledge.Company)
	if err != nil {
		return "", err
	}
	edges, err := n.reader.Neighbors(n, store.Hop{From: []string{person.ID}, Kinds: []knowledge.RelationKind{knowledge.WorksFor}, Out: true})
	if err != nil {
		return "", err
	}
	var all []string
	for _, edge := range edges[0] {
		all = append(all, edge.Node.ID)
	}
	if !slices.Contains(all, company.ID) {
		return "", fmt.Errorf("no document says that %s works for %s%s", person.ID, company.ID, among("; there are", all))
	}
	return company.ID, nil
}

// document is the id of a document that names a thing or tells of it.
func (n named) document(target knowledge.Node, name string) (string, error) {
	id := documentID(name)
	kinds := []knowledge.RelationKind{knowledge.Mentions, knowledge.In}
	edges, err := n.reader.Neighbors(n, store.Hop{From: []string{target.ID}, Kinds: kinds, In: true, To: []knowledge.Kind{knowledge.Statement}})
	if err != nil {
		return "", err
	}
	var all []string
	for _, edge := range edges[0] {
		all = append(all, knowledge.DocumentOf(edge.Node.ID))
	}
	if !slices.Contains(all, id) {
		return "", fmt.Errorf("%s does not name %s%s", id, target.ID, among("; these documents do:", all))
	}
	return id, nil
}

// among lists what there is, each once.
func among(text string, all []string) string {
	slices.Sort(all)
	if all = slices.Compact(all); len(all) == 0 {
		return ""
	}
	return text + " " + strings.Join(all, ", ")
}
