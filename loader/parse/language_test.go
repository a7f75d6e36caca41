package parse

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// TestLanguageIsThatOfAllLines: where reading ends early, the answer is that of
// all the text, which one line has.
func TestLanguageIsThatOfAllLines(t *testing.T) {
	seen := make(map[string]bool)
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.SampledFrom([]string{"a", "boxes at sea", "あ", "箱", "ボックス", "ｱ", " ", "1", "é", "。"})
		var lines []Line
		for range rapid.IntRange(0, 12).Draw(t, "lines") {
			lines = append(lines, Line{Text: strings.Join(rapid.SliceOfN(text, 0, 5).Draw(t, "text"), "")})
		}
		var all strings.Builder
		for _, l := range lines {
			all.WriteString(l.Text)
		}
		want := Language([]Line{{Text: all.String()}})
		if got := Language(lines); got != want {
			t.Fatalf("%q is %s, want %s", all.String(), got, want)
		}
		seen[want] = true
	})
	if len(seen) != 2 {
		t.Errorf("languages seen: %v", seen)
	}
}
