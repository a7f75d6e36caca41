package parse_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"talkgraph/loader/parse"
	"talkgraph/loader/wordstest"
)

// TestProse cuts texts of fields into sentences, and nowhere else.
func TestProse(t *testing.T) {
	for text, want := range map[string][]string{
		"One. Two! Three? Four":                         {"One.", "Two!", "Three?", "Four"},
		"Uses e.g. S3, i.e. Amazon S3 vs. EBS. Really.": {"Uses e.g. S3, i.e. Amazon S3 vs. EBS.", "Really."},
		"Written by J. Smith of Acme Inc. Costs 3.5 s.": {"Written by J. Smith of Acme Inc. Costs 3.5 s."},
		"Node.js is in. (So is Go.) \"Yes.\" He left.":  {"Node.js is in.", "(So is Go.)", "\"Yes.\"", "He left."},
		"速い。安い！どう？「はい。」と言う":                             {"速い。", "安い！", "どう？", "「はい。」と言う"},
		"Topics:\r\n- S3\r\n\r\n* EC2. ECS":             {"Topics:", "- S3", "* EC2.", "ECS"},
		"He said　Dr. Who and (Mr. X) met 山. 川":          {"He said　Dr. Who and (Mr. X) met 山. 川"},
		"":     nil,
		" \n ": nil,
	} {
		var got []string
		for i, l := range parse.Prose(text) {
			got = append(got, l.Text)
			if l.Number != i+1 {
				t.Errorf("%q has the number %d, want %d", l.Text, l.Number, i+1)
			}
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%q (-want +got):\n%s", text, diff)
		}
	}
	if l := parse.Prose("A.\n- S3 is fast")[1]; l.Shape != parse.Bullet || l.Body != "S3 is fast" || l.Start != 2 {
		t.Errorf("an item is read as %+v", l)
	}
}

func TestWordListsHaveTheForm(t *testing.T) { wordstest.HaveTheForm(t, "words/*.txt") }

// TestProseLosesNothing joins the sentences again.
func TestProseLosesNothing(t *testing.T) {
	bare := func(text string) string { return strings.Join(strings.Fields(text), "") }
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringMatching(`([A-Za-z0-9]{1,3}|[あ貨。！？」「]|[.!?"')(\n -]){0,60}`).Draw(t, "text")
		var lines []string
		for _, l := range parse.Prose(text) {
			lines = append(lines, l.Text)
		}
		if got := bare(strings.Join(lines, " ")); got != bare(text) {
			t.Errorf("%q has become %q", text, lines)
		}
	})
}
