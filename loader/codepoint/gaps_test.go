package codepoint_test

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"talkgraph/loader/codepoint"
)

// TestGapsAreLeftOut holds a Text with gaps to its runes without them.
func TestGapsAreLeftOut(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var text strings.Builder
		var gaps [][2]int
		var keep []bool // by code point
		for range rapid.IntRange(0, 6).Draw(t, "parts") {
			part := rapid.StringMatching(`[a-zア-ン]{0,4}`).Draw(t, "part")
			left := rapid.Bool().Draw(t, "left")
			if !left && part != "" && (len(gaps) == 0 || gaps[len(gaps)-1][1] < text.Len()) {
				gaps = append(gaps, [2]int{text.Len(), text.Len() + len(part)})
			} else {
				left = true
			}
			for range []rune(part) {
				keep = append(keep, left)
			}
			text.WriteString(part)
		}
		runes, cut := []rune(text.String()), codepoint.New(text.String()).WithGaps(gaps)
		from := rapid.IntRange(0, len(runes)).Draw(t, "from")
		to := rapid.IntRange(from, len(runes)).Draw(t, "to")
		want := ""
		for i := from; i < to; i++ {
			if keep[i] {
				want += string(runes[i])
			}
		}
		if got := cut.Slice(from, to); got != want {
			t.Errorf("%q without %v from %d to %d: %q, not %q", text.String(), gaps, from, to, got, want)
		}
		if got := cut.To(from) + cut.From(from); got != cut.To(len(runes)) {
			t.Errorf("%q without %v, cut at %d: %q", text.String(), gaps, from, got)
		}
		if got := cut.Printed(from, to); got != string(runes[from:to]) {
			t.Errorf("%q from %d to %d is printed %q", text.String(), from, to, got)
		}
	})
}
