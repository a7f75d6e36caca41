package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"gopkg.in/yaml.v3"
)

// A taking says what names of the lists become: services of a category or
// companies of a type.
type taking struct {
	Category string   // of lexicon.Categories, for services
	Type     string   // of lexicon.CompanyTypes, for companies
	Provider string   // services: a company of the lexicon
	PartOf   string   `yaml:"partOf"` // services: a service of the lexicon
	Context  bool     // the names are ordinary words too
	Names    []string // as published
}

// A rejection says why names of the lists are no entries.
type rejection struct {
	Reason string
	Names  []string // as published
}

// choices say what becomes of the published names.
type choices struct {
	taken    []taking
	same     map[string]string // a published name to the entry that it is another name of
	rejected []rejection
}

func readChoices(folder string) (choices, error) {
	var c choices
	for name, into := range map[string]any{"taken.yaml": &c.taken, "same.yaml": &c.same, "rejected.yaml": &c.rejected} {
		data, err := os.ReadFile(filepath.Join(folder, name))
		if err != nil {
			return c, fmt.Errorf("reading the choices: %w", err)
		}
		d := yaml.NewDecoder(bytes.NewReader(data))
		d.KnownFields(true)
		if err := d.Decode(into); err != nil && !errors.Is(err, io.EOF) {
			return c, fmt.Errorf("reading the choices of %s: %w", name, err)
		}
	}
	return c, nil
}

// chosen maps each name to the file that decides on it. A name that two
// decide on is an error.
func (c choices) chosen() (map[string]string, error) {
	out := make(map[string]string)
	var twice error
	add := func(file string, names ...string) {
		for _, name := range names {
			if was := out[name]; was != "" && twice == nil {
				twice = fmt.Errorf("%s decides on %q, which %s decides on: take it out of one of them", file, name, was)
			}
			out[name] = file
		}
	}
	for _, t := range c.taken {
		add("taken.yaml", t.Names...)
	}
	for name := range c.same {
		add("same.yaml", name)
	}
	for _, r := range c.rejected {
		add("rejected.yaml", r.Names...)
	}
	return out, twice
}
