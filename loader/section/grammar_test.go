package section_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/lexicon"
	"talkgraph/loader/parse"
	"talkgraph/loader/section"
)

// TestGrammar writes the same talks in every way that a reporter prints titles,
// speakers and what was said, and reads them. testdata/grammar.want is what
// survives: a row a way to print titles, a column a way to print speakers, and
// of the ways to print the rest in how many all talks, and all talks with
// their speakers, are found, and nothing else.
func TestGrammar(t *testing.T) {
	lex := grammarLexicon(t)
	var b strings.Builder
	fmt.Fprint(&b, "title")
	for _, by := range credits {
		fmt.Fprint(&b, "\t", by.name)
	}
	talks, people, all := 0, 0, 0
	for _, head := range headings {
		fmt.Fprint(&b, "\n", head.name)
		for _, by := range credits {
			found, credited := 0, 0
			for _, told := range bodies {
				for _, of := range evenings {
					right, named := survives(t, lex, of, head, by, told)
					all++
					found += right
					credited += named
				}
			}
			talks, people = talks+found, people+credited
			fmt.Fprintf(&b, "\t%d/%d", found, credited)
		}
	}
	fmt.Fprintf(&b, "\nof %d reports %d have their talks, %d their speakers\n", all, talks, people)
	path := filepath.Join("testdata", "grammar.want")
	if *update {
		if err := os.WriteFile(path, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if diff := cmp.Diff(read(t, path), b.String()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func grammarLexicon(t *testing.T) *lexicon.Lexicon {
	t.Helper()
	lex, err := lexicon.New(lexicon.File{Name: "names.yaml", Data: []byte("- {name: 北辰クラウド, kind: company, type: company}\n- {name: Orbital Labs, kind: company, type: company}\n")})
	if err != nil {
		t.Fatal(err)
	}
	return lex
}

// survives tells, as 0 or 1, whether a report gives its talks, and its talks
// with who gave them.
func survives(t *testing.T, lex *lexicon.Lexicon, of evening, head heading, by credit, told body) (talks, people int) {
	t.Helper()
	text, want := of.write(head, by, told)
	doc, err := parse.Parse("a.txt", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	right := true
	for _, s := range section.Split(doc, lex, nil).Sections {
		got = append(got, fmt.Sprintf("%d %s", s.First, s.Title))
		at := slices.IndexFunc(of.talks, func(k given) bool { return k.title == s.Title })
		if at < 0 || by.write != nil && speakers(section.Section{Credits: unroled(s.Credits)}) != of.talks[at].who+"@"+of.talks[at].firm {
			right = false
		}
	}
	if show := os.Getenv("GRAMMAR"); show == head.name+"/"+by.name {
		t.Logf("%s\nwant %q\ngot %q\n%+v", text, want, got, section.Split(doc, lex, nil).Sections)
	}
	if !slices.Equal(got, want) {
		return 0, 0
	}
	if right {
		return 1, 1
	}
	return 1, 0
}

// unroled is credits without the roles.
func unroled(credits []section.Credit) []section.Credit {
	out := slices.Clone(credits)
	for i := range out {
		out[i].People = slices.Clone(out[i].People)
		for j := range out[i].People {
			out[i].People[j].Role = ""
		}
	}
	return out
}
