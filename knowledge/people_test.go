package knowledge_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"talkgraph/knowledge"
)

// speaking are documents that say who gave which talk for whom, a sentence a
// line: "document: talk by Name, Name2 of Company+Company at event". A talk,
// the company or the event may be left out as "-".
func speaking(t *testing.T, sentences ...string) []knowledge.Reading {
	t.Helper()
	byID := make(map[string]*knowledge.Reading)
	var order []string
	for _, s := range sentences {
		document, rest, _ := strings.Cut(s, ": ")
		talk, rest, ok := strings.Cut(rest, " by ")
		names, rest, ok2 := strings.Cut(rest, " of ")
		companies, event, ok3 := strings.Cut(rest, " at ")
		if !ok || !ok2 || !ok3 {
			t.Fatalf("%q is no such sentence", s)
		}
		id := "document:" + document
		if byID[id] == nil {
			byID[id] = &knowledge.Reading{Document: knowledge.Node{ID: id, Kind: knowledge.Document, Name: document}}
			order = append(order, id)
		}
		say(byID[id], talk, strings.Split(names, ", "), strings.Split(companies, "+"), event)
	}
	var out []knowledge.Reading
	for _, id := range order {
		if err := byID[id].Validate(); err != nil {
			t.Fatal(err)
		}
		out = append(out, *byID[id])
	}
	return out
}

// say adds a line to a document.
func say(r *knowledge.Reading, talk string, names, companies []string, event string) {
	know := func(kind knowledge.Kind, name string) string {
		key := knowledge.NewID(kind, name)
		if kind == knowledge.Talk {
			key = knowledge.TalkID(know(r, knowledge.Event, event), name)
		}
		return knowAs(r, kind, name, key)
	}
	line := knowledge.Line{Number: len(r.Statements) + 1, Text: strings.Join(names, "|")}
	proof := []knowledge.Evidence{{Statement: knowledge.StatementID(r.Document.ID, line.Number), Rule: "test"}}
	if talk != "-" {
		line.Talk = know(knowledge.Talk, talk)
	}
	at := 0
	for _, name := range names {
		person, length := know(knowledge.Person, name), len([]rune(name))
		line.Mentions = append(line.Mentions, knowledge.MentionClaim{Thing: person, Surface: name, Start: at, End: at + length})
		at += length + 1
		if line.Talk != "" {
			r.Links = append(r.Links, knowledge.Link{From: line.Talk, Kind: knowledge.GivenBy, To: person, Qualifier: "speaker", Evidence: proof})
		}
		for _, company := range companies {
			if company != "-" {
				r.Links = append(r.Links, knowledge.Link{From: person, Kind: knowledge.WorksFor, To: know(knowledge.Company, company), Qualifier: know(knowledge.Event, event), Evidence: proof})
			}
		}
	}
	r.Statements = append(r.Statements, line)
}

func know(r *knowledge.Reading, kind knowledge.Kind, name string) string {
	return knowAs(r, kind, name, knowledge.NewID(kind, name))
}

func knowAs(r *knowledge.Reading, kind knowledge.Kind, name, key string) string {
	for _, t := range r.Things {
		if t.Key() == key {
			return key
		}
	}
	r.Things = append(r.Things, knowledge.Thing{Kind: kind, Name: name, Keys: []knowledge.LocalKey{{ID: key}}})
	return key
}

// told is who the lines' people are: "document/line: id id", in the order of
// the sentences, and no others than those.
func told(readings []knowledge.Reading, log knowledge.Curation) []string {
	var claims knowledge.Claims
	for _, r := range readings {
		claims.Add(&r)
	}
	g := knowledge.Resolve(claims, log)
	var out []string
	mentioned := make(map[string]bool)
	for _, r := range readings {
		for _, line := range r.Statements {
			text := strings.TrimPrefix(r.Document.ID, "document:") + fmt.Sprintf("/%d:", line.Number)
			for _, m := range line.Mentions {
				id := g.At(r.Document.ID, beside(r, line), m.Thing)
				mentioned[id] = true
				text += " " + strings.TrimPrefix(id, "person:")
			}
			out = append(out, text)
		}
	}
	for _, n := range g.Nodes {
		if n.Kind == knowledge.Person && !mentioned[n.ID] {
			out = append(out, "nobody names "+n.ID)
		}
		delete(mentioned, n.ID)
	}
	for id := range mentioned {
		out = append(out, "there is no "+id)
	}
	return out
}

func beside(r knowledge.Reading, line knowledge.Line) string {
	if line.Talk != "" {
		return line.Talk
	}
	return knowledge.StatementID(r.Document.ID, line.Number)
}

func TestWhoIsWho(t *testing.T) {
	for _, c := range []struct {
		name      string
		sentences []string
		want      []string
	}{
		{"one name is one person", []string{"a: t by Kim Lee of X at e", "b: u by Kim Lee of - at e"}, []string{"a/1: kim-lee", "b/1: kim-lee"}},
		{"two affiliations at one event", []string{"a: t by Kim Lee of X at e", "a: u by Kim Lee of Y at e"}, []string{"a/1: kim-lee~x", "a/2: kim-lee~y"}},
		{"in two documents", []string{"a: t by Kim Lee of X at e", "b: u by Kim Lee of Y at e"}, []string{"a/1: kim-lee~x", "b/1: kim-lee~y"}},
		{"people move", []string{"a: t by Kim Lee of X at e", "b: u by Kim Lee of Y at f"}, []string{"a/1: kim-lee", "b/1: kim-lee"}},
		{"one line gives both", []string{"a: t by Kim Lee of X+Y at e", "b: u by Kim Lee of Y at e"}, []string{"a/1: kim-lee", "b/1: kim-lee"}},
		{"one talk gives both", []string{"a: t by Kim Lee of X at e", "b: t by Kim Lee of Y at e"}, []string{"a/1: kim-lee", "b/1: kim-lee"}},
		{"a company and its branch", []string{"a: t by Kim Lee of Amazon at e", "b: u by Kim Lee of Amazon Web Services at e"}, []string{"a/1: kim-lee", "b/1: kim-lee"}},
		{"a Japanese company and its branch", []string{"a: t by Kim Lee of 日経 at e", "b: u by Kim Lee of 日経BP at e"}, []string{"a/1: kim-lee", "b/1: kim-lee"}},
		{"companies that begin alike", []string{"a: t by Kim Lee of Amazon at e", "b: u by Kim Lee of Amazonia at e"}, []string{"a/1: kim-lee~amazon", "b/1: kim-lee~amazonia"}},
		{"an affiliation outside of talks", []string{"a: - by Kim Lee of X at e", "a: u by Kim Lee of Y at e"}, []string{"a/1: kim-lee~x", "a/2: kim-lee~y"}},
		{"a third company elsewhere", []string{"a: t by Kim Lee of X at e", "a: u by Kim Lee of Y at e", "b: v by Kim Lee of Z at f"}, []string{"a/1: kim-lee~x", "a/2: kim-lee~y", "b/1: kim-lee~z"}},
		{"the same company elsewhere", []string{"a: t by Kim Lee of X at e", "a: u by Kim Lee of Y at e", "b: v by Kim Lee of X at f"}, []string{"a/1: kim-lee~x", "a/2: kim-lee~y", "b/1: kim-lee~x"}},
		{"one document leaves it open", []string{"a: t by Kim Lee of X at e", "a: u by Kim Lee of Y at e", "b: v by Kim Lee of - at f"}, []string{"a/1: kim-lee~x", "a/2: kim-lee~y", "b/1: kim-lee"}},
		{"the talk says it in another document", []string{"a: t by Kim Lee of X at e", "a: u by Kim Lee of Y at e", "b: u by Kim Lee of - at e"}, []string{"a/1: kim-lee~x", "a/2: kim-lee~y", "b/1: kim-lee~y"}},
		{"the document says it elsewhere", []string{"a: t by Kim Lee of X at e", "b: u by Kim Lee of Y at e", "b: v by Kim Lee of - at f", "b: - by Kim Lee of - at f"}, []string{"a/1: kim-lee~x", "b/1: kim-lee~y", "b/2: kim-lee~y", "b/3: kim-lee~y"}},
		{"a line leaves it open", []string{"a: t by Kim Lee of X at e", "a: u by Kim Lee of Y at e", "a: - by Kim Lee of - at e"}, []string{"a/1: kim-lee~x", "a/2: kim-lee~y", "a/3: kim-lee"}},
		{"two companies of one of them", []string{"a: t by Kim Lee of Z+X at e", "a: u by Kim Lee of Y at e", "b: v by Kim Lee of Z at f"}, []string{"a/1: kim-lee~x", "a/2: kim-lee~y", "b/1: kim-lee~x"}},

		{"two scripts", []string{"a: t by 佐藤健 of X at e", "b: t by Takeru Sato of X at e", "c: u by 佐藤健 of - at f"}, []string{"a/1: takeru-sato", "b/1: takeru-sato", "c/1: takeru-sato"}},
		{"two scripts, two talks", []string{"a: t by 佐藤健 of X at e", "b: u by Takeru Sato of X at e"}, []string{"a/1: 佐藤健", "b/1: takeru-sato"}},
		{"two scripts, two companies", []string{"a: t by 佐藤健 of X at e", "b: t by Takeru Sato of Y at e"}, []string{"a/1: 佐藤健", "b/1: takeru-sato"}},
		{"two scripts, no company", []string{"a: t by 佐藤健 of X at e", "b: t by Takeru Sato of - at e"}, []string{"a/1: 佐藤健", "b/1: takeru-sato"}},
		{"two scripts, the company of another event", []string{"a: t by 佐藤健 of X at e", "b: t by Takeru Sato of - at e", "b: u by Takeru Sato of X at f"}, []string{"a/1: 佐藤健", "b/1: takeru-sato", "b/2: takeru-sato"}},
		{"two scripts in one document", []string{"a: t by 佐藤健, Takeru Sato of X at e"}, []string{"a/1: 佐藤健 takeru-sato"}},
		{"two scripts, two speakers of the company", []string{"a: t by 佐藤健, 山田太郎 of X at e", "b: t by Takeru Sato of X at e"}, []string{"a/1: 佐藤健 山田太郎", "b/1: takeru-sato"}},
		{"a document knows both in another talk", []string{"a: t by 佐藤健 of X at e", "b: t by Takeru Sato of X at e", "c: u by 佐藤健, Takeru Sato of - at f"}, []string{"a/1: 佐藤健", "b/1: takeru-sato", "c/1: 佐藤健 takeru-sato"}},
		{"two names for one", []string{"a: t by 佐藤健 of X at e", "b: t by Takeru Sato of X at e", "c: t by Kim Lee of X at e"}, []string{"a/1: 佐藤健", "b/1: takeru-sato", "c/1: kim-lee"}},
		{"one script, two names", []string{"a: t by Kim Lee of X at e", "b: t by Takeru Sato of X at e"}, []string{"a/1: kim-lee", "b/1: takeru-sato"}},
		{"an initial", []string{"a: t by Werner Vogels of X at e", "b: t by W. Vogels of X at e"}, []string{"a/1: w-vogels", "b/1: w-vogels"}},
		{"another initial", []string{"a: t by Werner Vogels of X at e", "b: t by V. Vogels of X at e"}, []string{"a/1: werner-vogels", "b/1: v-vogels"}},
		{"an initial of two", []string{"a: t by Werner Vogels of X at e", "b: t by W. Vogels of X at e", "c: t by Willem Vogels of X at e"}, []string{"a/1: werner-vogels", "b/1: w-vogels", "c/1: willem-vogels"}},
		{"a middle name", []string{"a: t by Werner Hans Vogels of X at e", "b: t by Werner Vogels of X at e"}, []string{"a/1: werner-hans-vogels", "b/1: werner-hans-vogels"}},
		{"three spellings", []string{"a: t by Werner Vogels of X at e", "b: t by ヴァーナー・ボーゲルス of X at e", "c: t by ヴァーナー・ボーガス of X at e"}, []string{"a/1: werner-vogels", "b/1: werner-vogels", "c/1: werner-vogels"}},
		{"two names in katakana", []string{"a: t by アンディ・ジャシー of X at e", "c: t by ヴァーナー・ボーガス of X at e"}, []string{"a/1: アンディジャシー", "c/1: ヴァーナーボーガス"}},
		{"by way of two talks", []string{"a: t by 佐藤健 of X at e", "b: t by Takeru Sato of X at e", "b: u by Takeru Sato of X at e", "c: u by T. Sato of X at e"}, []string{"a/1: t-sato", "b/1: t-sato", "b/2: t-sato", "c/1: t-sato"}},
		{"homonyms in two scripts", []string{"a: t by 佐藤健 of X at e", "a: u by 佐藤健 of Y at e", "b: t by Takeru Sato of X at e"}, []string{"a/1: takeru-sato", "a/2: 佐藤健~y", "b/1: takeru-sato"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, told(speaking(t, c.sentences...), nil)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// TestAPresentingCompanyTellsHomonymsApart: the document names no company of
// the speaker, but the talk has one.
func TestAPresentingCompanyTellsHomonymsApart(t *testing.T) {
	readings := speaking(t, "a: t by Kim Lee of X at e", "a: u by Kim Lee of Y at e", "b: v by Kim Lee of - at e")
	b := &readings[1]
	b.Links = append(b.Links, knowledge.Link{From: "talk:e/v", Kind: knowledge.Features, To: know(b, knowledge.Company, "Y"), Qualifier: "presenter", Evidence: b.Links[0].Evidence})
	if diff := cmp.Diff([]string{"a/1: kim-lee~x", "a/2: kim-lee~y", "b/1: kim-lee~y"}, told(readings, nil)); diff != "" {
		t.Error(diff)
	}
}

// TestAThingWithTwoNamesIsOne: a lexicon, or a line that prints both, gives one thing both keys.
func TestAThingWithTwoNamesIsOne(t *testing.T) {
	readings := speaking(t, "a: t by 佐藤健 of - at e", "b: u by Takeru Sato of - at f")
	for i, thing := range readings[1].Things {
		if thing.Kind == knowledge.Person {
			readings[1].Things[i].Keys = append(thing.Keys, knowledge.LocalKey{ID: "person:佐藤健", Rank: 1})
		}
	}
	if diff := cmp.Diff([]string{"a/1: takeru-sato", "b/1: takeru-sato"}, told(readings, nil)); diff != "" {
		t.Error(diff)
	}
}

// TestWhoIsWhoDoesNotDependOnOrder shuffles what a crowded event says.
func TestWhoIsWhoDoesNotDependOnOrder(t *testing.T) {
	readings := speaking(t, "a: t by 佐藤健 of X at e", "a: u by 佐藤健 of Y at e", "b: t by Takeru Sato of X at e", "b: - by Takeru Sato of - at e",
		"c: u by T. Sato, Kim Lee of Y at e", "c: v by Kim Lee of Z+X at e", "d: w by 佐藤健, Kim Lee of - at f")
	log := knowledge.Curation{{Number: 1, Kind: knowledge.MergeThings, Targets: []string{"person:kim-lee~y", "person:佐藤健"}},
		{Number: 2, Kind: knowledge.SplitThing, Targets: []string{"person:takeru-sato"}, Documents: []string{"document:b"}}}
	var c knowledge.Claims
	for _, r := range readings {
		c.Add(&r)
	}
	want := knowledge.Resolve(c, log)
	rapid.Check(t, func(t *rapid.T) {
		got := knowledge.Resolve(knowledge.Claims{
			Things:    rapid.Permutation(c.Things).Draw(t, "things"),
			Links:     rapid.Permutation(c.Links).Draw(t, "links"),
			Sightings: rapid.Permutation(c.Sightings).Draw(t, "sightings"),
		}, log)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatal(diff)
		}
	})
}
