package parse

import (
	"regexp"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// TestHeadingsAreThoseOfCommonMark holds heading to an expression for it.
func TestHeadingsAreThoseOfCommonMark(t *testing.T) {
	atx := regexp.MustCompile(`^( {0,3})(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$`)
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringMatching(`[ #]{0,9}[ \t#aあ]{0,8}`).Draw(t, "text")
		var got, want Line
		got.Text, want.Text = text, text
		heading(&got)
		if at := atx.FindStringSubmatchIndex(text); at != nil {
			want.Shape, want.Level, want.Start = Heading, at[5]-at[4], at[5]
			if at[6] >= 0 {
				want.Body, want.Start = text[at[6]:at[7]], at[6]
			}
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%q (-want +got):\n%s", text, diff)
		}
	})
}
