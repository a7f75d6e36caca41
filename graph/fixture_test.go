package graph

import (
	"cmp"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
	"talkgraph/store"
	"talkgraph/store/sqlite"
)

// names is the lexicon of the tests. Kubernetes is known to it alone.
const names = `
- {name: Amazon Aurora, category: aws-service, aliases: [Aurora, RDS Aurora, オーロラ], provider: AWS}
- {name: Aurora Serverless, category: aws-feature, provider: AWS, partOf: Amazon Aurora}
- {name: AWS Lambda, category: aws-service, aliases: [Lambda], provider: AWS}
- {name: Kubernetes, category: software, aliases: [k8s]}
- {name: AWS, type: company}
- {name: Netflix, type: company}
- {name: failover, kind: topic, ja: フェイルオーバー, aliases: [fail-over], broader: [high availability]}
- {name: high availability, kind: topic, ja: 高可用性}
- {name: AWS re:Invent, type: conference, aliases: ["re:Invent"]}
`

// things are the things that the documents of the fixture name, by the
// characters under which they do.
var things = map[string]knowledge.Thing{
	"Aurora Serverless":  thing(knowledge.Service, "Aurora Serverless", knowledge.Properties{Category: "aws-feature"}),
	"Aurora":             thing(knowledge.Service, "Amazon Aurora", knowledge.Properties{Category: "aws-service"}, "Aurora", "オーロラ"),
	"オーロラ":               thing(knowledge.Service, "Amazon Aurora", knowledge.Properties{Category: "aws-service"}, "Aurora", "オーロラ"),
	"Lambda":             thing(knowledge.Service, "AWS Lambda", knowledge.Properties{Category: "aws-service"}, "Lambda"),
	"failover":           thing(knowledge.Topic, "failover", knowledge.Properties{NameJa: "フェイルオーバー"}),
	"フェイルオーバー":           thing(knowledge.Topic, "failover", knowledge.Properties{NameJa: "フェイルオーバー"}),
	"high availability":  thing(knowledge.Topic, "high availability", knowledge.Properties{NameJa: "高可用性"}),
	"AWS":                thing(knowledge.Company, "AWS", knowledge.Properties{Type: "company"}),
	"Netflix":            thing(knowledge.Company, "Netflix", knowledge.Properties{Type: "company"}),
	"Ann Kim":            thing(knowledge.Person, "Ann Kim", knowledge.Properties{}),
	"佐藤花子":               thing(knowledge.Person, "佐藤花子", knowledge.Properties{NameEn: "Hanako Sato"}),
	"Jo Roe":             thing(knowledge.Person, "Jo Roe", knowledge.Properties{}), // who gave no talk
	"AWS re:Invent 2016": event("2016", "Las Vegas", "2016-11-28", "2016-12-02"),
	"AWS re:Invent 2017": event("2017", "", "2017-11-27", ""),
	"DAT301":             talk("aws-reinvent-2016", "DAT301", "What is new in Aurora", "2016-11-29"),
	"DAT303":             talk("aws-reinvent-2016", "DAT303", "Deep dive on Aurora", "2016-11-30"),
	"DAT320":             talk("aws-reinvent-2016", "DAT320", "Aurora at Netflix", "2016-12-01"),
	"LT1":                talk("aws-reinvent-2016", "LT1", "A guest's five minutes", "2016-12-01"),
	"SRV101":             talk("aws-reinvent-2017", "SRV101", "Functions for all", "2017-11-28"),
}

func thing(kind knowledge.Kind, name string, p knowledge.Properties, aliases ...string) knowledge.Thing {
	return knowledge.Thing{Kind: kind, Keys: []knowledge.LocalKey{{ID: knowledge.NewID(kind, name)}}, Name: name, Aliases: aliases, Properties: p}
}

func event(year, place, starts, ends string) knowledge.Thing {
	return knowledge.Thing{Kind: knowledge.Event, Keys: []knowledge.LocalKey{{ID: "event:aws-reinvent-" + year}}, Name: "AWS re:Invent " + year,
		Properties: knowledge.Properties{Series: "AWS re:Invent", Type: "conference", Place: place, Date: starts, Ends: ends}}
}

func talk(event, code, title, date string) knowledge.Thing {
	return knowledge.Thing{Kind: knowledge.Talk, Keys: []knowledge.LocalKey{{ID: knowledge.TalkID("event:"+event, code)}},
		Name: title, Properties: knowledge.Properties{Code: code, Type: "breakout", Date: date, Language: "en"}}
}

// A document builds a reading.
type document struct{ knowledge.Reading }

func newDocument(file, title string, p knowledge.Properties) *document {
	p.File = file
	d := &document{knowledge.Reading{Document: knowledge.Node{ID: "document:" + file, Kind: knowledge.Document, Name: title, Properties: p}}}
	for _, t := range things {
		if !slices.ContainsFunc(d.Things, func(other knowledge.Thing) bool { return other.Key() == t.Key() }) {
			d.Things = append(d.Things, t)
		}
	}
	slices.SortFunc(d.Things, func(a, b knowledge.Thing) int { return cmp.Compare(a.Key(), b.Key()) })
	return d
}

// lines adds lines that belong to a talk, or to none. What a line names is found by its characters.
func (d *document) lines(talk string, texts ...string) {
	line := knowledge.Line{Number: len(d.Statements)}
	if talk != "" {
		line.Talk = things[talk].Key()
		t := &d.Things[slices.IndexFunc(d.Things, func(t knowledge.Thing) bool { return t.Key() == line.Talk })]
		t.Sources = append(t.Sources, knowledge.Source{Document: d.Document.ID, First: line.Number + 1, Last: line.Number + len(texts)})
	}
	for _, text := range texts {
		line.Number++
		line.Text = text
		line.Mentions = mentions(text)
		d.Statements = append(d.Statements, line)
	}
}

// mentions finds what a text names, the longest names first.
func mentions(text string) []knowledge.MentionClaim {
	surfaces := make([]string, 0, len(things))
	for surface, t := range things {
		if t.Kind != knowledge.Talk {
			surfaces = append(surfaces, surface)
		}
	}
	slices.SortFunc(surfaces, func(a, b string) int { return cmp.Or(cmp.Compare(len(b), len(a)), cmp.Compare(a, b)) })
	var out []knowledge.MentionClaim
	for _, surface := range surfaces {
		before, _, found := strings.Cut(text, surface)
		if !found {
			continue
		}
		start := utf8.RuneCountInString(before)
		out = append(out, knowledge.MentionClaim{Thing: things[surface].Key(), Surface: surface, Start: start, End: start + utf8.RuneCountInString(surface)})
		text = before + strings.Repeat("\x00", utf8.RuneCountInString(surface)) + text[len(before)+len(surface):]
	}
	slices.SortFunc(out, func(a, b knowledge.MentionClaim) int { return cmp.Compare(a.Start, b.Start) })
	return out
}

// link adds a relation that these lines state; without lines, the lexicon does.
func (d *document) link(from string, kind knowledge.RelationKind, to, qualifier string, lines ...int) *knowledge.Link {
	l := knowledge.Link{From: things[from].Key(), Kind: kind, To: things[to].Key(), Qualifier: qualifier}
	for _, n := range lines {
		l.Evidence = append(l.Evidence, knowledge.Evidence{Statement: knowledge.StatementID(d.Document.ID, n), Rule: "reads-" + strings.ToLower(string(kind))})
	}
	if len(lines) == 0 {
		l.Evidence = []knowledge.Evidence{{Entry: things[from].Key(), Rule: "lexicon"}}
	}
	d.Links = append(d.Links, l)
	return &d.Links[len(d.Links)-1]
}

// report is a report of 2016.
func report() knowledge.Reading {
	d := newDocument("trip.md", "Five days in Las Vegas", knowledge.Properties{
		Date: "2016-12-10", Language: "en", Author: "A. Writer", Publisher: "The Example Times", URL: "https://example.org/trip", Reader: "report"})
	d.lines("", "# Five days in Las Vegas", "All of AWS re:Invent 2016 spoke of Aurora, says Jo Roe.")
	d.lines("DAT301", "DAT301: What is new in Aurora", "Ann Kim of AWS announced Aurora Serverless.")
	d.lines("DAT303", "DAT303: Deep dive on Aurora", "Ann Kim (AWS, principal engineer)", "Aurora fails over: failover takes thirty seconds.", "オーロラのフェイルオーバーは速い。")
	d.lines("DAT320", "DAT320: Aurora at Netflix", "佐藤花子 of Netflix: we moved to Aurora.", "Lambda was tried and given up.", "A failover <every> day.")
	d.lines("LT1", "A guest's five minutes: Ann Kim on high availability")
	d.link("Aurora", knowledge.ProvidedBy, "AWS", "")
	d.link("Aurora Serverless", knowledge.ProvidedBy, "AWS", "")
	d.link("Aurora Serverless", knowledge.PartOf, "Aurora", "")
	d.link("failover", knowledge.Broader, "high availability", "")
	for _, code := range []string{"DAT301", "DAT303", "DAT320", "LT1"} {
		d.link(code, knowledge.PresentedAt, "AWS re:Invent 2016", "", 2)
	}
	d.link("DAT301", knowledge.Covers, "Aurora", "", 3)
	d.link("DAT301", knowledge.GivenBy, "Ann Kim", "speaker", 4)
	d.link("Aurora Serverless", knowledge.AnnouncedAt, "DAT301", "preview", 4)
	d.link("Aurora Serverless", knowledge.AnnouncedAt, "AWS re:Invent 2016", "preview", 4)
	d.link("DAT303", knowledge.Covers, "Aurora", "", 5, 7)
	d.link("DAT303", knowledge.Covers, "failover", "", 7, 8)
	d.link("DAT303", knowledge.GivenBy, "Ann Kim", "speaker", 6)
	d.link("Ann Kim", knowledge.WorksFor, "AWS", "event:aws-reinvent-2016", 4, 6).Title = "principal engineer"
	d.link("DAT320", knowledge.Covers, "Aurora", "", 9)
	d.link("DAT320", knowledge.Covers, "failover", "", 12)
	d.link("DAT320", knowledge.GivenBy, "佐藤花子", "guest", 10)
	d.link("佐藤花子", knowledge.WorksFor, "Netflix", "event:aws-reinvent-2016", 10)
	d.link("DAT320", knowledge.Features, "Netflix", "user", 9, 10)
	d.link("Netflix", knowledge.Uses, "Aurora", "current", 10)
	d.link("Netflix", knowledge.Uses, "Lambda", "rejected", 11)
	d.link("Netflix", knowledge.Uses, "AWS", "current", 10)
	d.link("LT1", knowledge.PartOf, "DAT320", "", 13)
	d.link("LT1", knowledge.GivenBy, "Ann Kim", "speaker", 13)
	d.link("LT1", knowledge.Covers, "high availability", "", 13)
	return d.Reading
}

// programme is a programme of 2017, whose fields prove what it says.
func programme() knowledge.Reading {
	d := newDocument("programme.json", "AWS re:Invent 2017", knowledge.Properties{Date: "2017", Language: "en", Reader: "sessionize"})
	d.lines("SRV101", "Functions for all, with Lambda", "Ann Kim")
	d.Statements[0].Field, d.Statements[1].Field = "/sessions/0/title", "/sessions/0/speakers/0/name"
	d.link("SRV101", knowledge.PresentedAt, "AWS re:Invent 2017", "", 1)
	d.link("SRV101", knowledge.Covers, "Lambda", "", 1)
	d.link("SRV101", knowledge.GivenBy, "Ann Kim", "speaker", 2)
	return d.Reading
}

func testLexicon(t testing.TB) *lexicon.Lexicon {
	t.Helper()
	lex, err := lexicon.New(lexicon.File{Name: "names.yaml", Data: []byte(names)})
	if err != nil {
		t.Fatal(err)
	}
	return lex
}

// testStore is a new store that holds the fixture.
func testStore(t testing.TB) store.Store {
	t.Helper()
	st, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "graph.db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := st.Close(); err != nil {
			t.Error(err)
		}
	})
	for _, reading := range []knowledge.Reading{report(), programme()} {
		if _, err := st.Apply(t.Context(), []store.Change{{Document: reading.Document.ID, Reading: &reading}}); err != nil {
			t.Fatal(err)
		}
	}
	return st
}
