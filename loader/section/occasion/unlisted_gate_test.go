package occasion

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// TestEndsOfEventsAreSeenInWholeLines holds that a line in which no event ends
// has no name that is one.
func TestEndsOfEventsAreSeenInWholeLines(t *testing.T) {
	part := rapid.SampledFrom([]string{"Harbour", "Con", "Day", "Days", "KnotConf", "Forum", "箱", "勉強会", "サミット", "Oslo", "on", " ", " ", "2019", "1999", "-12", "."})
	rapid.Check(t, func(t *rapid.T) {
		text := strings.Join(rapid.SliceOfN(part, 0, 10).Draw(t, "parts"), "")
		for _, at := range unlisted.FindAllStringIndex(text, -1) {
			if name := text[at[0]:at[1]]; unlistedEnd.MatchString(name) && !anyEnd.MatchString(text) {
				t.Errorf("%q names %q, and shows no end of a name", text, name)
			}
		}
	})
}
