package cli

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// curateCommand has the commands by which people decide what documents alone
// do not settle. The decisions are kept in a log, and each can be taken back.
type curateCommand struct {
	Merge mergeCommand `cmd:"" help:"Make two or more things one: the first keeps its id, those of the others lead to it."`
	Split splitCommand `cmd:"" help:"Take apart what is not one thing: what some documents say, or the person who works for a company."`
	Alias aliasCommand `cmd:"" help:"Give a thing another name."`
	Undo  undoCommand  `cmd:"" help:"Take a decision back, an undo too."`
	Log   logCommand   `cmd:"" help:"Show all decisions."`
}

// decisionFlags are what all decisions have.
type decisionFlags struct {
	storeFlag
	Who  string `placeholder:"NAME" help:"Who decides; default: $USER."`
	When string `placeholder:"TIME" help:"When, as RFC 3339; default: now."`
}

// sign fills in who decided, and when.
func (f decisionFlags) sign(s *shell, d *knowledge.Decision) error {
	d.Who = cmp.Or(f.Who, s.Getenv("USER"), s.Getenv("USERNAME"))
	if d.Who == "" {
		return fmt.Errorf("%w: say who decides with --who NAME", errUsage)
	}
	d.When = cmp.Or(f.When, time.Now().UTC().Format(time.RFC3339))
	if _, err := time.Parse(time.RFC3339, d.When); err != nil {
		return fmt.Errorf("%w: --when %q is no time such as 2026-01-31T09:00:00Z", errUsage, d.When)
	}
	return nil
}

// decide makes the decision that fill completes with what the store holds.
func (f decisionFlags) decide(s *shell, fill func(named) (knowledge.Decision, error)) error {
	lex, err := words(nil)
	if err != nil {
		return err
	}
	return s.with(f.storeFlag, false, func(st store.Store) error {
		var d knowledge.Decision
		err := st.View(s, func(r store.Reader) (err error) {
			d, err = fill(named{s, r, lex})
			return err
		})
		if err == nil {
			err = f.sign(s, &d)
		}
		if err != nil {
			return err
		}
		decided, err := st.Curate(s, []knowledge.Decision{d})
		if err != nil {
			return fmt.Errorf("curate: %w", err)
		}
		printDecision(s.Stdout, decided[0], 0)
		return nil
	})
}

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

type logCommand struct {
	storeFlag
	JSON bool `name:"json" help:"Print each decision as a line of JSON."`
}

// Run shows the log.
func (c logCommand) Run(s *shell) error {
	return s.with(c.storeFlag, false, func(st store.Store) error {
		log, err := readLog(s, st)
		if err != nil {
			return fmt.Errorf("curate log: %w", err)
		}
		for _, d := range log {
			if c.JSON {
				err = printLine(s.Stdout, loggedJSON{d, log.UndoneBy(d.Number)})
			} else {
				printDecision(s.Stdout, d, log.UndoneBy(d.Number))
			}
			if err != nil {
				return err
			}
		}
		return nil
	})
}

func readLog(ctx context.Context, st store.Store) (log knowledge.Curation, err error) {
	err = st.View(ctx, func(r store.Reader) (err error) {
		log, err = r.Curation(ctx)
		return err
	})
	return log, err
}

// documentID is the id of a document, given with or without its kind.
func documentID(name string) string {
	return string(knowledge.Document) + ":" + strings.TrimPrefix(name, string(knowledge.Document)+":")
}
