package weigh

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// Every line shows what the whole text does.
func TestWhole(t *testing.T) {
	for report, want := range map[string][]string{
		"AWS Summit 2日目に行ってきた\n箱":                {"in a text with codes 0", "under a headline on several"},
		"Trip report\nDAT303 Boxes\nDAT304 Lids": {"in a text with codes 2", "under a headline on several"},
		"早瀬さんの講演「すべての箱を数える日」\n箱":                 {"in a text with codes 0", "under a headline on a session", "under a headline that quotes"},
		"\nHarbour Days 2019\nBoxes":             {"in a text with codes 0", "under a headline on an event"},
	} {
		text := textOf(t, report)
		for i := range text.Names {
			text.Names[i].Event = strings.Contains(text.Lines[i].Text, "Harbour")
		}
		k := text.look()
		for step := range k.at {
			var got []string
			for _, h := range k.hints[step] {
				if h >= first[ofText] {
					got = append(got, strings.TrimPrefix(nameOf(featureOf(h, 0)), "here "))
				}
			}
			slices.Sort(got)
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("%s: line %d (-want +got):\n%s", report, k.at[step]+1, diff)
			}
		}
	}
}
