package section_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/loader/parse"
	"talkgraph/loader/section"
)

const weighedReport = `Two days of re:Invent 2018

Boxes All The Way Down
Ana Lopez, Acme

We pack boxes. Then we ship them.

Small Lids
Ben Cole, Lumo

Lids are small.

On Thursday Jane Smith spoke about strings, and everybody listened to all of it.
It went on with knots.
Knots
Jane Smith, Amazon Web Services
They hold, and she knows all of them by their names and how to undo them.
`

// Talks that Split finds are as it has them; the others are as their first lines say.
func TestRecut(t *testing.T) {
	doc, err := parse.Parse("a.txt", []byte(weighedReport))
	if err != nil {
		t.Fatal(err)
	}
	for name, test := range map[string]struct {
		talks []section.Lines
		want  []string
	}{
		"one of two, and one more": {
			[]section.Lines{{First: 3, Last: 6}, {First: 13, Last: 14}},
			[]string{"3-6 Boxes All The Way Down|Ana Lopez (Acme)|", "13-14 Jane Smith spoke about strings, and everybody listened to all of it|Jane Smith|weighed"},
		},
		"a shorter one":  {[]section.Lines{{First: 8, Last: 9}}, []string{"8-9 Small Lids|Ben Cole (Lumo)|"}},
		"a line of text": {[]section.Lines{{First: 11, Last: 11}}, []string{"11-11 Lids are small||weighed"}},
		"a byline under a title that none has": {
			[]section.Lines{{First: 3, Last: 6}, {First: 16, Last: 17}},
			[]string{"3-6 Boxes All The Way Down|Ana Lopez (Acme)|", "15-17 Knots|Jane Smith (Amazon Web Services)|"},
		},
		"a byline under a talk that is its title": {
			[]section.Lines{{First: 15, Last: 15}, {First: 16, Last: 17}},
			[]string{"15-17 Knots|Jane Smith (Amazon Web Services)|"},
		},
		"a blank line": {[]section.Lines{{First: 2, Last: 6}}, nil},
		"none":         {nil, nil},
	} {
		t.Run(name, func(t *testing.T) {
			var got []string
			for _, s := range section.Recut(doc, testLexicon(t), nil, test.talks).Sections {
				got = append(got, recutShown(s))
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func recutShown(s section.Section) string {
	var who []string
	for _, c := range s.Credits {
		for _, p := range c.People {
			name := p.Name
			if p.Company != "" {
				name += " (" + p.Company + ")"
			}
			who = append(who, name)
		}
	}
	rule := s.Rule
	if rule != "weighed" {
		rule = "" // that of Split
	}
	return fmt.Sprintf("%d-%d %s|%s|%s", s.First, s.Last, s.Title, strings.Join(who, "; "), rule)
}
