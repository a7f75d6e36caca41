package knowledge

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode"
)

// ErrInvalid is what Validate's errors are.
var ErrInvalid = errors.New("invalid reading")

// Validate says what is wrong with a reading, if anything: a relation without
// a source, a link to a thing that the reading does not know, a mention that
// is not what the line prints. Engines refuse such readings.
func (r *Reading) Validate() error {
	if r.Document.Kind != Document {
		return r.invalid("the document is a %s", r.Document.Kind)
	}
	kinds := make(map[string]Kind, len(r.Things))
	for _, t := range r.Things {
		if err := r.validateThing(t); err != nil {
			return err
		}
		for _, key := range t.Keys {
			kinds[key.ID] = t.Kind
		}
	}
	var beside sync.WaitGroup
	var lines error
	beside.Go(func() { lines = r.validateLines(kinds) })
	links := r.validateLinks(kinds)
	beside.Wait()
	return cmp.Or(lines, links)
}

func (r *Reading) validateLinks(kinds map[string]Kind) error {
	statements := statementPrefix(r.Document.ID)
	for _, l := range r.Links {
		if err := r.validateLink(l, kinds, statements); err != nil {
			return err
		}
	}
	return nil
}

func (r *Reading) validateThing(t Thing) error {
	if len(t.Keys) == 0 || t.Name == "" {
		return r.invalid("a %s has no key or no name", t.Kind)
	}
	for _, key := range t.Keys {
		if kind, ok := KindOf(key.ID); !ok || kind != t.Kind || kind == Document || kind == Statement {
			return r.invalid("%q is no key of a %s", key.ID, t.Kind)
		}
	}
	return nil
}

func (r *Reading) validateLines(kinds map[string]Kind) error {
	last, talk, named := 0, "", ends[Mentions].to
	for i := range r.Statements {
		line := &r.Statements[i]
		if line.Number <= last {
			return r.invalid("line %d stands after line %d", line.Number, last)
		}
		last = line.Number
		if line.Talk != talk && line.Talk != "" && kinds[line.Talk] != Talk {
			return r.invalid("line %d belongs to %q, which is no talk of the document", line.Number, line.Talk)
		}
		talk = line.Talk // of the next one, too, mostly
		if len(line.Mentions) == 0 {
			continue
		}
		printer := printer{text: line.Text, ascii: IsASCII(line.Text)}
		for _, m := range line.Mentions {
			if !printer.prints(m.Surface, m.Start, m.End) {
				return r.invalid("line %d does not print %q at %d-%d", line.Number, m.Surface, m.Start, m.End)
			}
			if !slices.Contains(named, kinds[m.Thing]) {
				return r.invalid("line %d mentions %q, which the document does not know", line.Number, m.Thing)
			}
		}
	}
	return nil
}

func (r *Reading) validateLink(l Link, kinds map[string]Kind, statements string) error {
	if !slices.Contains(ends[l.Kind].from, kinds[l.From]) || !slices.Contains(ends[l.Kind].to, kinds[l.To]) {
		return r.invalid("%s joins things that it cannot join or that the document does not know", l.name())
	}
	if len(l.Evidence) == 0 {
		return r.invalid("%s has no source", l.name())
	}
	for _, e := range l.Evidence {
		line := r.line(e.Statement, statements)
		switch {
		case e.Statement == "" && e.Entry == "":
			return r.invalid("%s has a source that names no line, field or entry", l.name())
		case e.Statement != "" && line == nil:
			return r.invalid("%s is proved by %q, which is no line of the document", l.name(), e.Statement)
		case e.Statement != "" && !strings.ContainsFunc(line.Text, isShown):
			return r.invalid("%s is proved by %q, which shows no text", l.name(), e.Statement)
		}
	}
	return nil
}

// isShown tells the runes that are no blanks.
func isShown(r rune) bool { return !unicode.IsSpace(r) }

// name is a link as errors call it.
func (l Link) name() string { return l.From + " " + string(l.Kind) + " " + l.To }

// line is the line with an id, or nil; ids begin with the same prefix, and the
// lines are in the order of their numbers.
func (r *Reading) line(id, prefix string) *Line {
	digits, ok := strings.CutPrefix(id, prefix)
	number, err := strconv.Atoi(digits)
	if !ok || err != nil || digits[0] < '1' || digits[0] > '9' { // no id is spelt otherwise
		return nil
	}
	if at := number - 1; at < len(r.Statements) && r.Statements[at].Number == number {
		return &r.Statements[at] // where no number is left out
	}
	at, ok := slices.BinarySearchFunc(r.Statements, number, func(l Line, n int) int { return cmp.Compare(l.Number, n) })
	if !ok {
		return nil
	}
	return &r.Statements[at]
}

func (r *Reading) invalid(format string, args ...any) error {
	return fmt.Errorf("%w of %s: %s", ErrInvalid, r.Document.ID, fmt.Sprintf(format, args...))
}
