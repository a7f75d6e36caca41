package relate_test

import (
	"cmp"
	"os"
	"slices"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
	"talkgraph/loader/parse"
	"talkgraph/loader/relate"
	"talkgraph/loader/section"
)

// A useCase is a line of a talk and the uses that it states.
type useCase struct {
	heading, before, text string // before is said before the text, of no use
	uses                  []string
}

// TestSentencesStateUses reads the table of sentences, each as a report of its own.
func TestSentencesStateUses(t *testing.T) {
	lex, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range useCases(t) {
		got := usesIn(t, lex, "# 報告\n\n## "+c.heading+"\n\n- "+strings.Join([]string{c.before, c.text}, "\n- ")+"\n")
		slices.Sort(c.uses)
		if diff := gocmp.Diff(c.uses, got); diff != "" {
			t.Errorf("%s\n%s\n(-want +got):\n%s", c.heading, c.text, diff)
		}
	}
}

// useCases reads the table, which has as many sentences of no use as of uses.
func useCases(t *testing.T) []useCase {
	t.Helper()
	data, err := os.ReadFile("testdata/uses.txt")
	if err != nil {
		t.Fatal(err)
	}
	var out []useCase
	heading, before := "", ""
	for line := range strings.Lines(string(data)) {
		line = strings.TrimSuffix(line, "\n")
		switch {
		case line == "" || strings.HasPrefix(line, "# "):
		case strings.HasPrefix(line, "== "):
			heading, before = line[3:], ""
		case strings.HasPrefix(line, "= "):
			before = line[2:]
		case strings.HasPrefix(line, "> "):
			last := &out[len(out)-1]
			last.uses = append(last.uses, line[2:])
		default:
			out = append(out, useCase{heading: heading, before: before, text: line})
		}
	}
	none := len(slices.DeleteFunc(slices.Clone(out), func(c useCase) bool { return len(c.uses) > 0 }))
	if len(out) < 60 || none*5 < len(out)*2 {
		t.Fatalf("%d sentences, %d of no use: want at least 60, and two fifths of no use", len(out), none)
	}
	return out
}

// usesIn gives the uses that a report states, sorted, as in the table.
func usesIn(t *testing.T, lex *lexicon.Lexicon, report string) []string {
	t.Helper()
	doc, err := parse.Parse("report.md", []byte(report))
	if err != nil {
		t.Fatal(err)
	}
	reading := &knowledge.Reading{Document: knowledge.Node{ID: "document:report.md", Kind: knowledge.Document}}
	relate.Relate(doc, section.Split(doc, lex), lex, reading)
	names := make(map[string]string)
	for _, thing := range reading.Things {
		for _, key := range thing.Keys {
			names[key.ID] = thing.Name
		}
	}
	var out []string
	for _, l := range reading.Links {
		if l.Kind == knowledge.Uses {
			out = append(out, l.Qualifier+" "+names[l.From]+": "+names[l.To])
		}
	}
	slices.SortFunc(out, cmp.Compare[string])
	return out
}
