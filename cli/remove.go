package cli

import (
	"fmt"
	"strings"

	"talkgraph/knowledge"
	"talkgraph/store"
)

type removeCommand struct {
	storeFlag
	Document string `arg:"" help:"Its id, with or without \"document:\"."`
}

// Run removes the document.
func (c removeCommand) Run(s *shell) error {
	id := documentID(c.Document)
	return s.with(c.storeFlag, false, func(st store.Store) error {
		if _, err := st.Apply(s, []store.Change{{Document: id}}); err != nil {
			return fmt.Errorf("remove %s: %w", id, err)
		}
		fmt.Fprintf(s.Stdout, "removed %s\n", id)
		return nil
	})
}

// documentID is the id of a document, given with or without its kind.
func documentID(name string) string {
	return string(knowledge.Document) + ":" + strings.TrimPrefix(name, string(knowledge.Document)+":")
}
