package section

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"talkgraph/lexicon"
	"talkgraph/loader/parse"
)

// TestLinesThatDoNotMatter reads reports in which running text tells of talks
// between and under titles: leaving out the lines that are said not to matter
// changes nothing.
func TestLinesThatDoNotMatter(t *testing.T) {
	lex, err := lexicon.New()
	if err != nil {
		t.Fatal(err)
	}
	lines := []string{
		"# Ropes at sea", "## Harbours", "## Splicing ropes - Pia Holm (Kestrel Foods)", "## DAT301 - Salt in the gears", "### What we saw", "Keynote - It was long, and it spoke of boats, of nets and of ropes that nobody splices.",
		"", "", "Then Pia Holm gave a talk about splicing the ropes of large boats.", "Tom Brandt of Kestrel Foods gave a talk on lanterns, and Bo Lindqvist spoke about fog on the water.",
		"- Henrik Falk presented a session on lamps that never go out at night.", "- Nets hold.", "The boats are slow, and the harbour is wide, and it was cold all day.", "Bo Lindqvist, chief clerk at Kestrel Foods, talked about lost crates and boxes.",
	}
	left, told := 0, 0
	rapid.Check(t, func(t *rapid.T) {
		text := "Boats\n" + strings.Join(rapid.SliceOfN(rapid.SampledFrom(lines), 1, 16).Draw(t, "lines"), "\n")
		doc, err := parse.Parse("r.md", []byte(text))
		if err != nil {
			t.Fatal(err)
		}
		some, all := newBuilder(doc, lex, nil), newBuilder(doc, lex, nil)
		some.shapes()
		all.shapes()
		matters := some.mayTell()
		some.prose(matters)
		all.prose(slices.Repeat([]bool{true}, len(matters)))
		if diff := cmp.Diff(all.layout.Sections, some.layout.Sections); diff != "" {
			t.Fatalf("%s\n(-want +got):\n%s", text, diff)
		}
		if slices.Contains(matters, false) {
			left++
		}
		if slices.ContainsFunc(some.layout.Sections, func(s Section) bool { return s.Rule == "told" }) {
			told++
		}
	})
	if left == 0 || told == 0 {
		t.Errorf("%d reports had lines that did not matter, %d told of talks", left, told)
	}
}
