package cli

import (
	"cmp"
	"fmt"
	"io"
	"strconv"
	"strings"

	"talkgraph/query"
	"talkgraph/query/ask"
	"talkgraph/store"
)

type askCommand struct {
	storeFlag
	JSON     bool     `name:"json" help:"Print the answer as JSON."`
	Question []string `arg:"" help:"The question, in English or Japanese."`
}

// Run answers the question.
func (c askCommand) Run(s *shell) error {
	lex, err := words(nil)
	if err != nil {
		return err
	}
	return s.with(c.storeFlag, false, func(st store.Store) error {
		var answer answerJSON
		err := st.View(s, func(r store.Reader) error {
			graph := query.On(r, lex)
			reply, err := ask.Answer(s, graph, lex, strings.Join(c.Question, " "))
			if err != nil {
				return err
			}
			answer, err = newAnswer(s, graph, reply)
			return err
		})
		if err != nil {
			return err
		}
		if c.JSON {
			return printJSON(s.Stdout, answer)
		}
		printAnswer(s.Stdout, answer)
		return nil
	})
}

// printAnswer prints an answer for people.
func printAnswer(w io.Writer, a answerJSON) {
	if a.Message != "" {
		fmt.Fprintln(w, a.Message)
	}
	if a.Count != nil {
		fmt.Fprintln(w, *a.Count)
	}
	if len(a.Path) > 0 {
		fmt.Fprintln(w, strings.Join(a.Path, " — "))
	}
	shown := make(map[evidenceJSON]bool)
	for _, found := range a.Answers {
		fmt.Fprintln(w, strings.TrimSpace(found.Code+" "+found.Name))
		for _, e := range found.evidence {
			printEvidence(w, e)
			shown[e] = true
		}
	}
	for _, e := range a.Evidence {
		if !shown[e] {
			printEvidence(w, e)
		}
	}
}

func printEvidence(w io.Writer, e evidenceJSON) {
	place := cmp.Or(e.Field, strconv.Itoa(e.Line))
	fmt.Fprintf(w, "    %s:%s  %s\n", e.Document, place, strings.TrimSpace(e.Text))
}
