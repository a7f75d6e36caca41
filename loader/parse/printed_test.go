package parse_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/loader/parse"
)

// TestPrintedOtherwise: what a file prints otherwise reads as what it means.
func TestPrintedOtherwise(t *testing.T) {
	for _, c := range []struct {
		name, file, text string
		want             []parse.Line
	}{
		{"blanks", "a.txt", "Ana\u00a0Lopez\n\u200bRo\u00adpes\ufeff\n", []parse.Line{
			{Number: 1, Text: "Ana Lopez", Body: "Ana Lopez"}, {Number: 2, Text: "Ropes", Body: "Ropes"},
		}},
		{"width", "a.txt", "・ＤＡＹ１：ａ　網\n", []parse.Line{
			{Number: 1, Text: "・DAY1：a　網", Printed: "・ＤＡＹ１：ａ　網", Shape: parse.Bullet, Start: 1, Body: "DAY1：a　網"},
		}},
		{"width of pages", "a.html", "<title>港</title><ul><li>Ｓ３", []parse.Line{
			{Number: 1, Text: "港", Shape: parse.Heading, Level: 1, Body: "港"}, {Number: 2, Shape: parse.Blank},
			{Number: 3, Text: "S3", Printed: "Ｓ３", Shape: parse.Bullet, Body: "S3"},
		}},
		{"indented from end to end", "a.txt", "    Ropes\n\n      • nets\n", []parse.Line{
			{Number: 1, Text: "    Ropes", Start: 4, Body: "Ropes"}, {Number: 2, Shape: parse.Blank},
			{Number: 3, Text: "      • nets", Shape: parse.Bullet, Indent: 2, Start: 8, Body: "nets"},
		}},
	} {
		doc, err := parse.Parse(c.file, []byte(c.text))
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(c.want, doc.Lines); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.name, diff)
		}
	}
}
