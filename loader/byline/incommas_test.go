package byline_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/loader/byline"
)

func TestInCommas(t *testing.T) {
	lex := testLexicon(t)
	for title, want := range map[string]byline.Parted{
		"Boxes at sea, Ana Lopez": {Head: "Boxes at sea", At: 14, People: []byline.Person{{Name: "Ana Lopez", End: 9}}},
		"Boxes, again: who moves them, Ana Lopez & Tom Reed, Northmoor": {Head: "Boxes, again: who moves them", At: 30, People: []byline.Person{
			{Name: "Ana Lopez", End: 9}, {Name: "Tom Reed", Start: 12, End: 20, Company: "Northmoor", From: 22, To: 31}}},
		"Boxes at sea, Ana Lopez, Grafana Labs": {Head: "Boxes at sea", At: 14, People: []byline.Person{{Name: "Ana Lopez", End: 9, Company: "Grafana Labs", From: 11, To: 23}}},
		"Boxes in Paris, New York and Rome":     {Head: "Boxes in Paris, New York and Rome"},
		"Faster, Better Boxes":                  {Head: "Faster, Better Boxes"},
	} {
		if diff := cmp.Diff(want, byline.InCommas(title, lex)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", title, diff)
		}
	}
}
