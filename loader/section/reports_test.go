package section_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/lexicon"
	"talkgraph/loader/parse"
	"talkgraph/loader/section"
)

var update = flag.Bool("update", false, "write what is read of testdata/reports; look at the difference")

// TestReports reads the small reports of testdata/reports, each in a shape of
// its own. The file .want beside each says what is in it: the events,
// and the talks with their lines, events, dates, speakers and the line of the
// talk around them.
func TestReports(t *testing.T) {
	lex := reportLexicon(t)
	for _, want := range beside(t) {
		found, err := filepath.Glob(strings.TrimSuffix(want, ".want") + ".[mth]*")
		if err != nil || len(found) != 1 {
			t.Fatalf("%s stands beside %v, %v", want, found, err)
		}
		doc, err := parse.Parse(filepath.Base(found[0]), []byte(read(t, found[0])))
		if err != nil {
			t.Fatal(err)
		}
		got := outline(section.Split(doc, lex, nil))
		if *update {
			if err := os.WriteFile(want, []byte(got), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		if diff := cmp.Diff(read(t, want), got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", found[0], diff)
		}
	}
}

// beside lists the files with an outline, or of all reports, which get one.
func beside(t *testing.T) []string {
	t.Helper()
	pattern := "testdata/reports/*.want"
	if *update {
		pattern = "testdata/reports/*.[mth]*"
	}
	found, err := filepath.Glob(pattern)
	if err != nil || len(found) == 0 {
		t.Fatalf("reports: %v, %v", found, err)
	}
	for i, path := range found {
		found[i] = strings.TrimSuffix(path, filepath.Ext(path)) + ".want"
	}
	return found
}

func read(t *testing.T, path string) string {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

func reportLexicon(t *testing.T) *lexicon.Lexicon {
	t.Helper()
	lex, err := lexicon.New(lexicon.File{Name: "names.yaml", Data: []byte(read(t, "testdata/names.yaml"))})
	if err != nil {
		t.Fatal(err)
	}
	return lex
}

// outline writes a layout in the form of the files .want.
func outline(layout section.Layout) string {
	var b strings.Builder
	for _, e := range layout.Events {
		words := []string{"event", strings.TrimPrefix(e.ID, "event:"), e.Date + strings.TrimSuffix(".."+e.Ends, ".."), e.Place}
		fmt.Fprintln(&b, strings.TrimSpace(strings.Join(words, " ")))
	}
	for _, s := range layout.Sections {
		fmt.Fprintf(&b, "%d-%d %s|%s|%s|%s|%s|%s", s.First, s.Last, s.Code, s.Title, s.Kind, strings.TrimPrefix(s.Event, "event:"), s.Date, speakers(s))
		if s.Parent >= 0 {
			fmt.Fprintf(&b, " <%d", layout.Sections[s.Parent].First)
		}
		fmt.Fprintln(&b)
	}
	return b.String()
}

// speakers writes who a section credits: "Name@Company/role; …".
func speakers(s section.Section) string {
	var all []string
	for _, c := range s.Credits {
		for _, p := range c.People {
			who := p.Name
			if p.Company != "" {
				who += "@" + p.Company
			}
			if p.Role != "" {
				who += "/" + p.Role
			}
			all = append(all, who)
		}
	}
	return strings.Join(all, "; ")
}
