package relate

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"talkgraph/loader/pattern"
)

// TestCuesRuleOutNothing tries every pattern of lineCues on parts of the lines
// of the corpus: what matches may match in the line.
func TestCuesRuleOutNothing(t *testing.T) {
	lines := corpusLines(t)
	rapid.Check(t, func(t *rapid.T) {
		line := rapid.SampledFrom(lines).Draw(t, "line")
		from := rapid.IntRange(0, len(line)).Draw(t, "from")
		part := line[from:rapid.IntRange(from, len(line)).Draw(t, "to")]
		found := lineCues.In(line)
		for _, p := range cued() {
			if p.MatchString(part) && !found.May(p) {
				t.Errorf("%s matches %q of %q, and may not", p, part, line)
			}
		}
		for name, of := range map[string]struct {
			all []*pattern.Pattern
			any *pattern.Choice
		}{
			"company": {companyPatterns(), anyCompany}, "firm": {slices.Concat(firmShapes, titleShapes, []*pattern.Pattern{firmList}), anyFirm},
			"person": {[]*pattern.Pattern{presented, titled, bracket}, anyPerson}, "pair": {secondWords(), anyPair},
		} {
			may := func(p *pattern.Pattern) bool { return found.May(p) }
			if slices.ContainsFunc(of.all, may) && !found.MayAny(of.any) {
				t.Errorf("%s: one may match in %q, and none of them", name, line)
			}
		}
	})
}

// corpusLines are the lines of the bundled reports.
func corpusLines(t *testing.T) (lines []string) {
	t.Helper()
	files, err := filepath.Glob("../../corpus/*.md")
	if err != nil || len(files) == 0 {
		t.Fatalf("no corpus: %v", err)
	}
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		lines = append(lines, strings.Split(string(data), "\n")...)
	}
	return lines
}
