package relate_test

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
	"talkgraph/loader/parse"
	"talkgraph/loader/relate"
	"talkgraph/loader/section"
)

// A sentence is a line of a talk, and the relations that it states.
type sentence struct {
	heading, before, text string // before is said before the text, and states none
	states                []string
}

// talk is a talk of no other lines.
func (c sentence) talk() string {
	return "## " + c.heading + "\n\n- " + strings.Join([]string{c.before, c.text}, "\n- ") + "\n"
}

func (c sentence) compare(t *testing.T, got []string) {
	t.Helper()
	slices.Sort(c.states)
	slices.Sort(got)
	if diff := cmp.Diff(c.states, got); diff != "" {
		t.Errorf("%s\n%s\n(-want +got):\n%s", c.heading, c.text, diff)
	}
}

// TestSentencesAnnounce reads the table of sentences of what is new.
func TestSentencesAnnounce(t *testing.T) {
	lex, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range sentences(t, "testdata/announcements.txt") {
		var got []string
		for _, l := range linksIn(t, lex, "# AWS re:Invent 2019\n\n"+c.talk(), knowledge.AnnouncedAt) {
			where := ""
			if l.to == "AWS re:Invent 2019" {
				where = ", at the event"
			}
			got = append(got, l.qualifier+" "+l.from+where)
		}
		c.compare(t, got)
	}
}

// TestSentencesStateUses reads the table of sentences, each as a report of its own.
func TestSentencesStateUses(t *testing.T) {
	lex, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range sentences(t, "testdata/uses.txt") {
		var got []string
		for _, l := range linksIn(t, lex, "# 報告\n\n"+c.talk(), knowledge.Uses) {
			got = append(got, l.qualifier+" "+l.from+": "+l.to)
		}
		c.compare(t, got)
	}
}

// sentences reads a table. Nearly half of its sentences state nothing.
func sentences(t *testing.T, file string) []sentence {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var out []sentence
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
			last.states = append(last.states, line[2:])
		default:
			out = append(out, sentence{heading: heading, before: before, text: line})
		}
	}
	none := len(slices.DeleteFunc(slices.Clone(out), func(c sentence) bool { return len(c.states) > 0 }))
	if len(out) < 20 || none*5 < len(out)*2 {
		t.Fatalf("%s: %d sentences, of which %d state nothing: want at least 20, and two fifths that state nothing", file, len(out), none)
	}
	return out
}

// A link is a relation by the names of what it joins.
type link struct{ from, to, qualifier string }

// linksIn gives the relations of a kind that a report states.
func linksIn(t *testing.T, lex *lexicon.Lexicon, report string, kind knowledge.RelationKind) []link {
	t.Helper()
	doc, err := parse.Parse("report.md", []byte(report))
	if err != nil {
		t.Fatal(err)
	}
	reading := &knowledge.Reading{Document: knowledge.Node{ID: "document:report.md", Kind: knowledge.Document}}
	relate.Relate(doc, section.Split(doc, lex, nil), lex, reading, nil)
	names := make(map[string]string)
	for _, thing := range reading.Things {
		for _, key := range thing.Keys {
			names[key.ID] = thing.Name
		}
	}
	var out []link
	for _, l := range reading.Links {
		if l.Kind == kind {
			out = append(out, link{names[l.From], names[l.To], l.Qualifier})
		}
	}
	return out
}
