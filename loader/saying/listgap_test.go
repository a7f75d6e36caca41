package saying

import (
	"regexp"
	"testing"

	"pgregory.net/rapid"
)

// TestListGaps compares gaps with the expression that says what they are.
func TestListGaps(t *testing.T) {
	expr := regexp.MustCompile(`^[ 　]*(?:[,、，/／・&＆+＋]|と|や|,? ?and|,? ?or|,? plus)[ 　]*$`)
	parts := rapid.SampledFrom([]string{" ", "　", ",", "、", "，", "/", "／", "・", "&", "＆", "+", "＋", "と", "や", "and", "or", "plus", "の", "an"})
	rapid.Check(t, func(t *rapid.T) {
		gap := ""
		for _, part := range rapid.SliceOfN(parts, 0, 4).Draw(t, "parts") {
			gap += part
		}
		if got, want := ListGap(gap), expr.MatchString(gap); got != want {
			t.Errorf("%q: %t, not %t", gap, got, want)
		}
	})
}
