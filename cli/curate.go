package cli

import (
	"cmp"
	"fmt"
	"time"

	"talkgraph/knowledge"
	"talkgraph/query"
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

// decide makes a decision of what the store holds.
func (f decisionFlags) decide(s *shell, make func(*query.Graph) (knowledge.Decision, error)) error {
	lex, err := words(nil)
	if err != nil {
		return err
	}
	return s.with(f.storeFlag, false, func(st store.Store) error {
		var d knowledge.Decision
		err := st.View(s, func(r store.Reader) (err error) {
			d, err = make(query.On(r, lex))
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
