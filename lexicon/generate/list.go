package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// A list is what one publication names.
type list struct {
	source string   // name, version and licence of the publication
	names  []string // sorted, each once
}

// text is the form in which a list is kept: a comment, then one name a line.
func (l list) text() []byte {
	var out bytes.Buffer
	fmt.Fprintf(&out, "# %s\n", l.source)
	for _, name := range l.sorted() {
		fmt.Fprintln(&out, name)
	}
	return out.Bytes()
}

func (l list) sorted() []string {
	names := slices.Clone(l.names)
	slices.Sort(names)
	return slices.Compact(names)
}

// parseList reads the form that text writes.
func parseList(data string) (list, error) {
	lines := strings.Split(strings.TrimSuffix(data, "\n"), "\n")
	source, ok := strings.CutPrefix(lines[0], "# ")
	if !ok {
		return list{}, fmt.Errorf("line 1: a list begins with a comment that says where it is from")
	}
	l := list{source: source, names: lines[1:]}
	for i, name := range l.names {
		if name == "" || strings.TrimSpace(name) != name {
			return list{}, fmt.Errorf("line %d: %q is no name", i+2, name)
		}
	}
	return l, nil
}

// readLists reads all lists of a folder, by the order of their file names.
func readLists(folder string) ([]list, error) {
	paths, err := filepath.Glob(filepath.Join(folder, "*.txt"))
	if err != nil {
		return nil, fmt.Errorf("listing the lists: %w", err)
	}
	var out []list
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			return nil, fmt.Errorf("reading a list: %w", err)
		}
		l, err := parseList(string(data))
		if err != nil {
			return nil, fmt.Errorf("reading the list %s: %w", path, err)
		}
		out = append(out, l)
	}
	return out, nil
}
