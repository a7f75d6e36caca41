package passage

import (
	"slices"
	"strings"
	"testing"

	"talkgraph/knowledge"
)

// TestGlosses checks the form of the list: sorted, in both languages, no word
// twice in a list, no English word in two.
func TestGlosses(t *testing.T) {
	groups, err := parse(glossData)
	if err != nil {
		t.Fatal(err)
	}
	if len(groups) < 600 {
		t.Errorf("%d lists were read", len(groups))
	}
	english := make(map[string]bool)
	for _, g := range groups {
		for i, w := range g {
			if slices.Contains(g[:i], w) {
				t.Errorf("%q stands twice in %q", w, g)
			}
			if len([]rune(w)) < 2 {
				t.Errorf("%q of %q is one character", w, g)
			}
			if w != strings.TrimSpace(w) || strings.Contains(w, "  ") {
				t.Errorf("%q of %q has blanks to spare", w, g)
			}
			if !japanese(w) {
				if english[knowledge.Fold(w)] {
					t.Errorf("%q stands in two lists", w)
				}
				english[knowledge.Fold(w)] = true
			}
		}
		if japanese(g[0]) || !slices.ContainsFunc(g, japanese) && !slices.ContainsFunc(g, func(w string) bool { return strings.ToUpper(w) == w }) {
			t.Errorf("%q is not in both languages, English first", g)
		}
	}
	var lines []string
	for line := range strings.Lines(string(glossData)) {
		if !strings.HasPrefix(line, "#") {
			lines = append(lines, line)
		}
	}
	if !slices.IsSorted(lines) {
		t.Error("glosses.yaml is not sorted")
	}
}

// TestHints checks that no hint stands twice and that each line is sorted.
func TestHints(t *testing.T) {
	seen := make(map[string]bool)
	for line := range strings.Lines(hintData) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		words := strings.Fields(line)
		if !slices.IsSorted(words) {
			t.Errorf("not sorted: %.20q …", line)
		}
		for _, w := range words {
			if seen[w] {
				t.Errorf("%q stands twice", w)
			}
			seen[w] = true
		}
	}
	if len(seen) < 60 {
		t.Errorf("%d hints were read", len(seen))
	}
}
