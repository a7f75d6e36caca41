package cli

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"

	"talkgraph/graph"
	"talkgraph/store"
)

type queryCommand struct {
	storeFlag
	Variables string `placeholder:"JSON" help:"Values of the query's variables, a JSON object."`
	Format    string `enum:"json,csv" default:"json" help:"json: the whole response. csv: the one list in it as RFC 4180 has it, with a row of names, even if it is empty."`
	File      string `arg:"" help:"A file with GraphQL, or - for standard input."`
}

// errAnswered says that the errors stand in what was printed.
var errAnswered = errors.New("the query was answered with errors")

// Run answers the query.
func (c queryCommand) Run(s *shell) error {
	variables, err := c.variables()
	if err != nil {
		return err
	}
	text, err := c.read(s.Stdin)
	if err != nil {
		return fmt.Errorf("read the query: %w", err)
	}
	lex, err := words(nil)
	if err != nil {
		return err
	}
	return s.with(c.storeFlag, false, func(st store.Store) error {
		request := graph.Request{Query: string(text), Variables: variables}
		response := graph.Execute(s, st, lex, request)
		if c.Format == "csv" {
			return printCSV(s.Stdout, request, response)
		}
		if err := printJSON(s.Stdout, response); err != nil {
			return err
		}
		if len(response.Errors) > 0 {
			return errAnswered
		}
		return nil
	})
}

func (c queryCommand) variables() (map[string]any, error) {
	if c.Variables == "" {
		return nil, nil
	}
	var out map[string]any
	if err := json.Unmarshal([]byte(c.Variables), &out); err != nil {
		return nil, fmt.Errorf("%w: --variables %q is no JSON object such as {\"name\": \"Aurora\"}", errUsage, c.Variables)
	}
	return out, nil
}

func (c queryCommand) read(in io.Reader) ([]byte, error) {
	if c.File == "-" {
		return io.ReadAll(in)
	}
	return os.ReadFile(c.File)
}
