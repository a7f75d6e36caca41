package bylined

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"talkgraph/loader/parse"
	"talkgraph/loader/section/linetest"
	"talkgraph/loader/section/page"
	"talkgraph/loader/section/shape"
)

// TestTitlesAreLookedForBeforeBylines reads headings as they are read, and each
// of them whether or not enough titles stand below.
func TestTitlesAreLookedForBeforeBylines(t *testing.T) {
	lex := linetest.Lexicon(t)
	some := 0
	rapid.Check(t, func(t *rapid.T) {
		var text strings.Builder
		for range rapid.IntRange(1, 6).Draw(t, "headings") {
			text.WriteString("## " + rapid.SampledFrom([]string{"Ana Lopez - Acme", "Bo Ek", "Bo Ek, Acme", "Boxes at sea"}).Draw(t, "heading") + "\n\n")
			text.WriteString(rapid.SampledFrom([]string{"*Knots in ropes*\n\n", "*Ropes*\n", "- an item\n\n", "“Tides”\n\n- an item\n"}).Draw(t, "below"))
		}
		doc, err := parse.Parse("r.md", []byte(text.String()))
		if err != nil {
			t.Fatal(err)
		}
		lines := shape.LinesOf(doc)
		b := New(page.New(lines, doc.Front, lex, "en", 0, nil), lines, lex)
		var all []Head
		for i, l := range b.lines {
			if l.Shape == parse.Heading {
				all = append(all, Head{i, min(i+3, len(b.lines)), rapid.IntRange(0, 5).Draw(t, "never") == 5})
			}
		}
		want, titled := make(map[int]shape.Title), 0
		for k, h := range all {
			if at := b.titleBelow(h.Line, h.To); !h.Never && b.headsWho(b.lines[h.Line]) {
				want[k] = b.entitleBelow(h.Line, at)
				if at >= 0 {
					titled++
				}
			}
		}
		if titled < 2 || 2*titled < len(all) {
			want = nil
		} else {
			some++
		}
		if diff := cmp.Diff(want, b.EntitledBelow(all), cmp.AllowUnexported(shape.Title{})); diff != "" {
			t.Fatalf("%s (-want +got):\n%s", text.String(), diff)
		}
	})
	if some == 0 {
		t.Error("no headings were bylines over titles")
	}
}
