package cli

import (
	"errors"
	"fmt"

	"talkgraph/knowledge"
	"talkgraph/store"
)

type removeCommand struct {
	storeFlag
	Document string `arg:"" help:"Its id, with or without \"document:\"."`
}

// Run removes the document.
func (c removeCommand) Run(s *shell) error {
	id := knowledge.DocumentID(c.Document)
	return s.with(c.storeFlag, false, func(st store.Store) error {
		_, err := st.Apply(s, []store.Change{{Document: id}})
		if errors.Is(err, store.ErrNotFound) {
			return fmt.Errorf("remove: no document has the id %q; the query { documents { nodes { id } } } lists them", id)
		}
		if err != nil {
			return fmt.Errorf("remove %s: %w", id, err)
		}
		fmt.Fprintf(s.Stdout, "removed %s\n", id)
		return nil
	})
}
