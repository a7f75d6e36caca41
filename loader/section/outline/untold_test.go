package outline

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/loader/parse"
	"talkgraph/loader/section/shape"
)

// TestTold counts the talks told among the headings of a level, as far as no
// heading of a higher level parts them.
func TestTold(t *testing.T) {
	text, rule := &shape.Line{Line: &parse.Line{Shape: parse.Text, Body: "a"}}, &shape.Line{Line: &parse.Line{Shape: parse.Heading}}
	b := Outliner{lines: []*shape.Line{rule, text, rule, text, rule, rule, text, rule}}
	heads := []*heading{
		{line: 0, to: 2, level: 2, kind: headingTalk}, {line: 2, to: 4, level: 2, kind: headingTalk},
		{line: 4, to: 5, level: 2, kind: headingTalk}, {line: 5, to: 7, level: 1, kind: headingSub},
		{line: 7, to: 8, level: 2, kind: headingTalk},
	}
	if diff := cmp.Diff([]int{2, 2, 2, 0, 0}, b.told(heads)); diff != "" {
		t.Errorf("told (-want +got):\n%s", diff)
	}
}
