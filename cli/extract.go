package cli

import (
	"encoding/json"
	"fmt"
	"io"
	"path/filepath"

	"talkgraph/loader"
)

type extractCommand struct {
	Lexicon []string `placeholder:"FILE" help:"Names of your own, in the form of the bundled lexicon."`
	Explain bool     `help:"Print text for people instead: what each line says, and by which rule."`
	File    string   `arg:"" help:"The report or programme."`
}

// Run prints what the loader reads in the file.
func (c extractCommand) Run(s *shell) error {
	lex, err := words(c.Lexicon)
	if err != nil {
		return err
	}
	data, err := loader.ReadFile(c.File)
	if err != nil {
		return err
	}
	reading, err := loader.Read(filepath.Base(c.File), data, lex)
	if err != nil {
		return err
	}
	if c.Explain {
		if _, err := io.WriteString(s.Stdout, loader.Explain(reading)); err != nil {
			return fmt.Errorf("print: %w", err)
		}
		return nil
	}
	return printJSON(s.Stdout, loader.Extract(reading))
}

// printJSON prints a value for people and programs alike.
func printJSON(w io.Writer, v any) error {
	e := json.NewEncoder(w)
	e.SetIndent("", "  ")
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		return fmt.Errorf("print: %w", err)
	}
	return nil
}
