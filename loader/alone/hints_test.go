package alone

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/loader/parse"
	"talkgraph/loader/section"
	"talkgraph/loader/section/shape"
	"talkgraph/loader/weigh"
	"talkgraph/loader/wordstest"
)

func TestWordListsHaveTheForm(t *testing.T) { wordstest.HaveTheForm(t, "words/*.txt") }

// textOf is a report that names Ana and Ben, who are people, and Acme, a company.
func textOf(t *testing.T, file, report string) weigh.Text {
	t.Helper()
	doc, err := parse.Parse(file, []byte(report))
	if err != nil {
		t.Fatal(err)
	}
	text := weigh.Text{Lines: shape.LinesOf(doc), Title: doc.Front.Title, Names: make([]weigh.Names, len(doc.Lines))}
	for i, l := range text.Lines {
		n := &text.Names[i]
		n.Person = strings.Contains(l.Text, "Ana") || strings.Contains(l.Text, "Ben")
		n.Stranger, n.Company = n.Person, strings.Contains(l.Text, "Acme")
	}
	return text
}

// shown are the hints of a report that begin so.
func shown(text weigh.Text, begins string) (out []string) {
	for _, h := range Hints(text) {
		if rest, ok := strings.CutPrefix(h, begins); ok {
			out = append(out, rest)
		}
	}
	return out
}

func TestHeadline(t *testing.T) {
	for report, want := range map[string][]string{
		"早瀬さんの講演「すべての箱を数える日」\n箱":         {"quotes", "on a session", "by somebody", "length 50"},
		"[GullConf 2031] BOX303 箱のメモ\n箱": {"has a code", "opens with a bracket", "on what was heard", "of a year", "length 35"},
		"GullConf に参加しました\n箱":            {"on a visit", "is a sentence", "length 35"},
		"\n\nTrip report: day 2\nBoxes":  {"has two parts", "on a visit", "of a series", "length 20"},
		"Five things of Ana\nBoxes":      {"sums up", "names somebody", "length 20"},
	} {
		if diff := cmp.Diff(want, shown(textOf(t, "a.txt", report), "headline ")); diff != "" {
			t.Errorf("%s (-want +got):\n%s", report, diff)
		}
	}
}

// The headline is the title of the front matter, and what that names is known of its line.
func TestHeadlineOfFrontMatter(t *testing.T) {
	want := []string{"names somebody", "length 20"}
	if diff := cmp.Diff(want, shown(textOf(t, "a.md", "---\ntitle: Boxes of Ana\n---\n\nWe went.\n"), "headline ")); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestHeadings(t *testing.T) {
	for report, want := range map[string][]string{
		"Boxes\nWe pack them.":                              {" 0"},
		"# Boxes\n\n## Why\n\nSo.\n\n## Talk of Ana\n\nSo.": {" 2", " length 16", " longest 16", " of parts most", " with people 1", " with companies 0", " on sessions 1", " with codes 0", " that quote 0"},
		"# Boxes\n\nBOX303 Lids of Acme\n\n- one":           {" 1", " length 24", " longest 24", " of parts none", " with people 0", " with companies 1", " on sessions 0", " with codes 1", " that quote 0"},
	} {
		if diff := cmp.Diff(want, shown(textOf(t, "a.md", report), "headings")); diff != "" {
			t.Errorf("%s (-want +got):\n%s", report, diff)
		}
	}
}

func TestBody(t *testing.T) {
	text := textOf(t, "a.md", "# Boxes\n\nIn this talk, Ana showed BOX303.\n\nSpeaker: Ben\n\nOther sessions: https://speakerdeck.com/ana/boxes\n")
	want := []string{"opening on one talk", "opening on sessions", "opening has a code", "opening names somebody", "opening says who spoke", "opening names somebody", "opening on sessions"}
	if diff := cmp.Diff(want, append([]string(nil), prefixed("opening", shown(text, "opening"))...)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	for begins, want := range map[string]string{"codes ": "1", "lines on one talk ": "1", "lines on several ": "1", "lines on sessions ": "3", "slides ": "1", "labels of speakers ": "1", "people ": "2"} {
		if diff := cmp.Diff([]string{want}, shown(text, begins)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", begins, diff)
		}
	}
}

func prefixed(begins string, rests []string) []string {
	for i, rest := range rests {
		rests[i] = begins + rest
	}
	return rests
}

// What rules found counts, too.
func TestRead(t *testing.T) {
	text := textOf(t, "a.txt", "Boxes\n\nOne\nTwo\nThree\nFour\nFive\nSix\nSeven\nEight\nNine\n")
	text.Read = []weigh.Talk{{Lines: section.Lines{First: 3, Last: 4}}, {Lines: section.Lines{First: 5, Last: 11}, Coded: true}}
	for begins, want := range map[string][]string{"talks ": {"2", "known 1"}, "longest talk ": {"8"}, "first talk ": {"early"}} {
		if diff := cmp.Diff(want, shown(text, begins)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", begins, diff)
		}
	}
}
