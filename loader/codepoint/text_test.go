package codepoint_test

import (
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"

	"talkgraph/loader/codepoint"
)

// TestCutsAsRunesDo holds a Text to what slices of runes give.
func TestCutsAsRunesDo(t *testing.T) {
	texts := rapid.OneOf(rapid.StringMatching(`[ -~]{0,20}`), rapid.StringMatching(`[a-z .。ア-ン一-三😀]{0,20}`))
	rapid.Check(t, func(t *rapid.T) {
		s := texts.Draw(t, "text")
		runes, text := []rune(s), codepoint.New(s)
		from := rapid.IntRange(0, len(runes)).Draw(t, "from")
		to := rapid.IntRange(from, len(runes)).Draw(t, "to")
		if text.String() != s || text.Len() != len(runes) {
			t.Fatalf("%q has %d code points, not %d", s, len(runes), text.Len())
		}
		got := [3]string{text.Slice(from, to), text.From(from), text.To(to)}
		if want := [3]string{string(runes[from:to]), string(runes[from:]), string(runes[:to])}; got != want {
			t.Errorf("%q from %d to %d: %q, not %q", s, from, to, got, want)
		}
		if at := len(string(runes[:from])); text.Byte(from) != at || text.Point(at) != from {
			t.Errorf("%q: code point %d begins at %d, not %d, and back at %d", s, from, at, text.Byte(from), text.Point(at))
		}
		if from < len(runes) && text.Rune(from) != runes[from] {
			t.Errorf("%q: code point %d is %q", s, from, text.Rune(from))
		}
	})
}

// TestPointInsideOne tells bytes inside a code point from those at its start.
func TestPointInsideOne(t *testing.T) {
	text := codepoint.New("aの事例")
	if inside := text.Point(2); inside != 2 || utf8.RuneStart(text.String()[2]) {
		t.Errorf("the byte inside の is before code point %d, not 2", inside)
	}
}
