package section_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// themed are posts with short headings over text that speaks of no talk, among
// headings of which the text says who spoke; and the talks in them.
var themed = map[string]string{
	"# Ropes at GullConf\n\n## Ropes\n\nThe first talk was given by Pia Holm, and it was about rope.\n\n## Tar in the Time of Steam at Tarworks\n\nHenrik, who makes tar, gave a talk about it, and it was long.\n\n## Experiments\n\nThey burn tar in small pots, and note down how long each of them smokes.\n\n## Open water\n\nAll of it ends up there.": "3-5; 7-9",
	// several people of whom the first paragraph tells
	"# Ropes at GullConf\n\n## How the tar of the north came to the south\n\nPia Holm and Tom Brandt gave a long presentation on tar.\n\n## Why nets tear in winter and never in summer\n\nI liked Henrik Falk and Bo Lindqvist's talk on nets.": "3-5 Pia Holm; Tom Brandt; 7-9 Henrik Falk; Bo Lindqvist",
	// two talks of which no line speaks, but of which the titles are long: others may be talks, too
	"# Ropes at GullConf\n\n## How the tar of the north came to the south\n\nIt came by boat, and it was dear.\n\n## Why nets tear in winter and never in summer\n\nThey freeze, and then they are as glass.\n\n## Lamps\n\nThey burn tar in small pots, and note down how long each of them smokes.": "3-5; 7-9; 11-13",
}

func TestThemes(t *testing.T) {
	lex := wholeLexicon(t)
	for text, want := range themed {
		var got []string
		for _, line := range talksOf(t, lex, "a.md", text) {
			got = append(got, strings.TrimSpace(strings.ReplaceAll(line, "  ", " ")))
		}
		if diff := cmp.Diff(want, strings.Join(got, "; ")); diff != "" {
			t.Errorf("%s\n(-want +got):\n%s", text, diff)
		}
	}
}
