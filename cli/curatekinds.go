package cli

import (
	"cmp"
	"fmt"
	"slices"

	"talkgraph/knowledge"
)

type mergeCommand struct {
	decisionFlags
	Keep   string   `arg:"" help:"Name or id of the thing whose id stays."`
	Others []string `arg:"" help:"Names or ids of those that are the same thing."`
}

// Run merges.
func (c mergeCommand) Run(s *shell) error {
	return c.decide(s, func(n named) (d knowledge.Decision, err error) {
		d.Kind = knowledge.MergeThings
		for _, name := range append([]string{c.Keep}, c.Others...) {
			node, err := n.one(name)
			if err != nil {
				return d, err
			}
			if slices.Contains(d.Targets, node.ID) {
				return d, fmt.Errorf("%q is %s, which is among the others already: nothing to merge", name, node.ID)
			}
			if first, _ := knowledge.KindOf(cmp.Or(append(d.Targets, node.ID)...)); first != node.Kind {
				return d, fmt.Errorf("%s is a %s and %s is a %s: only things of one kind can be one", d.Targets[0], first, node.ID, node.Kind)
			}
			d.Targets = append(d.Targets, node.ID)
		}
		return d, nil
	})
}

type splitCommand struct {
	decisionFlags
	Target    string   `arg:"" help:"Name or id of the thing."`
	Documents []string `name:"document" placeholder:"DOCUMENT" help:"A document that means another thing; its id, with or without \"document:\"; may be repeated."`
	Company   string   `placeholder:"COMPANY" help:"Name or id of the company for which the other person works."`
}

// Run splits.
func (c splitCommand) Run(s *shell) error {
	if (len(c.Documents) == 0) == (c.Company == "") {
		return fmt.Errorf("%w: say what to split off with either --document or --company", errUsage)
	}
	return c.decide(s, func(n named) (d knowledge.Decision, err error) {
		target, err := n.one(c.Target)
		if err != nil {
			return d, err
		}
		d.Kind, d.Targets = knowledge.SplitThing, []string{target.ID}
		if c.Company != "" {
			d.Company, err = n.employer(target, c.Company)
			return d, err
		}
		for _, name := range c.Documents {
			document, err := n.document(target, name)
			if err != nil {
				return d, err
			}
			d.Documents = append(d.Documents, document)
		}
		return d, nil
	})
}

type aliasCommand struct {
	decisionFlags
	Target   string `arg:"" help:"Name or id of the thing."`
	Alias    string `arg:"" help:"The name."`
	Language string `placeholder:"en|ja" enum:",en,ja" default:"" help:"If it is the thing's name in English or Japanese."`
}

// Run adds the alias.
func (c aliasCommand) Run(s *shell) error {
	return c.decide(s, func(n named) (knowledge.Decision, error) {
		target, err := n.one(c.Target)
		if err == nil && slices.Contains(target.Names(), c.Alias) {
			err = fmt.Errorf("%s is called %q already", target.ID, c.Alias)
		}
		return knowledge.Decision{Kind: knowledge.AddAlias, Targets: []string{target.ID}, Alias: c.Alias, Language: c.Language}, err
	})
}

type undoCommand struct {
	decisionFlags
	Number int `arg:"" help:"The decision's number, as talkgraph curate log shows it."`
}

// Run undoes.
func (c undoCommand) Run(s *shell) error {
	return c.decide(s, func(named) (knowledge.Decision, error) {
		return knowledge.Decision{Kind: knowledge.Undo, Undoes: c.Number}, nil
	})
}
