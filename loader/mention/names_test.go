package mention

import (
	"slices"
	"sync"
	"testing"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
	"talkgraph/loader/claim"
	"talkgraph/loader/lines"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/reporttest"
	"talkgraph/loader/section"
)

// TestSentencesNamePeopleAndCompanies reads the table of sentences that name
// people and companies that no list has.
func TestSentencesNamePeopleAndCompanies(t *testing.T) {
	for _, c := range reporttest.Sentences(t, "testdata/names.txt") {
		c.Compare(t, peopleAndCompanies(t, "## "+c.Heading+"\n\n"+c.Text+"\n", -1))
	}
}

// TestTitlesNameCompanies reads companies that no list has off the titles of talks.
func TestTitlesNameCompanies(t *testing.T) {
	for title, want := range map[string][]string{
		"How Kelpworks Cut Its Cloud Bill in Half":      {"company Kelpworks"},
		"Kelpworks' and Other Knots":                    nil,
		"Kelpworks's Journey to Kubernetes":             {"company Kelpworks"},
		"Running Kafka at Kelpworks":                    {"company Kelpworks"},
		"Lessons Learned from Kelpworks: a Long Story":  {"company Kelpworks"},
		"Case Study: Kelpworks":                         {"company Kelpworks"},
		"Kelpworks: How Boats Run Using Amazon ECS":     {"company Kelpworks"},
		"Scaling Kelpworks.com for a Million Boats":     {"company Kelpworks"},
		"Sailing Beyond Kelpworks: How Boats Rust":      nil,
		"How Boats Use Water":                           nil,
		"Meeting Everybody at Scale":                    nil,
		"How Kubernetes Runs at the Edge":               nil,
		"CON301: How Kubernetes Handles a Storm":        nil,
		"Lessons from a Year of Serverless in Practice": nil,
	} {
		got := peopleAndCompanies(t, "## "+title+"\n\nAll about boats.\n", 2)
		if !slices.Equal(got, want) {
			t.Errorf("%s: %v, want %v", title, got, want)
		}
	}
}

// peopleAndCompanies lists what a line of a report names, by its index or from
// the end: "person Ana Lopez".
func peopleAndCompanies(t *testing.T, talks string, line int) []string {
	t.Helper()
	r := finderOf(t, "# Harbour Days 2019\n\n"+talks)
	found := r.find(Look(r.Doc, r.lex))
	if line < 0 {
		line += len(found.Doc.Lines)
	}
	var out []string
	for _, m := range found.Found[line] {
		name := string(m.Kind) + " " + found.Coded(line).Slice(m.Start, m.End)
		if (m.Kind == knowledge.Person || m.Kind == knowledge.Company) && !slices.Contains(out, name) {
			out = append(out, name)
		}
	}
	return out
}

// bundled is the lexicon of the program, read once.
var bundled = sync.OnceValues(lexicon.Default)

// asked are the patterns that lines are read with.
var asked = pattern.NewSet(Patterns()...).With(Words()...)

// finderOf finds what a report names, once told.
func finderOf(t *testing.T, report string) *finder {
	t.Helper()
	lex, err := bundled()
	if err != nil {
		t.Fatal(err)
	}
	doc, err := parse.Parse("report.md", []byte(report))
	if err != nil {
		t.Fatal(err)
	}
	reading := &knowledge.Reading{Document: knowledge.Node{ID: "document:report.md", Kind: knowledge.Document}}
	d := lines.Read(doc, section.Split(doc, lex, nil), lines.Look(doc, asked), lines.Source{ID: reading.Document.ID})
	return newFinder(d, lex, claim.New(reading, lex))
}
