package parse_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/loader/parse"
)

func TestMarkdown(t *testing.T) {
	text := "---\ntitle: \"A: B\"\npublished: 2017-01-10\nurl:\nother: [1]\n---\n\n## Talk ##\nSub\n---\n```\n# code\n```\n- item\nOver\n===\n#no\n"
	doc, err := parse.Parse("a.md", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(parse.Front{Title: "A: B", Published: "2017-01-10"}, doc.Front); diff != "" {
		t.Errorf("front matter (-want +got):\n%s", diff)
	}
	type seen struct {
		Shape parse.Shape
		Level int
		Body  string
	}
	want := []seen{
		{Shape: parse.Meta}, {Shape: parse.Meta}, {Shape: parse.Meta}, {Shape: parse.Meta}, {Shape: parse.Meta}, {Shape: parse.Meta},
		{Shape: parse.Blank}, {parse.Heading, 2, "Talk"}, {parse.Heading, 2, "Sub"}, {parse.Rule, 0, "---"},
		{parse.Code, 0, "```"}, {parse.Code, 0, "# code"}, {parse.Code, 0, "```"}, {parse.Bullet, 0, "item"},
		{parse.Heading, 1, "Over"}, {parse.Rule, 0, "==="}, {parse.Text, 0, "#no"},
	}
	var got []seen
	for _, l := range doc.Lines {
		got = append(got, seen{l.Shape, l.Level, l.Body})
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("lines (-want +got):\n%s", diff)
	}
}

func TestAnchorsAndEmbedsAreNoWords(t *testing.T) {
	doc, err := parse.Parse("a.md", []byte(strings.Join([]string{
		"# Boxes at sea {#boxes-at-sea}",
		"##Two {.wide}",
		"##Sets {a, b}",
		"{% tweet https://example.org/1 %}",
		"{{< slides id=2 >}}",
		"@[slides](4f2)",
		"[https://example.org/x:embed:cite]",
		"[sea]: https://example.org/sea",
		"{ not: one }",
	}, "\n")))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, l := range doc.Lines {
		got = append(got, fmt.Sprintf("%d %s", l.Shape, l.Body))
	}
	want := []string{
		"2 Boxes at sea", "2 Two", "2 Sets {a, b}",
		"5 {% tweet https://example.org/1 %}", "5 {{< slides id=2 >}}", "5 @[slides](4f2)",
		"5 [https://example.org/x:embed:cite]", "5 [sea]: https://example.org/sea",
		"0 { not: one }",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestTextThatIsWrittenInMarkdown(t *testing.T) {
	for text, want := range map[string]parse.Line{
		"# A\n\n## B\nx":                      {Number: 3, Text: "## B", Shape: parse.Heading, Level: 2, Start: 3, Body: "B"},
		"#2 A b\n\n##B c":                     {Number: 3, Text: "##B c", Body: "##B c"},     // no other sign of Markdown
		"## A\n# C\n##3 B c":                  {Number: 3, Text: "##3 B c", Body: "##3 B c"}, // one alone may be a tag
		"## A\n#C d\n##3 B c":                 {Number: 3, Text: "##3 B c", Shape: parse.Heading, Level: 2, Start: 4, Body: "B c"},
		"## A\n#C d\n#2 E f\n":                {Number: 3, Text: "#2 E f", Shape: parse.Heading, Level: 1, Start: 3, Body: "E f"},
		"# A\nx\n# B":                         {Number: 3, Text: "# B", Body: "# B"}, // remarks of a script
		"---\ntitle: T\n---\n# A\n# B":        {Number: 3, Text: "---", Shape: parse.Meta},
		"---\ntitle: {\n---\n# A\n# B":        {Number: 3, Text: "---", Shape: parse.Rule, Body: "---"}, // no front matter after all
		"+++\ntitle = \"T\"\n+++\n# A\n# B":   {Number: 3, Text: "+++", Shape: parse.Meta},
		"```\n## a\n## b\n```\nx":             {Number: 3, Text: "## b", Body: "## b"},
		"---\nwords\n---\nwords\n# A\n# B\nx": {Number: 3, Text: "---", Shape: parse.Rule, Body: "---"},
	} {
		doc, err := parse.Parse("a.txt", []byte(text))
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, doc.Lines[2]); diff != "" {
			t.Errorf("%q (-want +got):\n%s", text, diff)
		}
	}
}

func TestFrontMatterOfBlogs(t *testing.T) {
	for text, want := range map[string]parse.Front{
		"---\ntitle: T\ndate: 2017-03-24 08:45:27 +0900\npublished: true\n---\nx": {Title: "T", Published: "2017-03-24 08:45:27 +0900"},
		"---\npublished: 2019-01-02\ndate: 2019-01-03\n---\nx":                    {Published: "2019-01-02"},
		"---\ntitle: T\npublished: false\n---\nx":                                 {Title: "T"},
		"+++\ntitle = \"A b\"\nauthor= 'me'\ndate = 2018-02-05T19:08:24+09:00\n" +
			"tags = [\"x\"]\n+++\nx": {Title: "A b", Author: "me", Published: "2018-02-05T19:08:24+09:00"},
		"---\ntitle: \"Boxes\ndate: \"2017-11-09 00:00:00\nauthor: Ana\ntags: [\n---\nx": {Title: "Boxes", Author: "Ana", Published: "2017-11-09 00:00:00"}, // marks are missing
		"---\nauthor: [Ana Lopez, Ben Berg]\n---\nx":                                     {Author: "Ana Lopez"},
		"---\nauthor:\n  login: ana\n  display_name: Ana Lopez\n---\nx":                  {Author: "Ana Lopez"},
		"---\nauthor: []\n---\nx":                                                        {},
	} {
		doc, err := parse.Parse("a.md", []byte(text))
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, doc.Front); diff != "" {
			t.Errorf("%q (-want +got):\n%s", text, diff)
		}
	}
}
