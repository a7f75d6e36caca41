package billing

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"talkgraph/lexicon"
	"talkgraph/loader/parse"
	"talkgraph/loader/section/shape"
)

// TestWhatIsSaidNext: the line that is noted is the one that a walk finds.
func TestWhatIsSaidNext(t *testing.T) {
	lex, err := lexicon.New()
	if err != nil {
		t.Fatal(err)
	}
	rapid.Check(t, func(t *rapid.T) {
		lines := rapid.SliceOfN(rapid.SampledFrom([]string{"", "Room: 4b", "Tuesday, 9:30", "- Room: 4b", "Ropes", "Pia Holm"}), 0, 12).Draw(t, "lines")
		doc, err := parse.Parse("r.txt", []byte("Boats\n"+strings.Join(lines, "\n")))
		if err != nil {
			t.Fatal(err)
		}
		b := New(shape.LinesOf(doc), lex, "en")
		for i := range b.lines {
			want := i
			for want < len(b.lines) && (b.lines[want].Shape == parse.Blank || b.lines[want].When()) {
				want++
			}
			if got := b.sayingFrom(i); got != want {
				t.Fatalf("from line %d of %q on line %d says something, want %d", i, lines, got, want)
			}
		}
	})
}
