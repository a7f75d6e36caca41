package relate

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// TestTraitsRuleOutNothing compares what is asked of a line once with what
// each rule would find in it.
func TestTraitsRuleOutNothing(t *testing.T) {
	lines := corpusLines(t)
	rapid.Check(t, func(t *rapid.T) {
		line := rapid.OneOf(rapid.SampledFrom(lines), rapid.StringMatching(`[aA \x{00a0}é箱\[\]<>]{0,6}`)).Draw(t, "line")
		traits := traitsOf(line)
		if traits&linked == 0 && unmarked(line) != line {
			t.Errorf("%q has marks of links, and does not show them", line)
		}
		if traits&wide == 0 && japanese(line) {
			t.Errorf("%q is Japanese, and all ASCII", line)
		}
		if traits&twoNames == 0 && latinName.MatchString(line) && strings.Contains(latinName.FindString(line), " ") {
			t.Errorf("%q has a name of two words, and does not show it", line)
		}
	})
}

// TestNoSmallLettersInAsia holds what smallWords passes over.
func TestNoSmallLettersInAsia(t *testing.T) {
	for r := rune(0x3000); r <= 0x9FFF; r++ {
		if _, letters := smallLetters(string(r), 0); letters > 0 {
			t.Errorf("%q is a small letter", r)
		}
		if b := string(r)[0]; b <= firstOfThree || b > lastOfHan {
			t.Errorf("%q begins with %#x", r, b)
		}
	}
}
