package cli

import (
	"fmt"
	"io"
	"path/filepath"

	"talkgraph/lexicon"
	"talkgraph/loader"
)

type extractCommand struct {
	Lexicon []string `placeholder:"FILE" help:"Names of your own, in the form of the bundled lexicon."`
	Explain bool     `help:"Print text for people instead: what each line says and by which rule, and what was refused and why."`
	File    string   `arg:"" help:"The report or programme."`
}

// Run prints what the loader reads in the file.
func (c extractCommand) Run(s *shell) error {
	collectSeldom(s.Process)
	lex, err := words(c.Lexicon)
	if err != nil {
		return err
	}
	data, err := loader.ReadFile(c.File)
	if err != nil {
		return err
	}
	name := filepath.Base(c.File)
	if c.Explain {
		return explain(s.Stdout, name, data, lex)
	}
	reading, err := loader.Read(name, data, lex)
	if err != nil {
		return err
	}
	return printJSON(s.Stdout, loader.Extract(reading))
}

// explain prints how the loader reads a file, for people.
func explain(w io.Writer, name string, data []byte, lex *lexicon.Lexicon) error {
	text, err := loader.Explain(name, data, lex)
	if err != nil {
		return err
	}
	if _, err := io.WriteString(w, harmless(text)); err != nil {
		return fmt.Errorf("print: %w", err)
	}
	return nil
}
