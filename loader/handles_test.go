package loader_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/lexicon"
	"talkgraph/loader"
)

// TestHandlesAreNamedAgain reads lines that name by a handle somebody whom a title
// names so, and lines in which the same letters are something else.
func TestHandlesAreNamedAgain(t *testing.T) {
	lex, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	report := "# 灯台の会\n\n## 錨の話 (@ikari_m)\n\n会場で@ikari_mさんに聞きました。\n\n記事は https://example.org/@ikari_m にあります。\n\nikari_mさんは船が好きです。\n\nx@ikari_m は宛先です。\n\nikari_m という名の船。\n"
	reading, err := loader.Read("r.md", []byte(report), lex)
	if err != nil {
		t.Fatal(err)
	}
	var got []int
	for _, m := range loader.Extract(reading).Mentions {
		if m.Entity == "ikari_m" {
			got = append(got, m.Line)
		}
	}
	slices.Sort(got)
	if diff := cmp.Diff([]int{3, 5, 9}, got); diff != "" {
		t.Errorf("lines (-want +got):\n%s", diff)
	}
}
