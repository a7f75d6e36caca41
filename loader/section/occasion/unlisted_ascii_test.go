package occasion

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// TestUnlistedInASCII compares the short form with the whole one.
func TestUnlistedInASCII(t *testing.T) {
	texts := rapid.StringMatching(`(?:(?:[A-Z][a-z.:+&!-]{0,3}|X|Summit|Con|Days|Day|at|the|19|20|2019|2001|20011|,)[ ]?){0,9}`)
	rapid.Check(t, func(t *rapid.T) {
		text := texts.Draw(t, "text")
		if diff := cmp.Diff(unlisted.FindAllStringIndex(text, 3), inASCII.FindAllStringIndex(text, 3)); diff != "" {
			t.Fatalf("%q (-whole +short):\n%s", text, diff)
		}
	})
	if got := inASCII.FindString("to Some Con 2019"); got != "Some Con 2019" {
		t.Errorf("found %q", got)
	}
}
