package cli

import (
	"fmt"

	"talkgraph/knowledge"
	"talkgraph/query"
)

type mergeCommand struct {
	decisionFlags
	Keep   string   `arg:"" help:"Name or id of the thing whose id stays."`
	Others []string `arg:"" help:"Names or ids of those that are the same thing."`
}

// Run merges.
func (c mergeCommand) Run(s *shell) error {
	return c.decide(s, func(g *query.Graph) (knowledge.Decision, error) { return g.Merge(s, c.Keep, c.Others) })
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
	return c.decide(s, func(g *query.Graph) (knowledge.Decision, error) {
		return g.Split(s, c.Target, c.Documents, c.Company)
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
	return c.decide(s, func(g *query.Graph) (knowledge.Decision, error) { return g.Alias(s, c.Target, c.Alias, c.Language) })
}

type undoCommand struct {
	decisionFlags
	Number int `arg:"" help:"The decision's number, as talkgraph curate log shows it."`
}

// Run undoes.
func (c undoCommand) Run(s *shell) error {
	return c.decide(s, func(*query.Graph) (knowledge.Decision, error) {
		return knowledge.Decision{Kind: knowledge.Undo, Undoes: c.Number}, nil
	})
}
