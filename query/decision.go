package query

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"talkgraph/knowledge"
)

// A DecisionError says why no decision can be made of what was named. Clients
// may see it.
type DecisionError struct{ Problem string }

// Error gives the problem.
func (e *DecisionError) Error() string { return e.Problem }

func cannot(format string, args ...any) error {
	return &DecisionError{fmt.Sprintf(format, args...)}
}

// Merge is the decision that things are one: the first keeps its id. They are
// named by names or ids; a name must mean one thing. Who decides, and when, is
// left open. Errors: *UnknownNameError, *DecisionError, the store's.
func (g *Graph) Merge(ctx context.Context, keep string, others []string) (d knowledge.Decision, err error) {
	d.Kind = knowledge.MergeThings
	for _, name := range append([]string{keep}, others...) {
		node, err := g.one(ctx, name)
		if err != nil {
			return d, err
		}
		if slices.Contains(d.Targets, node.ID) {
			return d, cannot("%q is %s, which is among the others already: nothing to merge", name, node.ID)
		}
		if first, _ := knowledge.KindOf(cmp.Or(append(d.Targets, node.ID)...)); first != node.Kind {
			return d, cannot("%s is a %s and %s is a %s: only things of one kind can be one", d.Targets[0], first, node.ID, node.Kind)
		}
		d.Targets = append(d.Targets, node.ID)
	}
	return d, nil
}

// Split is the decision that what these documents say of a thing, or what is
// said of a person who works for the company, is of another one: give either.
// The same errors as Merge.
func (g *Graph) Split(ctx context.Context, name string, documents []string, company string) (d knowledge.Decision, err error) {
	if (len(documents) == 0) == (company == "") {
		return d, cannot("say what to split off: either documents or a company")
	}
	target, err := g.one(ctx, name)
	if err != nil {
		return d, err
	}
	d.Kind, d.Targets = knowledge.SplitThing, []string{target.ID}
	if company != "" {
		d.Company, err = g.employer(ctx, target, company)
		return d, err
	}
	for _, name := range documents {
		id, err := g.telling(ctx, target, name)
		if err != nil {
			return d, err
		}
		d.Documents = append(d.Documents, id)
	}
	return d, nil
}

// Alias is the decision that a thing has another name; language is "en", "ja"
// or empty. The same errors as Merge.
func (g *Graph) Alias(ctx context.Context, name, alias, language string) (knowledge.Decision, error) {
	target, err := g.one(ctx, name)
	if err == nil && slices.Contains(target.Names(), alias) {
		err = cannot("%s is called %q already", target.ID, alias)
	}
	return knowledge.Decision{Kind: knowledge.AddAlias, Targets: []string{target.ID}, Alias: alias, Language: language}, err
}
