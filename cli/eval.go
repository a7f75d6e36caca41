package cli

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
	"talkgraph/loader"
	"talkgraph/loader/eval"
)

type evalCommand struct {
	Lexicon []string `placeholder:"FILE" help:"Names of your own, in the form of the bundled lexicon."`
	Topics  string   `placeholder:"FILE" help:"The topics that count, one a line, instead of the bundled list."`
	Errors  uint     `placeholder:"N" help:"Show the first N mistakes of each figure, too."`
	JSON    bool     `name:"json" help:"Print counts, figures and mistakes as one JSON object."`
	Gold    string   `arg:"" name:"gold-dir" help:"The folder of annotations, *.json (docs/annotations.md describes them)."`
	Docs    string   `arg:"" name:"docs-dir" help:"The folder of the reports that they name."`
}

// Help says what is printed.
func (evalCommand) Help() string {
	return `Reads the report that each annotation names and prints ten figures: what was read right, what is extra, what was missed, precision, recall and F1, micro-averaged over all reports. The last line is one JSON object with every F1. The status is 1, and nothing is printed, if an annotation is malformed or its report cannot be read; low figures are no failure.`
}

// Run scores the loader.
func (c evalCommand) Run(s *shell) error {
	collectSeldom(s.Process)
	listed, err := c.topics()
	if err != nil {
		return err
	}
	lex, err := words(c.Lexicon)
	if err != nil {
		return err
	}
	annotations, err := annotations(c.Gold)
	if err != nil {
		return err
	}
	var readings []eval.Reading
	var errs []error
	for _, a := range annotations {
		r, err := c.read(s, a, lex)
		readings, errs = append(readings, r), append(errs, err)
	}
	if err := errors.Join(errs...); err != nil {
		return err
	}
	card := eval.Score(readings, listed)
	if c.JSON {
		return printJSON(s.Stdout, c.sheet(card))
	}
	return c.print(s.Stdout, card)
}

func (c evalCommand) topics() (eval.Topics, error) {
	if c.Topics == "" {
		return eval.ClosedTopics(), nil
	}
	data, err := os.ReadFile(c.Topics)
	if err != nil {
		return nil, fmt.Errorf("reading topics: %w", err)
	}
	return eval.ListTopics(string(data)), nil
}

// An annotated is an annotation and the file it stands in.
type annotated struct {
	file string
	eval.Annotation
}

// annotations reads a folder of annotations, in the order of their names.
func annotations(dir string) ([]annotated, error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, fmt.Errorf("reading annotations: %w", err)
	}
	var out []annotated
	var errs []error
	for _, e := range entries {
		if e.IsDir() || filepath.Ext(e.Name()) != ".json" || e.Name()[0] == '.' {
			continue
		}
		file := filepath.Join(dir, e.Name())
		a, err := annotation(file)
		out, errs = append(out, annotated{file, a}), append(errs, err)
	}
	if len(out) == 0 {
		return nil, fmt.Errorf("no annotations (*.json) in %s", dir)
	}
	return out, errors.Join(errs...)
}

func annotation(file string) (eval.Annotation, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return eval.Annotation{}, fmt.Errorf("reading annotations: %w", err)
	}
	return eval.Read(file, data)
}

// read reads the report that an annotation names, and tells on standard error
// where the annotation does not fit it.
func (c evalCommand) read(s *shell, a annotated, lex *lexicon.Lexicon) (eval.Reading, error) {
	if !filepath.IsLocal(a.Document) {
		return eval.Reading{}, fmt.Errorf("%s: document: %s is not a file below %s", a.file, a.Document, c.Docs)
	}
	path := filepath.Join(c.Docs, a.Document)
	data, err := loader.ReadFile(path)
	if err != nil {
		return eval.Reading{}, fmt.Errorf("%s: document: %s: %w", a.file, path, err)
	}
	reading, err := loader.Read(filepath.Base(a.Document), data, lex)
	if err != nil {
		return eval.Reading{}, fmt.Errorf("%s: document: %s: %w", a.file, path, err)
	}
	for _, unfit := range a.Fit(lines(reading)) {
		fmt.Fprintf(s.Stderr, "%s: %s\n", a.file, unfit)
	}
	return eval.Reading{Name: a.Document, Annotation: a.Annotation, Extraction: loader.Extract(reading)}, nil
}

// lines gives the raw lines of a document, in order.
func lines(r *knowledge.Reading) []string {
	var out []string
	for _, l := range r.Statements {
		for len(out) < l.Number-1 {
			out = append(out, "")
		}
		out = append(out, l.Text)
	}
	return out
}
