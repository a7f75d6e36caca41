package cli

import (
	"fmt"
	"io"
	"strings"

	"talkgraph/knowledge"
)

// loggedJSON is a decision of the log and the one that undid it, if any.
type loggedJSON struct {
	knowledge.Decision
	UndoneBy int `json:"undoneBy,omitempty"`
}

// printDecision prints a decision for people, on one line.
func printDecision(w io.Writer, d knowledge.Decision, undoneBy int) {
	line := fmt.Sprintf("%d  %s  %s  %s", d.Number, d.When, d.Who, inWords(d))
	if undoneBy > 0 {
		line += fmt.Sprintf(" (undone by %d)", undoneBy)
	}
	fmt.Fprintln(w, harmless(line))
}

func inWords(d knowledge.Decision) string {
	switch d.Kind {
	case knowledge.MergeThings:
		return "merge " + strings.Join(d.Targets[1:], ", ") + " into " + d.Targets[0]
	case knowledge.SplitThing:
		if d.Company != "" {
			return "split off " + d.Targets[0] + " those who work for " + d.Company
		}
		return "split off " + d.Targets[0] + " what is said in " + strings.Join(d.Documents, ", ")
	case knowledge.AddAlias:
		in := map[string]string{"en": " in English", "ja": " in Japanese"}[d.Language]
		return fmt.Sprintf("call %s %q%s", d.Targets[0], d.Alias, in)
	default:
		return fmt.Sprintf("undo %d", d.Undoes)
	}
}
