package relate_test

import (
	"os"
	"strings"
	"testing"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
	"talkgraph/loader/parse"
	"talkgraph/loader/relate"
	"talkgraph/loader/section"
)

// TestAuthorSpoke reads testdata/author.txt: what an author writes under the
// title of a talk, and whether that says that they gave it.
func TestAuthorSpoke(t *testing.T) {
	data, err := os.ReadFile("testdata/author.txt")
	if err != nil {
		t.Fatal(err)
	}
	lex, err := lexicon.New(lexicon.File{Name: "names.yaml", Data: []byte(names)})
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(data)) {
		want, sentence, ok := strings.Cut(strings.TrimSpace(line), " | ")
		if !ok {
			continue
		}
		if got := authorRole(t, lex, sentence); got != want {
			t.Errorf("%q makes the author %s, want %s", sentence, got, want)
		}
	}
}

// authorRole is the role that a sentence gives to the author of the report.
func authorRole(t *testing.T, lex *lexicon.Lexicon, sentence string) string {
	t.Helper()
	text := "---\nauthor: Ana Lopez (Acme)\n---\n\n# re:Invent 2018\n\n## On queues\n\n" + sentence + "\n\n## On stacks\n\nSomething else.\n"
	doc, err := parse.Parse("r.md", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	reading := &knowledge.Reading{Document: knowledge.Node{ID: "document:r.md", Kind: knowledge.Document}}
	relate.Relate(doc, section.Split(doc, lex, nil), relate.Look(doc, lex), lex, reading, nil)
	role, company := "nobody", false
	for _, l := range reading.Links {
		switch {
		case l.Kind == knowledge.GivenBy && l.To == "person:ana-lopez" && strings.HasSuffix(l.From, "on-queues"):
			role = l.Qualifier
		case l.Kind == knowledge.GivenBy && l.To == "person:ana-lopez":
			return "of another talk"
		case l.Kind == knowledge.WorksFor && l.From == "person:ana-lopez" && l.To == "company:acme":
			company = true
		}
	}
	if role != "nobody" && !company {
		return role + " of no company"
	}
	return role
}
