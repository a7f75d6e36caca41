package section_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/loader/parse"
	"talkgraph/loader/section"
)

// TestTitleAroundACode reads titles of reports around the code of a session: the proof
// of who gave it is where it is printed, whatever stands before the talk's own title.
func TestTitleAroundACode(t *testing.T) {
	for title, want := range map[string][]string{
		"Boxes in BOX303 Folding without tape by Ana Lopez": {"Folding without tape", "Ana Lopez"},
		"BOX303 Folding without tape by Ana Lopez":          {"Folding without tape", "Ana Lopez"},
		"カモメ会議の話 BOX303: 箱をたたむ技術のすべて (かもめ製作所 磯野渚)":          {"箱をたたむ技術のすべて", "磯野渚"},
	} {
		doc, err := parse.Parse("report.txt", []byte(title+"\n\nBoxes are light.\n\nThey are strong.\n"))
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, s := range section.Split(doc, testLexicon(t), nil).Sections {
			got = append(got, s.Title)
			for _, c := range s.Credits {
				for _, p := range c.People {
					got = append(got, string([]rune(doc.Lines[c.Line-1].Text)[c.Offset+p.Start:c.Offset+p.End]))
				}
			}
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", title, diff)
		}
	}
}
