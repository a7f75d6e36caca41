package query_test

import (
	"context"
	"fmt"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
	"talkgraph/query"
	"talkgraph/store"
	"talkgraph/store/sqlite"
)

// names is the lexicon of the tests. Kubernetes and Kubecon are known to it alone.
const names = `
- {name: Amazon Aurora, category: aws-service, aliases: [Aurora, RDS Aurora, オーロラ]}
- {name: AWS Lambda, category: aws-service, aliases: [Lambda]}
- {name: Kubernetes, category: software, aliases: [k8s]}
- {name: Netflix, type: company}
- {name: AWS, type: company}
- {name: failover, kind: topic, ja: フェイルオーバー, aliases: [fail-over]}
- {name: serverless, kind: topic, ja: サーバーレス}
- {name: AWS re:Invent, type: conference, aliases: ["re:Invent"]}
- {name: KubeCon, type: conference}
`

// The ids of the fixture.
const (
	aurora, lambda       = "service:amazon-aurora", "service:aws-lambda"
	failover, serverless = "topic:failover", "topic:serverless"
	kim, sato            = "person:ann-kim", "person:佐藤花子"
	aws, netflix         = "company:aws", "company:netflix"
	invent16, invent17   = "event:aws-reinvent-2016", "event:aws-reinvent-2017"
	meetup               = "event:rust-meetup-2018"

	dat301, dat303, dat320 = "talk:aws-reinvent-2016/dat301", "talk:aws-reinvent-2016/dat303", "talk:aws-reinvent-2016/dat320"
	srv101                 = "talk:aws-reinvent-2017/srv101"
	fast                   = "talk:rust-meetup-2018/fast-functions"

	a, b = "document:a.md", "document:b.md"
)

// A report builds a reading. Lines mark what they name: "[Aurora|service:amazon-aurora] fails over".
type report struct {
	knowledge.Reading
	talk string // that the next lines belong to
}

func (r *report) thing(kind knowledge.Kind, id, name string, p knowledge.Properties, aliases ...string) {
	r.Things = append(r.Things, knowledge.Thing{Kind: kind, Keys: []knowledge.LocalKey{{ID: id}}, Name: name, Aliases: aliases, Properties: p})
}

// about begins a talk, whose next lines are its own.
func (r *report) about(id, code, title, date string) {
	r.talk = id
	r.thing(knowledge.Talk, id, title, knowledge.Properties{Code: code, Date: date})
	t := &r.Things[len(r.Things)-1]
	t.Sources = []knowledge.Source{{Document: r.Document.ID, First: len(r.Statements) + 1, Last: len(r.Statements) + 1}}
	r.link(id, knowledge.PresentedAt, knowledge.EventOf(id), "", len(r.Statements)+1)
}

// line adds a line and gives its number.
func (r *report) line(marked string) int {
	l := knowledge.Line{Number: len(r.Statements) + 1, Talk: r.talk}
	for rest := marked; rest != ""; {
		before, after, found := strings.Cut(rest, "[")
		l.Text += before
		if !found {
			break
		}
		mark, end, _ := strings.Cut(after, "]")
		surface, id, _ := strings.Cut(mark, "|")
		start := utf8.RuneCountInString(l.Text)
		l.Mentions = append(l.Mentions, knowledge.MentionClaim{Thing: id, Surface: surface, Start: start, End: start + utf8.RuneCountInString(surface)})
		l.Text += surface
		rest = end
	}
	r.Statements = append(r.Statements, l)
	return l.Number
}

func (r *report) link(from string, kind knowledge.RelationKind, to, qualifier string, lines ...int) {
	l := knowledge.Link{From: from, Kind: kind, To: to, Qualifier: qualifier}
	for _, n := range lines {
		l.Evidence = append(l.Evidence, knowledge.Evidence{Statement: knowledge.StatementID(r.Document.ID, n), Rule: "rule-" + strings.ToLower(string(kind))})
	}
	r.Links = append(r.Links, l)
}

func (r *report) common() {
	r.thing(knowledge.Service, aurora, "Amazon Aurora", knowledge.Properties{Category: "aws-service"}, "Aurora")
	r.thing(knowledge.Service, lambda, "AWS Lambda", knowledge.Properties{Category: "aws-service"}, "Lambda")
	r.thing(knowledge.Topic, failover, "failover", knowledge.Properties{NameJa: "フェイルオーバー"})
	r.thing(knowledge.Topic, serverless, "serverless", knowledge.Properties{})
	r.thing(knowledge.Company, aws, "AWS", knowledge.Properties{Type: "company"})
	r.thing(knowledge.Company, netflix, "Netflix", knowledge.Properties{Type: "company"})
	r.thing(knowledge.Person, kim, "Ann Kim", knowledge.Properties{})
	r.thing(knowledge.Person, sato, "佐藤花子", knowledge.Properties{})
	r.thing(knowledge.Event, invent16, "AWS re:Invent 2016", knowledge.Properties{Series: "AWS re:Invent", Date: "2016-11-28"})
	r.thing(knowledge.Event, invent17, "AWS re:Invent 2017", knowledge.Properties{Series: "AWS re:Invent", Date: "2017-11-27"})
	r.thing(knowledge.Event, meetup, "Rust Meetup 2018", knowledge.Properties{Series: "Rust Meetup", Date: "2018-03"})
	r.Links = append(r.Links, knowledge.Link{From: aurora, Kind: knowledge.ProvidedBy, To: aws, Evidence: []knowledge.Evidence{{Entry: aurora, Rule: "lexicon"}}})
}

func newReport(id, name string) *report {
	r := &report{Reading: knowledge.Reading{Document: knowledge.Node{ID: id, Kind: knowledge.Document, Name: name,
		Properties: knowledge.Properties{Date: "2018-04-01", File: strings.TrimPrefix(id, "document:"), Reader: "report"}}}}
	r.common()
	return r
}

// reportA is three talks of 2016:
//
//	DAT301 (11-29) covers Aurora                   given by Kim
//	DAT303 (11-30) covers Aurora, failover         given by Kim
//	DAT320 (12-01) covers Aurora, failover         given by 佐藤花子, features Netflix
//	Netflix uses Aurora now, and Lambda no longer
func reportA() knowledge.Reading {
	r := newReport(a, "What I saw")
	r.about(dat301, "DAT301", "News of Aurora", "2016-11-29")
	n := r.line("DAT301: News of [Aurora|service:amazon-aurora]") // 1
	r.link(dat301, knowledge.Covers, aurora, "", n)
	r.link(dat301, knowledge.GivenBy, kim, "speaker", r.line("[Ann Kim|person:ann-kim] spoke"))                          // 2
	r.line("a word on [failover|topic:failover]")                                                                        // 3
	r.about(dat303, "DAT303", "Deep into Aurora", "2016-11-30")                                                          //
	n = r.line("DAT303: Deep into [Aurora|service:amazon-aurora], [Ann Kim|person:ann-kim]")                             // 4
	r.line("the writer of an [Aurora|service:amazon-aurora] cluster moves")                                              // 5
	m := r.line("[オーロラ|service:amazon-aurora]の[フェイルオーバー|topic:failover]は速い")                                             // 6
	r.line("[failover|topic:failover] in 30 seconds, on [AWS|company:aws] and [Aurora|service:amazon-aurora]")           // 7
	r.link(dat303, knowledge.Covers, aurora, "", n, m)                                                                   //
	r.link(dat303, knowledge.Covers, failover, "", m)                                                                    //
	r.link(dat303, knowledge.GivenBy, kim, "speaker", n)                                                                 //
	r.about(dat320, "DAT320", "Aurora in anger", "2016-12-01")                                                           //
	n = r.line("DAT320: [Aurora|service:amazon-aurora] in anger")                                                        // 8
	m = r.line("[Netflix|company:netflix] practises [failover|topic:failover], says [佐藤花子|person:佐藤花子]")                 // 9
	k := r.line("[Netflix|company:netflix] runs [Aurora|service:amazon-aurora] and gave up [Lambda|service:aws-lambda]") // 10
	r.link(dat320, knowledge.Covers, aurora, "", n)
	r.link(dat320, knowledge.Covers, failover, "", m)
	r.link(dat320, knowledge.GivenBy, sato, "speaker", m)
	r.link(dat320, knowledge.Features, netflix, "user", m)
	r.link(netflix, knowledge.Uses, aurora, "current", k)
	r.link(netflix, knowledge.Uses, lambda, "past", k)
	r.talk = ""
	r.line("the [Aurora|service:amazon-aurora] talks were full") // 11, in no talk
	return r.Reading
}

// reportB is two talks on Lambda, and DAT303 once more.
func reportB() knowledge.Reading {
	r := newReport(b, "Serverless notes")
	r.about(srv101, "SRV101", "Functions for all", "2017-11-28")
	n := r.line("[Lambda|service:aws-lambda] and [serverless|topic:serverless] by [Ann Kim|person:ann-kim]") // 1
	r.link(srv101, knowledge.Covers, lambda, "", n)
	r.link(srv101, knowledge.Covers, serverless, "", n)
	r.link(srv101, knowledge.GivenBy, kim, "speaker", n)
	r.about(fast, "", "Fast functions", "2018-03-05")
	n = r.line("[Lambda|service:aws-lambda], [serverless|topic:serverless] and Rust") // 2
	r.link(fast, knowledge.Covers, lambda, "", n)
	r.link(fast, knowledge.Covers, serverless, "", n)
	r.about(dat303, "DAT303", "Deep into Aurora", "2016-11-30")
	r.line("DAT303 again: [Aurora|service:amazon-aurora] and [failover|topic:failover]") // 3
	return r.Reading
}

// testLexicon is the lexicon of names.
func testLexicon(t testing.TB) *lexicon.Lexicon {
	t.Helper()
	lex, err := lexicon.New(lexicon.File{Name: "names.yaml", Data: []byte(names)})
	if err != nil {
		t.Fatal(err)
	}
	return lex
}

// storeOf is a new store that holds these readings.
func storeOf(t testing.TB, readings ...knowledge.Reading) store.Store {
	t.Helper()
	s, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "graph.db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	load(t, s, readings...)
	return s
}

func load(t testing.TB, s store.Store, readings ...knowledge.Reading) {
	t.Helper()
	for i := range readings {
		change := store.Change{Document: readings[i].Document.ID, Reading: &readings[i]}
		if _, err := s.Apply(t.Context(), []store.Change{change}); err != nil {
			t.Fatal(err)
		}
	}
}

// view asks one question of the store.
func view[T any](t testing.TB, s store.Store, ask func(context.Context, *query.Graph) (T, error)) (T, error) {
	t.Helper()
	var out T
	lex := testLexicon(t)
	err := s.View(t.Context(), func(r store.Reader) (err error) {
		out, err = ask(t.Context(), query.On(r, lex))
		return err
	})
	return out, err
}

// on asks one question of the fixture; an error ends the test.
func on[T any](t testing.TB, ask func(context.Context, *query.Graph) (T, error)) T {
	t.Helper()
	out, err := view(t, storeOf(t, reportA(), reportB()), ask)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func ids(nodes []knowledge.Node) []string {
	var out []string
	for _, n := range nodes {
		out = append(out, n.ID)
	}
	return out
}

// places are the lines of evidence, as "a.md/3".
func places(evidence [][]query.Evidence) [][]string {
	var out [][]string
	for _, list := range evidence {
		var lines []string
		for _, e := range list {
			lines = append(lines, fmt.Sprintf("%s/%d", strings.TrimPrefix(e.Document, "document:"), e.Line))
		}
		out = append(out, lines)
	}
	return out
}

func ptr(n int) *int { return &n }
