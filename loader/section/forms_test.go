package section_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"talkgraph/lexicon"
	"talkgraph/loader/parse"
	"talkgraph/loader/section"
)

// TestForms reads reports that a small grammar prints, one for each mark of
// titles with each byline: talks with their lines, codes and speakers are found
// whatever they look like.
func TestForms(t *testing.T) {
	lex := wholeLexicon(t)
	for m, mark := range titleMarks {
		for b, line := range bylineForms {
			form := reportForm{mark: mark, byline: line, told: toldForms[(m+b)%len(toldForms)], blanks: (m + b) % 3}
			if form.tellsNothing() || form.parted() {
				continue
			}
			text, want := form.print()
			if diff := cmp.Diff(want, talksOf(t, lex, form.name(), text)); diff != "" {
				t.Errorf("%q with %q (-want +got):\n%s\n%s", mark, line, diff, text)
			}
		}
	}
}

// TestFormsDressed draws reports of the grammar with what pages put around
// them: front matter, line ends of Windows, a summary at the end.
func TestFormsDressed(t *testing.T) {
	lex := wholeLexicon(t)
	rapid.Check(t, func(r *rapid.T) {
		form := reportForm{
			mark:   rapid.SampledFrom(titleMarks).Draw(r, "mark"),
			byline: rapid.SampledFrom(bylineForms[1:]).Draw(r, "byline"),
			told:   rapid.SampledFrom(toldForms).Draw(r, "told"),
			blanks: rapid.IntRange(0, 2).Draw(r, "blanks"),
		}
		if form.parted() {
			form.mark = titleMarks[0]
		}
		text, want := form.print()
		if rapid.Bool().Draw(r, "windows") {
			text = strings.ReplaceAll(text, "\n", "\r\n")
		}
		if diff := cmp.Diff(want, talksOf(r, lex, form.name(), text)); diff != "" {
			r.Errorf("(-want +got):\n%s\n%s", diff, text)
		}
	})
}

func wholeLexicon(t *testing.T) *lexicon.Lexicon {
	t.Helper()
	lex, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	return lex
}

// talksOf gives the talks of a text, a line each: first-last, code, speakers
// with their companies.
func talksOf(t rapid.TB, lex *lexicon.Lexicon, name, text string) []string {
	t.Helper()
	doc, err := parse.Parse(name, []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, s := range section.Split(doc, lex, nil).Sections {
		said := strings.ReplaceAll(speakers(s), "/speaker", "")
		out = append(out, fmt.Sprintf("%d-%d %s %s", s.First, s.Last, s.Code, said))
	}
	return out
}
