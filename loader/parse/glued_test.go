package parse_test

import (
	"testing"

	"talkgraph/loader/parse"
)

// TestUngluedPartsLinksFromWords gives links that follow a word their blank back,
// and leaves the brackets alone that are none, or have theirs.
func TestUngluedPartsLinksFromWords(t *testing.T) {
	for text, want := range map[string]string{
		"a talk by[Ana Lopez](x) of[Acme](y)": "a talk by [Ana Lopez](x) of [Acme](y)",
		"a talk by [Ana Lopez](x)":            "a talk by [Ana Lopez](x)",
		"on[“Boxes at Sea”](x)":               "on [“Boxes at Sea”](x)",
		"boxes[i] and boxes[N]":               "boxes[i] and boxes [N]",
		"see boxes[^1] and [1][2]":            "see boxes[^1] and [1][2]",
		"by[":                                 "by [",
		"箱は[Acme](x)の話":                       "箱は[Acme](x)の話",
		"":                                    "",
	} {
		if got := parse.Unglued(text); got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}
