package cli

import (
	"errors"
	"fmt"
	"io/fs"
	"strings"

	"talkgraph/lexicon"
	"talkgraph/loader"
	"talkgraph/store"
)

type loadCommand struct {
	storeFlag
	Lexicon []string `placeholder:"FILE" help:"Names of your own, in the form of the bundled lexicon; may be repeated."`
	Replace bool     `help:"Take documents even if the same ids were loaded from elsewhere before."`
	Path    []string `arg:"" help:"Files and folders: reports (.txt, .md, .markdown, .html) and programmes (.json, .jsonld, .xml, .csv)."`
}

// Run loads the reports. What is refused is named; the rest is loaded.
func (c loadCommand) Run(s *shell) error {
	collectSeldom(s.Process)
	lex, err := words(c.Lexicon)
	if err != nil {
		return err
	}
	return s.with(c.storeFlag, true, func(st store.Store) error {
		bar := newBar(s.Stderr)
		sum, err := loader.Load(s, c.Path, loader.Options{Lexicon: lex, Replace: c.Replace, Progress: bar.show}, st)
		bar.clear()
		for _, file := range sum.Skipped {
			fmt.Fprintf(s.Stderr, "skipped %s: neither report nor programme\n", file)
		}
		if sum.New+sum.Changed+sum.Same+len(sum.Failed) == 0 && err == nil {
			fmt.Fprintf(s.Stderr, "nothing to load: no report or programme in %s\n", strings.Join(c.Path, ", "))
		}
		fmt.Fprintln(s.Stdout, tell(sum))
		return errors.Join(err, sum.Err())
	})
}

// loadFS loads every report of a file system and tells what it did.
func loadFS(s *shell, st store.Store, lex *lexicon.Lexicon, fsys fs.FS) (string, error) {
	sum, err := loader.LoadFS(s, fsys, loader.Options{Lexicon: lex}, st)
	return tell(sum), errors.Join(err, sum.Err())
}

func tell(s loader.Summary) string {
	return summary(map[store.Outcome]int{store.New: s.New, store.Changed: s.Changed, store.Same: s.Same})
}
