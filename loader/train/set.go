package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"talkgraph/lexicon"
	"talkgraph/loader"
	"talkgraph/loader/eval"
	"talkgraph/loader/section"
	"talkgraph/loader/weigh"
)

// A set is annotated reports.
type set struct {
	name    string
	reports []report
}

// family is the part of a set's name before the first dash: sets of one family hold
// the same reports in other forms, or reports found together.
func (s set) family() string {
	name, _, _ := strings.Cut(s.name, "-")
	return name
}

// A report is one of them, as it is weighed.
type report struct {
	weigh.Text
	annotation eval.Annotation
	data       []byte
}

func readSet(folder string, lex *lexicon.Lexicon) (set, error) {
	s := set{name: filepath.Base(folder)}
	files, err := filepath.Glob(filepath.Join(folder, "gold", "*.json"))
	if err == nil && len(files) == 0 {
		err = errors.New("no annotations in " + filepath.Join(folder, "gold"))
	}
	for _, file := range files {
		r, err := readReport(folder, file, lex)
		if err != nil {
			return s, err
		}
		s.reports = append(s.reports, r)
	}
	return s, err
}

func readReport(folder, file string, lex *lexicon.Lexicon) (r report, err error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return r, err
	}
	if r.annotation, err = eval.Read(file, data); err != nil {
		return r, err
	}
	if data, err = os.ReadFile(filepath.Join(folder, "docs", r.annotation.Document)); err != nil {
		return r, err
	}
	r.data = data
	if r.Text, err = loader.Weighable(r.annotation.Document, data, lex); err != nil {
		return r, err
	}
	return r, r.readThen(filepath.Join(folder, "read", filepath.Base(file)))
}

// readThen takes the talks that were read before rules were made for the report.
func (r *report) readThen(file string) error {
	data, err := os.ReadFile(file)
	if r.Known = err == nil; errors.Is(err, fs.ErrNotExist) {
		return nil
	} else if err != nil {
		return err
	}
	var then struct {
		Talks []struct {
			Lines    [2]int
			Kind     string
			Speakers []struct{ Name string }
		}
	}
	if err := json.Unmarshal(data, &then); err != nil {
		return fmt.Errorf("%s: %w", file, err)
	}
	r.Read = nil
	for _, t := range then.Talks {
		r.Read = append(r.Read, weigh.Talk{Lines: section.Lines{First: t.Lines[0], Last: t.Lines[1]}, Credited: len(t.Speakers) > 0, Keynote: t.Kind == "keynote"})
	}
	return nil
}

// talks are those annotated.
func (r report) talks() (out []section.Lines) {
	for _, t := range r.annotation.Talks {
		out = append(out, section.Lines{First: t.Lines[0], Last: t.Lines[1]})
	}
	return out
}
