package corpus_test

import (
	"fmt"
	"io/fs"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/corpus"
	"talkgraph/loader/eval"
)

func TestEveryReportIsAnnotated(t *testing.T) {
	reports, err := fs.Glob(corpus.FS(), "*.md")
	if err != nil {
		t.Fatal(err)
	}
	var want, got []string
	for _, name := range reports {
		want = append(want, annotationOf(name))
	}
	entries, err := os.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if strings.HasSuffix(e.Name(), ".json") {
			got = append(got, e.Name())
		}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("annotations (-want +got):\n%s", diff)
	}
}

func TestAnnotationsHaveTheForm(t *testing.T) {
	for _, c := range annotated(t) {
		for _, problem := range slices.Concat(c.a.Fit(c.lines), c.talks(), c.names(), c.uses(), c.mentions()) {
			t.Errorf("%s: %s", c.file, problem)
		}
	}
}

func TestFormRefusesBadAnnotations(t *testing.T) {
	talk := eval.Talk{
		Title: "A", Lines: [2]int{2, 3}, Speakers: []eval.Speaker{{Name: "Ann", Company: "X"}},
		Covered: []string{"S3"}, Mentioned: []string{"S3"}, Topics: []string{"no such topic"}, Implied: []string{"backup"},
	}
	over := eval.Talk{Title: "B", Lines: [2]int{3, 5}}
	c := report{lines: []string{"# T", "## A", "- S3 twice", "- more", ""}, a: eval.Annotation{
		Talks: []eval.Talk{talk, over}, Services: []eval.Entity{{Name: "S3"}}, Uses: []eval.Use{{Company: "X", Service: "S3", Line: 4}},
		Mentions: []eval.Mention{{Line: 3, Entity: "S3", Type: "service"}, {Line: 3, Entity: "S3", Type: "service"}, {Line: 2, Entity: "S3", Type: "service"}},
	}}
	want := []string{
		"talks[1]: begins on line 3, inside the one before",
		`talks[1]: line 3 does not print the title "B"`,
		"talks[1]: ends in an empty line",
		"talks[0]: no annotated person is called Ann",
		"talks[0]: no annotated company is called X",
		"talks[0]: S3 is both covered and mentioned",
		"talks[0]: no topic of the list is called no such topic",
		"talks[0]: backup is implied and not among the topics",
		"uses[0]: X is no annotated company",
		"uses[0]: line 4 does not name S3",
		"mentions[1]: S3 stands twice on line 3",
		"mentions[2]: is out of order",
	}
	if diff := cmp.Diff(want, slices.Concat(c.talks(), c.names(), c.uses(), c.mentions())); diff != "" {
		t.Errorf("problems (-want +got):\n%s", diff)
	}
}

// A report is an annotation and the lines that it annotates.
type report struct {
	file  string
	a     eval.Annotation
	lines []string
}

func annotationOf(name string) string { return strings.TrimSuffix(name, ".md") + ".json" }

func annotated(t *testing.T) []report {
	t.Helper()
	names, err := fs.Glob(corpus.FS(), "*.md")
	if err != nil {
		t.Fatal(err)
	}
	var out []report
	for _, name := range names {
		data, err := os.ReadFile(annotationOf(name))
		if err != nil {
			t.Fatal(err)
		}
		a, err := eval.Read(annotationOf(name), data)
		if err != nil {
			t.Fatal(err)
		}
		text, err := fs.ReadFile(corpus.FS(), name)
		if err != nil {
			t.Fatal(err)
		}
		if a.Document != name {
			t.Errorf("%s annotates %s", annotationOf(name), a.Document)
		}
		out = append(out, report{annotationOf(name), a, strings.Split(strings.TrimSuffix(string(text), "\n"), "\n")})
	}
	return out
}

// heading begins the line that prints a talk's title: Markdown's own mark, or
// one of those that Japanese reports put before the titles of sections.
var heading = regexp.MustCompile(`^(##|[■◇])`)

// talks checks ranges: each begins with its heading, none reaches into the
// next. A guest's talk in a keynote lies wholly inside it.
func (c report) talks() (problems []string) {
	end := 0
	for i, t := range c.a.Talks {
		if t.Lines[0] <= end && t.Lines[1] > end {
			problems = append(problems, fmt.Sprintf("talks[%d]: begins on line %d, inside the one before", i, t.Lines[0]))
		}
		end = max(end, t.Lines[1])
		if first := c.lines[t.Lines[0]-1]; !heading.MatchString(first) || !strings.Contains(first, t.Title) {
			problems = append(problems, fmt.Sprintf("talks[%d]: line %d does not print the title %q", i, t.Lines[0], t.Title))
		}
		if c.lines[t.Lines[1]-1] == "" {
			problems = append(problems, fmt.Sprintf("talks[%d]: ends in an empty line", i))
		}
	}
	return problems
}

// names checks that what hangs on talks is annotated, listed, and said once.
func (c report) names() (problems []string) {
	listed := eval.ClosedTopics()
	for i, t := range c.a.Talks {
		add := func(format string, args ...any) {
			problems = append(problems, fmt.Sprintf("talks[%d]: "+format, append([]any{i}, args...)...))
		}
		for _, s := range t.Speakers {
			if !has(c.a.People, s.Name) {
				add("no annotated person is called %s", s.Name)
			}
			if !has(c.a.Companies, s.Company) {
				add("no annotated company is called %s", s.Company)
			}
		}
		for _, name := range t.Companies {
			if !has(c.a.Companies, name) {
				add("no annotated company is called %s", name)
			}
		}
		for _, name := range slices.Concat(t.Covered, t.Mentioned) {
			if !has(c.a.Services, name) {
				add("no annotated service is called %s", name)
			}
		}
		for _, name := range t.Mentioned {
			if slices.Contains(t.Covered, name) {
				add("%s is both covered and mentioned", name)
			}
		}
		for _, topic := range t.Topics {
			if !listed.Has(topic) {
				add("no topic of the list is called %s", topic)
			}
		}
		for _, topic := range t.Implied {
			if !slices.Contains(t.Topics, topic) {
				add("%s is implied and not among the topics", topic)
			}
		}
	}
	return problems
}

// uses checks that each names an annotated company, and a line that names what is used.
func (c report) uses() (problems []string) {
	for i, u := range c.a.Uses {
		if !has(c.a.Companies, u.Company) {
			problems = append(problems, fmt.Sprintf("uses[%d]: %s is no annotated company", i, u.Company))
		}
		if !slices.ContainsFunc(c.a.Mentions, func(m eval.Mention) bool { return m.Line == u.Line && m.Entity == u.Service }) {
			problems = append(problems, fmt.Sprintf("uses[%d]: line %d does not name %s", i, u.Line, u.Service))
		}
	}
	return problems
}

// mentions checks their order, and that they name annotated entities once a line.
func (c report) mentions() (problems []string) {
	type key struct {
		line         int
		entity, kind string
	}
	seen := make(map[key]bool)
	of := map[string][]eval.Entity{"service": c.a.Services, "person": c.a.People, "company": c.a.Companies}
	for i, m := range c.a.Mentions {
		if i > 0 && m.Line < c.a.Mentions[i-1].Line {
			problems = append(problems, fmt.Sprintf("mentions[%d]: is out of order", i))
		}
		if k := (key{m.Line, m.Entity, m.Type}); seen[k] {
			problems = append(problems, fmt.Sprintf("mentions[%d]: %s stands twice on line %d", i, m.Entity, m.Line))
		} else {
			seen[k] = true
		}
		if m.Type != "event" && !has(of[m.Type], m.Entity) {
			problems = append(problems, fmt.Sprintf("mentions[%d]: %s is no annotated %s", i, m.Entity, m.Type))
		}
	}
	return problems
}

func has(all []eval.Entity, name string) bool {
	return slices.ContainsFunc(all, func(e eval.Entity) bool { return e.Name == name })
}
