package cli

import (
	"context"
	"fmt"

	"talkgraph/knowledge"
	"talkgraph/store"
)

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
