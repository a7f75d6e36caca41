package relate

import (
	"testing"

	"pgregory.net/rapid"

	"talkgraph/loader/reporttest"
)

// TestCuesRuleOutNothing tries every pattern of lineCues on parts of the lines
// of the corpus: what matches may match in the line.
func TestCuesRuleOutNothing(t *testing.T) {
	lines := reporttest.CorpusLines(t)
	rapid.Check(t, func(t *rapid.T) {
		line := rapid.SampledFrom(lines).Draw(t, "line")
		from := rapid.IntRange(0, len(line)).Draw(t, "from")
		part := line[from:rapid.IntRange(from, len(line)).Draw(t, "to")]
		found := lineCues.In(line)
		for _, p := range allPatterns() {
			if p.MatchString(part) && !found.May(p) {
				t.Errorf("%s matches %q of %q, and may not", p, part, line)
			}
		}
	})
}
