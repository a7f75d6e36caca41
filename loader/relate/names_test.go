package relate_test

import (
	"slices"
	"testing"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
	"talkgraph/loader/parse"
	"talkgraph/loader/relate"
	"talkgraph/loader/section"
)

// TestSentencesNamePeopleAndCompanies reads the table of sentences that name
// people and companies that no list has.
func TestSentencesNamePeopleAndCompanies(t *testing.T) {
	lex, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range sentences(t, "testdata/names.txt") {
		c.compare(t, named(t, lex, c.heading, c.text))
	}
}

// named lists the people and companies that a line of a talk names: "person Ana Lopez".
func named(t *testing.T, lex *lexicon.Lexicon, heading, text string) []string {
	t.Helper()
	doc, err := parse.Parse("report.md", []byte("# Harbour Days 2019\n\n## "+heading+"\n\n"+text+"\n"))
	if err != nil {
		t.Fatal(err)
	}
	reading := &knowledge.Reading{Document: knowledge.Node{ID: "document:report.md", Kind: knowledge.Document}}
	relate.Relate(doc, section.Split(doc, lex, nil), lex, reading, nil)
	return peopleAndCompanies(reading, len(reading.Statements)-1)
}

// peopleAndCompanies lists what a line, by index, names: "person Ana Lopez".
func peopleAndCompanies(reading *knowledge.Reading, line int) []string {
	kinds := make(map[string]knowledge.Kind)
	for _, thing := range reading.Things {
		for _, key := range thing.Keys {
			kinds[key.ID] = thing.Kind
		}
	}
	var out []string
	for _, m := range reading.Statements[line].Mentions {
		kind := kinds[m.Thing]
		name := string(kind) + " " + m.Surface
		if (kind == knowledge.Person || kind == knowledge.Company) && !slices.Contains(out, name) {
			out = append(out, name)
		}
	}
	return out
}

// TestTitlesNameCompanies reads companies that no list has off the titles of talks.
func TestTitlesNameCompanies(t *testing.T) {
	lex, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	for title, want := range map[string][]string{
		"How Kelpworks Cut Its Cloud Bill in Half":      {"company Kelpworks"},
		"Kelpworks' and Other Knots":                    nil,
		"Kelpworks's Journey to Kubernetes":             {"company Kelpworks"},
		"Running Kafka at Kelpworks":                    {"company Kelpworks"},
		"Lessons Learned from Kelpworks: a Long Story":  {"company Kelpworks"},
		"Case Study: Kelpworks":                         {"company Kelpworks"},
		"Kelpworks: How Boats Run Using Amazon ECS":     {"company Kelpworks"},
		"Scaling Kelpworks.com for a Million Boats":     {"company Kelpworks"},
		"How Boats Use Water":                           nil,
		"Meeting Everybody at Scale":                    nil,
		"How Kubernetes Runs at the Edge":               nil,
		"CON301: How Kubernetes Handles a Storm":        nil,
		"Lessons from a Year of Serverless in Practice": nil,
	} {
		got := titled(t, lex, title+"\n\nAll about boats.")
		if !slices.Equal(got, want) {
			t.Errorf("%s: %v, want %v", title, got, want)
		}
	}
}

// titled lists the people and companies that the title of a talk names.
func titled(t *testing.T, lex *lexicon.Lexicon, title string) []string {
	t.Helper()
	doc, err := parse.Parse("report.md", []byte("# Harbour Days 2019\n\n## "+title+"\n"))
	if err != nil {
		t.Fatal(err)
	}
	reading := &knowledge.Reading{Document: knowledge.Node{ID: "document:report.md", Kind: knowledge.Document}}
	relate.Relate(doc, section.Split(doc, lex, nil), lex, reading, nil)
	return peopleAndCompanies(reading, 2)
}

// TestTitlesGiveTheCompanyOfTheirSpeakers reads a company's list of its talks.
func TestTitlesGiveTheCompanyOfTheirSpeakers(t *testing.T) {
	lex, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	for title, want := range map[string][]link{
		"Netflix at KubeCon 2017":     {{"Nora Lindgren", "Netflix", ""}},
		"Notes on KubeCon 2017":       nil,
		"Netflix and KubeCon 2017":    nil,
		"What Netflix did at KubeCon": nil,
	} {
		got := linksIn(t, lex, "# "+title+"\n\n## ARC208: Boats and Knots\n\nNora Lindgren, Director\n\nAll about knots.\n", knowledge.WorksFor)
		for i := range got {
			got[i].qualifier = ""
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s: %v, want %v", title, got, want)
		}
	}
}
