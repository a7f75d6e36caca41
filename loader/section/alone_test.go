package section_test

import (
	"fmt"
	"strings"
	"testing"

	"talkgraph/loader/parse"
	"talkgraph/loader/section"
)

// TestAlone reads documents as the report of one talk: its title is that of the
// document, what that quotes, or that of a line near it with the talk's code.
func TestAlone(t *testing.T) {
	const body = "\n\n## Why\n\nTo save room.\n\n## How\n\n- by hand\n\n## My thoughts\n\nGood.\n"
	for head, want := range map[string]string{
		"# Boxes that fold by Ana Lopez":                "1-9 Boxes that fold|Ana Lopez",
		"# 早瀬さんの「すべての箱を数える日」を聞いた":                       "1-9 すべての箱を数える日|",
		"# [Harbour Days 2031] Boxes that fold":         "1-9 Boxes that fold|",
		"---\ntitle: Boxes that fold\n---":              "2-11 Boxes that fold|",
		"+++\ntitle = \"Boxes that fold\"\n+++":         "2-11 Boxes that fold|",
		"# On boxes\n\nBOX303 - Boxes that fold":        "3-11 Boxes that fold|",
		"# Boxes that fold\n\nSpeaker: Ana Lopez, Acme": "1-11 Boxes that fold|Ana Lopez",
		"# Talk notes: Boxes that fold by Ana Lopez":    "1-9 Boxes that fold|Ana Lopez",
		"# Boxes that fold - 聴講メモ -":                    "1-9 Boxes that fold|",
		"# Notes on boxes #harbour #boxes":              "1-9 Notes on boxes|",
	} {
		doc, err := parse.Parse("a.md", []byte(head+body))
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, s := range section.Alone(doc, testLexicon(t), nil).Sections {
			who := ""
			for _, c := range s.Credits {
				who += c.People[0].Name
			}
			got = append(got, fmt.Sprintf("%d-%d %s|%s", s.First, s.Last, s.Title, who))
		}
		if strings.Join(got, "\n") != want {
			t.Errorf("%s: %q, want %q", head, got, want)
		}
	}
	doc, err := parse.Parse("a.md", []byte("***\n"))
	if err != nil {
		t.Fatal(err)
	}
	if l := section.Alone(doc, testLexicon(t), nil); len(l.Sections) > 0 {
		t.Errorf("nothing: %v", l.Sections)
	}
}
