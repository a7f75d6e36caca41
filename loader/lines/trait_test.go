package lines

import (
	"testing"

	"pgregory.net/rapid"

	"talkgraph/loader/reporttest"
)

// TestTraitsRuleOutNothing compares what is asked of a line once with what
// each rule would find in it.
func TestTraitsRuleOutNothing(t *testing.T) {
	lines := reporttest.CorpusLines(t)
	rapid.Check(t, func(t *rapid.T) {
		line := rapid.OneOf(rapid.SampledFrom(lines), rapid.StringMatching(`[aA \x{00a0}é箱\[\]<>]{0,6}`)).Draw(t, "line")
		traits := traitsOf(line)
		if traits&linked == 0 && Unmarked(line) != line {
			t.Errorf("%q has marks of links, and does not show them", line)
		}
		if traits&Wide == 0 && Japanese(line) {
			t.Errorf("%q is Japanese, and all ASCII", line)
		}
	})
}
