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
	"talkgraph/loader/section/billing"
)

// TestGrammar writes the same talks in every way that a reporter prints titles,
// speakers and what was said, and reads them. testdata/grammar.want is what
// survives: a row a way to print titles, a column a way to print speakers, and
// of the ways to print the rest in how many all talks, and all talks with
// their speakers, are found, and nothing else.
func TestGrammar(t *testing.T) {
	columns := make([]column, len(credits))
	for i, by := range credits {
		columns[i] = column{by.name, []credit{by}, frames[:1], []body{bodies[3], bodies[5]}}
	}
	survey(t, "grammar.want", columns)
}

// TestGrammarInFrames is TestGrammar for what else a report prints around its
// talks, a column each.
func TestGrammarInFrames(t *testing.T) {
	columns := make([]column, len(frames))
	for i, in := range frames {
		columns[i] = column{in.name, []credit{credits[0], credits[1], credits[14]}, frames[i : i+1], bodies[2:3]}
	}
	survey(t, "grammar-frames.want", columns)
}

// column is the ways to print speakers and frames that are counted together.
type column struct {
	name   string
	by     []credit
	frames []frame
	bodies []body
}

// survey holds what survives to a file, whose last line sums it up.
func survey(t *testing.T, file string, columns []column) {
	t.Helper()
	lex := grammarLexicon(t)
	var b strings.Builder
	fmt.Fprint(&b, "title")
	for _, c := range columns {
		fmt.Fprint(&b, "\t", c.name)
	}
	all := count{}
	for _, head := range headings {
		fmt.Fprint(&b, "\n", head.name)
		for _, c := range columns {
			n := c.count(t, lex, head)
			all.reports, all.talks, all.people = all.reports+n.reports, all.talks+n.talks, all.people+n.people
			fmt.Fprintf(&b, "\t%d/%d/%d", n.talks, n.people, n.reports)
		}
	}
	fmt.Fprintf(&b, "\nof %d reports %d have their talks, %d their speakers\n", all.reports, all.talks, all.people)
	path := filepath.Join("testdata", file)
	if *update {
		if err := os.WriteFile(path, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if diff := cmp.Diff(read(t, path), b.String()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// count is reports, and those that give their talks, and their speakers too.
type count struct{ reports, talks, people int }

func (c column) count(t *testing.T, lex *lexicon.Lexicon, head heading) count {
	t.Helper()
	var n count
	for _, by := range c.by {
		for _, in := range c.frames {
			for _, told := range c.bodies {
				for _, of := range evenings {
					talks, people := survives(t, lex, of, head, by, told, in)
					n.reports, n.talks, n.people = n.reports+1, n.talks+talks, n.people+people
				}
			}
		}
	}
	return n
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
func survives(t *testing.T, lex *lexicon.Lexicon, of evening, head heading, by credit, told body, in frame) (talks, people int) {
	t.Helper()
	text, want := of.write(head, by, told, in)
	doc, err := parse.Parse("a.txt", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	right := true
	for _, s := range section.Split(doc, lex, nil).Sections {
		got = append(got, fmt.Sprintf("%d %s", s.First, s.Title))
		at := slices.IndexFunc(of.talks, func(k given) bool { return k.title == s.Title })
		if at < 0 || by.write != nil && speakers(section.Section{Credits: unroled(s.Credits)}) != of.talks[at].by(by.name) {
			right = false
		}
	}
	if show := os.Getenv("GRAMMAR"); show == head.name+"/"+by.name+"/"+in.name {
		t.Logf("%s\nSHAPE %s\nwant %q\ngot %q\nALL %+v", text, told.name, want, got, section.Split(doc, lex, nil).Sections)
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
func unroled(credits []billing.Credit) []billing.Credit {
	out := slices.Clone(credits)
	for i := range out {
		out[i].People = slices.Clone(out[i].People)
		for j := range out[i].People {
			out[i].People[j].Role = ""
		}
	}
	return out
}
