// Package reporttest gives the loader's tests what they read: tables of
// sentences with what these state, and the lines of the bundled reports.
package reporttest

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// A Sentence is a line of a talk, and what it states.
type Sentence struct {
	Heading, Before, Text string // Before is said before the text, and states nothing
	States                []string
}

// Talk is a talk of no other lines.
func (s Sentence) Talk() string {
	return "## " + s.Heading + "\n\n- " + strings.Join([]string{s.Before, s.Text}, "\n- ") + "\n"
}

// Compare fails unless what was read is what the sentence states, in any order.
func (s Sentence) Compare(t *testing.T, got []string) {
	t.Helper()
	slices.Sort(s.States)
	slices.Sort(got)
	if diff := cmp.Diff(s.States, got); diff != "" {
		t.Errorf("%s\n%s\n(-want +got):\n%s", s.Heading, s.Text, diff)
	}
}

// Sentences reads a table. Nearly half of its sentences state nothing.
func Sentences(t *testing.T, file string) []Sentence {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var out []Sentence
	heading, before := "", ""
	for line := range strings.Lines(string(data)) {
		line = strings.TrimSuffix(line, "\n")
		switch {
		case line == "" || strings.HasPrefix(line, "# "):
		case strings.HasPrefix(line, "== "):
			heading, before = line[3:], ""
		case strings.HasPrefix(line, "= "):
			before = line[2:]
		case strings.HasPrefix(line, "> "):
			last := &out[len(out)-1]
			last.States = append(last.States, line[2:])
		default:
			out = append(out, Sentence{Heading: heading, Before: before, Text: line})
		}
	}
	none := len(slices.DeleteFunc(slices.Clone(out), func(s Sentence) bool { return len(s.States) > 0 }))
	if len(out) < 20 || none*5 < len(out)*2 {
		t.Fatalf("%s: %d sentences, of which %d state nothing: want at least 20, and two fifths that state nothing", file, len(out), none)
	}
	return out
}
