package neo4j

import (
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/store"
	"talkgraph/store/neo4j/neo4jtest"
)

// The small graph of these tests, as a report of one event tells it:
//
//	DAT303 ─COVERS→ Amazon Aurora, failover       lines 2, 3
//	DAT320 ─COVERS→ Amazon Aurora, failover       lines 5, 6
//	DAT301 ─COVERS→ Amazon Aurora                 line 8
//	Netflix ─USES→ Amazon Aurora                  line 6
//	Amazon Aurora ─PROVIDED_BY→ AWS               the lexicon
const (
	document = "document:invent.md"
	invent   = "event:aws-reinvent-2016"
	dat301   = "talk:aws-reinvent-2016/dat301"
	dat303   = "talk:aws-reinvent-2016/dat303"
	dat320   = "talk:aws-reinvent-2016/dat320"
	aurora   = "service:amazon-aurora"
	rds      = "service:amazon-rds"
	failover = "topic:failover"
	recovery = "topic:high-availability"
	netflix  = "company:netflix"
	aws      = "company:aws"
	vogels   = "person:werner-vogels"
	koyanagi = "person:小柳建彦"
)

// A teller builds a reading line by line.
type teller struct {
	knowledge.Reading
	talk string
}

func fixture() knowledge.Reading {
	r := &teller{Reading: knowledge.Reading{Document: knowledge.Node{ID: document, Kind: knowledge.Document, Name: "Notes from the desert",
		Properties: knowledge.Properties{Date: "2016-12-05", File: "invent.md", Author: "N. N.", Language: "en", Hash: "h1", Reader: "report"}}}}
	for _, t := range []knowledge.Thing{
		thing(invent, "AWS re:Invent 2016", knowledge.Properties{Type: "conference", Date: "2016-11-28", Ends: "2016-12-02", Series: "AWS re:Invent", Place: "Las Vegas"}),
		thing(aurora, "Amazon Aurora", knowledge.Properties{Category: "database", NameJa: "オーロラ"}, "RDS Aurora"),
		thing(rds, "Amazon RDS", knowledge.Properties{Category: "database"}),
		thing(failover, "failover", knowledge.Properties{NameJa: "フェイルオーバー"}),
		thing(recovery, "high availability", knowledge.Properties{NameJa: "高可用性"}),
		thing(netflix, "Netflix", knowledge.Properties{Type: "company"}),
		thing(aws, "AWS", knowledge.Properties{Type: "company"}),
		thing(vogels, "Werner Vogels", knowledge.Properties{}),
		thing(koyanagi, "小柳建彦", knowledge.Properties{}),
	} {
		r.Things = append(r.Things, t)
	}
	r.session(dat303, "DAT303", "Deep Dive on Amazon Aurora", koyanagi)
	r.says(2, "Aurora restarts a failed writer by itself.", dat303, aurora, "Aurora", failover, "failed")
	r.says(3, "A failover takes less than 30 seconds.", dat303, failover, "failover")
	r.session(dat320, "DAT320", "Moving to Aurora", vogels)
	r.says(5, "Auroraのフェイルオーバーと障害の話。", dat320, aurora, "Aurora", failover, "フェイルオーバー")
	s := r.says(6, "Netflix moved to Aurora.", dat320, aurora, "Aurora")
	r.session(dat301, "DAT301", "What is new in Aurora", vogels)
	news := r.says(8, "Aurora now reads PostgreSQL.", dat301, aurora, "Aurora")
	r.link(netflix, knowledge.Uses, aurora, "current", s)
	r.link(dat320, knowledge.Features, netflix, "presenter", s)
	r.link(vogels, knowledge.WorksFor, aws, invent, s)
	r.link(aurora, knowledge.AnnouncedAt, dat301, "preview", news)
	r.link(aurora, knowledge.PartOf, rds, "", knowledge.Evidence{Entry: aurora, Rule: "lexicon"})
	r.link(aurora, knowledge.ProvidedBy, aws, "", knowledge.Evidence{Entry: aurora, Rule: "lexicon"})
	r.link(failover, knowledge.Broader, recovery, "", knowledge.Evidence{Entry: failover, Rule: "lexicon"})
	return r.Reading
}

func thing(key, name string, p knowledge.Properties, aliases ...string) knowledge.Thing {
	kind, _ := knowledge.KindOf(key)
	return knowledge.Thing{Kind: kind, Keys: []knowledge.LocalKey{{ID: key}}, Name: name, Aliases: aliases, Properties: p}
}

// session begins a talk with its heading line.
func (r *teller) session(key, code, title, speaker string) {
	line := len(r.Statements) + 1
	t := thing(key, title, knowledge.Properties{Code: code, Type: "session", Date: "2016-11-30", Language: "en"})
	t.Keys = append(t.Keys, knowledge.LocalKey{ID: knowledge.TalkID(invent, title), Rank: 1})
	t.Sources = []knowledge.Source{{Document: document, First: line, Last: line + 2}}
	r.Things = append(r.Things, t)
	r.talk = key
	heading := r.says(line, code+" "+title, key)
	r.link(key, knowledge.PresentedAt, invent, "", heading)
	r.link(key, knowledge.GivenBy, speaker, "speaker", heading)
}

// says adds a line of a talk, with pairs of what it names and how; the talk covers each.
func (r *teller) says(number int, text, talk string, mentions ...string) knowledge.Evidence {
	line := knowledge.Line{Number: number, Text: text, Talk: talk}
	e := knowledge.Evidence{Statement: knowledge.StatementID(document, number), Rule: "test"}
	for i := 0; i < len(mentions); i += 2 {
		before, _, _ := strings.Cut(text, mentions[i+1])
		start := utf8.RuneCountInString(before)
		line.Mentions = append(line.Mentions, knowledge.MentionClaim{Thing: mentions[i], Surface: mentions[i+1],
			Start: start, End: start + utf8.RuneCountInString(mentions[i+1])})
		r.link(talk, knowledge.Covers, mentions[i], "", e)
	}
	r.Statements = append(r.Statements, line)
	return e
}

func (r *teller) link(from string, kind knowledge.RelationKind, to, qualifier string, e knowledge.Evidence) {
	r.Links = append(r.Links, knowledge.Link{From: from, Kind: kind, To: to, Qualifier: qualifier, Evidence: []knowledge.Evidence{e}})
}

// load takes in readings; it must not fail.
func load(t testing.TB, s *Store, readings ...knowledge.Reading) {
	t.Helper()
	changes := make([]store.Change, len(readings))
	for i := range readings {
		changes[i] = store.Change{Document: readings[i].Document.ID, Reading: &readings[i]}
	}
	if _, err := s.Apply(t.Context(), changes); err != nil {
		t.Fatal(err)
	}
}

// remove takes a document out; it must not fail.
func remove(t testing.TB, s *Store, id string) {
	t.Helper()
	if _, err := s.Apply(t.Context(), []store.Change{{Document: id}}); err != nil {
		t.Fatal(err)
	}
}

// ask runs Cypher past the store and spells the rows as JSON.
func ask(t testing.TB, query string) string {
	t.Helper()
	out, err := json.Marshal(neo4jtest.Cypher(t, query, nil))
	if err != nil {
		t.Fatal(err)
	}
	return string(out)
}
