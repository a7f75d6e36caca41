package shape

import (
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"
)

// TestShowsWhatStandsThere: one pass over a text finds the marks that a search
// for each finds.
func TestShowsWhatStandsThere(t *testing.T) {
	marks := map[Trait]string{ShowsDash: "-–—", ShowsBracket: "(", ShowsColon: ":;：", ShowsBar: "|｜", ShowsAt: "@＠", ShowsLink: "[]", ShowsSlash: "/／", showsAngle: "<>", ShowsDigit: "0123456789"}
	piece := rapid.OneOf(rapid.SampledFrom(strings.Split("-–—(（:：|｜@＠[]<>/／09", "")), rapid.SampledFrom([]string{"a", "é", "山", "\u200b", "…", "／", "！", "😀", " "}), rapid.String())
	rapid.Check(t, func(t *rapid.T) {
		text := strings.ToValidUTF8(strings.Join(rapid.SliceOfN(piece, 0, 6).Draw(t, "pieces"), ""), "")
		got, runes := ShowsOf(text)
		if runes != utf8.RuneCountInString(text) {
			t.Fatalf("%q has %d code points, not %d", text, utf8.RuneCountInString(text), runes)
		}
		if wide := got&ShowsWide != 0; wide != (runes < len(text)) {
			t.Fatalf("%q shows more than ASCII: %v", text, wide)
		}
		for mark, any := range marks {
			if has := got&mark != 0; has != strings.ContainsAny(text, any) {
				t.Fatalf("%q shows one of %q: %v", text, any, has)
			}
		}
	})
}
