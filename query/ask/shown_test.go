package ask_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
	"talkgraph/query/ask"
	"talkgraph/store"
	"talkgraph/store/sqlite"
)

// pageant is a report of a long talk that shows many companies, and of the
// evenings of a user group.
func pageant(t testing.TB, lex *lexicon.Lexicon) *knowledge.Reading {
	r := newReport(t, lex, "pageant.txt")
	r.at("Regatta", "2018")
	r.about("", "Opening of the Regatta", "keynote", "")
	r.line("- cost: Birchwood and Calloway pay half")
	shown := func(name string) string {
		r.link(r.talk, knowledge.Features, r.company(name), "user")
		return r.company(name)
	}
	for _, name := range []string{"Birchwood", "Calloway"} {
		r.names(len(r.Statements), shown(name), name)
	}
	r.line("- failover:")
	r.line("Dunmore sleeps through it")
	r.names(len(r.Statements), shown("Dunmore"), "Dunmore")
	shown("Elmsford")
	r.covers(r.topic("cost"), r.topic("failover"))
	r.about("", "Kites of three clouds", "talk", "")
	r.line("・千代紙")
	r.line("ECS と EFS で作る")
	r.line("・絹織物")
	r.line("Glue が東京リージョンに来る予定")
	r.link(r.service("AWS Glue"), knowledge.AnnouncedAt, r.talk, "planned")
	r.line("Farrow runs Hadoop on AWS")
	r.uses("Farrow", "Hadoop", "current")
	r.link(r.company("Farrow"), knowledge.Uses, r.company("Amazon Web Services"), "current")
	r.line("Gorse runs Hadoop at home")
	r.uses("Gorse", "Hadoop", "current")
	r.covers(r.service("Amazon ECS"), r.service("AWS Glue"))
	r.at("Paper Club", "2018")
	r.about("", "Folding with cost in mind", "talk", "")
	r.covers(r.topic("cost"))
	return &r.Reading
}

// names notes that a line names a thing.
func (r *report) names(number int, thing, surface string) {
	l := &r.Statements[number-1]
	start := len([]rune(l.Text[:strings.Index(l.Text, surface)]))
	l.Mentions = append(l.Mentions, knowledge.MentionClaim{Thing: thing, Surface: surface, Start: start, End: start + len([]rune(surface))})
}

// TestShown checks the answers of which lines tell whom a talk shows for what.
func TestShown(t *testing.T) {
	lex := lexiconOf(t)
	s, err := sqlite.Open(t.Context(), t.TempDir()+"/pageant.db")
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	r := pageant(t, lex)
	if _, err := s.Apply(t.Context(), []store.Change{{Document: r.Document.ID, Reading: r}}); err != nil {
		t.Fatal(err)
	}
	for question, want := range map[string]string{
		"Which companies were shown as examples for cost at Regatta?": "companies: Birchwood, Calloway",
		"フェイルオーバーの事例として出てきた会社は?":                                      "companies: Dunmore",
		"Which companies use Hadoop on AWS?":                          "companies: Farrow",
		"AWSでHadoopを使っている会社は?":                                        "companies: Farrow",
		"HadoopをAWSに移した会社は?":                                          "companies: ",
		"Which companies use Hadoop?":                                 "companies: Farrow, Gorse",
		"千代紙の製品は?":                                                    "services: Amazon ECS, Amazon EFS",
		"東京リージョンで使えるようになるサービスは?":                                      "services: AWS Glue",
		"大阪リージョンで使えるようになるサービスは?":                                      "services: ",
		"What was announced for the Tokyo region?":                    "services: AWS Glue",
		"Which talks explained Glue with AWS services?":               "talks: Kites of three clouds",
	} {
		reply := asked(t, s, lex, question)
		if diff := cmp.Diff(want, string(reply.Kind)+": "+strings.Join(namesOf(reply), ", ")); diff != "" {
			t.Errorf("%s (-want +got):\n%s", question, diff)
		}
		for _, a := range reply.Answers {
			if !strings.Contains(reply.GraphQL, a.Node.ID) && strings.Contains(question, "ailover") {
				t.Errorf("%s: %s is not what the query asks for:\n%s", question, a.Node.ID, reply.GraphQL)
			}
		}
	}
}

func namesOf(r ask.Reply) []string {
	var out []string
	for _, a := range r.Answers {
		out = append(out, a.Node.Name)
	}
	return out
}
