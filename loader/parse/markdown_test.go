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

func TestElements(t *testing.T) {
	for _, c := range []struct {
		text  string
		shape Shape
		level int
		body  string
		start int
	}{
		{`<h2 id="x"><a href="https://example.org">屋根の話</a></h2>`, Heading, 2, "屋根の話", 41},
		{"<H3>Roofs</H3>", Heading, 3, "Roofs", 4},
		{"<h2>Roofs <b>and</b> rain</h2>", Heading, 2, "Roofs <b>and</b> rain", 4},
		{"<li>Two of them<ul>", Bullet, 0, "Two of them", 4},
		{"<p>It rained.<br></p>", Text, 0, "It rained.", 3},
		{"- <b>dry</b>", Bullet, 0, "<b>dry</b>", 2},
		{"It rained.<br />", Text, 0, "It rained.", 0},
		{"<https://example.org> is dry", Text, 0, "<https://example.org> is dry", 0},
		{"</ul></li>", Blank, 0, "", 0},
		{"a < b and c > d", Text, 0, "a < b and c > d", 0},
	} {
		doc, err := Parse("a.txt", []byte("x\n"+c.text+"\n"))
		if err != nil {
			t.Fatal(err)
		}
		want := Line{Number: 2, Text: c.text, Shape: c.shape, Level: c.level, Body: c.body, Start: c.start}
		if diff := cmp.Diff(want, doc.Lines[1]); diff != "" {
			t.Errorf("%q (-want +got):\n%s", c.text, diff)
		}
	}
}
