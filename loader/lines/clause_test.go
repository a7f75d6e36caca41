package lines

import (
	"strings"
	"testing"

	"talkgraph/knowledge"

	"pgregory.net/rapid"
)

// TestClausesEndAtMarks goes from mark to mark, code point by code point.
func TestClausesEndAtMarks(t *testing.T) {
	ends := func(runes []rune, at int) bool {
		stop := runes[at] == '.' || runes[at] == '．'
		return strings.ContainsRune("。!！?？;", runes[at]) ||
			stop && (at+1 < len(runes) && runes[at+1] == ' ' || at > 0 && knowledge.IsJapanese(runes[at-1]))
	}
	rapid.Check(t, func(t *rapid.T) {
		line := rapid.StringMatching(`[ab .．。、!！?？;っ　é（]{0,16}`).Draw(t, "line")
		runes := []rune(line)
		start := rapid.IntRange(0, len(runes)).Draw(t, "start")
		end := rapid.IntRange(start, len(runes)).Draw(t, "end")
		from, to := start, end
		for from > 0 && !ends(runes, from-1) {
			from--
		}
		for to < len(runes) && !ends(runes, to) {
			to++
		}
		text := withClauses(line, traitsOf(line))
		if gotFrom, gotTo := text.Sentence(start, end); gotFrom != from || gotTo != to {
			t.Errorf("%q around %d to %d: %d to %d, not %d to %d", line, start, end, gotFrom, gotTo, from, to)
		}
	})
}
