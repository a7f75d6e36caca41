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
	question := strings.TrimSpace(strings.Join(c.Question, " "))
	if question == "" {
		return fmt.Errorf("%w: the question is empty", errUsage)
	}
	lex, err := words(nil)
	if err != nil {
		return err
	}
	return s.with(c.storeFlag, false, func(st store.Store) error {
		var answer answerJSON
		err := st.View(s, func(r store.Reader) error {
			graph := query.On(r, lex)
			reply, err := ask.Answer(s, graph, lex, question)
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
	say := func(text string) { fmt.Fprintln(w, harmless(text)) }
	if a.Message != "" {
		say(a.Message)
	}
	if a.Count != nil {
		say(strconv.Itoa(*a.Count))
	}
	if len(a.Path) > 0 {
		say(strings.Join(a.Path, " — "))
	}
	shown := make(map[evidenceJSON]bool)
	for _, found := range a.Answers {
		say(strings.TrimSpace(found.Code + " " + found.Name))
		for _, e := range found.evidence {
			say(e.line())
			shown[e] = true
		}
	}
	for _, e := range a.Evidence {
		if !shown[e] {
			say(e.line())
		}
	}
}

// line says where a piece of evidence stands, and what it says.
func (e evidenceJSON) line() string {
	return fmt.Sprintf("    %s:%s  %s", e.Document, cmp.Or(e.Field, strconv.Itoa(e.Line)), strings.TrimSpace(e.Text))
}
