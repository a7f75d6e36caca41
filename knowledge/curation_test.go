package knowledge_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/knowledge"
)

const (
	who  = "ann"
	when = "2026-01-02T03:04:05Z"
)

func merging(targets ...string) knowledge.Decision {
	return knowledge.Decision{Kind: knowledge.MergeThings, Targets: targets, Who: who, When: when}
}

func splitting(target string, documents ...string) knowledge.Decision {
	return knowledge.Decision{Kind: knowledge.SplitThing, Targets: []string{target}, Documents: documents, Who: who, When: when}
}

func leaving(target, company string) knowledge.Decision {
	return knowledge.Decision{Kind: knowledge.SplitThing, Targets: []string{target}, Company: company, Who: who, When: when}
}

func calling(target, alias, language string) knowledge.Decision {
	return knowledge.Decision{Kind: knowledge.AddAlias, Targets: []string{target}, Alias: alias, Language: language, Who: who, When: when}
}

func undoing(number int) knowledge.Decision {
	return knowledge.Decision{Kind: knowledge.Undo, Undoes: number, Who: who, When: when}
}

func logOf(t *testing.T, decisions ...knowledge.Decision) knowledge.Curation {
	t.Helper()
	log, added, err := knowledge.Curation(nil).Add(decisions...)
	if err != nil || len(added) != len(decisions) {
		t.Fatalf("%d decisions were added: %v", len(added), err)
	}
	return log
}

func TestDecisionsOnPeople(t *testing.T) {
	two := []string{"a: t by Kim Lee of X at e", "b: u by Kim Lee of Y at e", "c: v by Kim Lee of - at f"}
	kin := []string{"a: t by 佐藤健 of X at e", "b: t by Takeru Sato of X at e"}
	apart := []string{"a: t by Ann Bee of X at e", "b: u by Cid Dee of Y at f"}
	for _, c := range []struct {
		name      string
		sentences []string
		decisions []knowledge.Decision
		want      string
	}{
		{"nothing", apart, nil, "a/1: ann-bee; b/1: cid-dee"},
		{"a merge keeps the first one's id", apart, []knowledge.Decision{merging("person:cid-dee", "person:ann-bee")}, "a/1: cid-dee; b/1: cid-dee"},
		{"a merge with somebody unknown", apart, []knowledge.Decision{merging("person:cid-dee", "person:nobody")}, "a/1: ann-bee; b/1: cid-dee"},
		{"a merge of two of three", apart, []knowledge.Decision{merging("person:nobody", "person:cid-dee", "person:ann-bee")}, "a/1: cid-dee; b/1: cid-dee"},
		{"merged already", apart, []knowledge.Decision{merging("person:cid-dee", "person:ann-bee"), merging("person:ann-bee", "person:cid-dee")}, "a/1: cid-dee; b/1: cid-dee"},
		{"undone", apart, []knowledge.Decision{merging("person:cid-dee", "person:ann-bee"), undoing(1)}, "a/1: ann-bee; b/1: cid-dee"},
		{"redone", apart, []knowledge.Decision{merging("person:cid-dee", "person:ann-bee"), undoing(1), undoing(2)}, "a/1: cid-dee; b/1: cid-dee"},
		{"undone again", apart, []knowledge.Decision{merging("person:cid-dee", "person:ann-bee"), undoing(1), undoing(2), undoing(3)}, "a/1: ann-bee; b/1: cid-dee"},
		{"homonyms are one after all", two, []knowledge.Decision{merging("person:kim-lee~y", "person:kim-lee~x")}, "a/1: kim-lee~y; b/1: kim-lee~y; c/1: kim-lee"},
		{"and the one of whom nothing is said", two, []knowledge.Decision{merging("person:kim-lee~y", "person:kim-lee~x", "person:kim-lee")}, "a/1: kim-lee; b/1: kim-lee; c/1: kim-lee"},
		{"a merged name is one person's", append(two, apart...), []knowledge.Decision{merging("person:ann-bee", "person:kim-lee")}, "a/1: ann-bee; a/2: ann-bee; b/1: ann-bee; b/2: cid-dee; c/1: ann-bee"},
		{"a split by company", two[:1], []knowledge.Decision{leaving("person:kim-lee", "company:x")}, "a/1: kim-lee~x"},
		{"a split by one of two companies", append(two[:1:1], "b: u by Kim Lee of Y at f"), []knowledge.Decision{leaving("person:kim-lee", "company:y")}, "a/1: kim-lee; b/1: kim-lee~y"},
		{"a split by a company they never worked for", two[:1], []knowledge.Decision{leaving("person:kim-lee", "company:z")}, "a/1: kim-lee"},
		{"a split by documents", apart[:1], []knowledge.Decision{splitting("person:ann-bee", "document:a")}, "a/1: ann-bee~a"},
		{"a split of one of two", append(apart, "d: w by Ann Bee of - at f"), []knowledge.Decision{splitting("person:ann-bee", "document:d", "document:a")}, "a/1: ann-bee~d; b/1: cid-dee; d/1: ann-bee~d"},
		{"a split of homonyms", two, []knowledge.Decision{splitting("person:kim-lee~x", "document:a")}, "a/1: kim-lee~x~a; b/1: kim-lee~y; c/1: kim-lee"},
		{"a split of a merged one", apart, []knowledge.Decision{merging("person:cid-dee", "person:ann-bee"), splitting("person:cid-dee", "document:a")}, "a/1: ann-bee~a; b/1: cid-dee"},
		{"a merge of what was split off", apart, []knowledge.Decision{splitting("person:ann-bee", "document:a"), merging("person:cid-dee", "person:ann-bee~a")}, "a/1: cid-dee; b/1: cid-dee"},
		{"kin taken apart", kin, []knowledge.Decision{splitting("person:takeru-sato", "document:a")}, "a/1: 佐藤健~a; b/1: takeru-sato"},
		{"kin taken apart by either name", kin, []knowledge.Decision{splitting("person:佐藤健", "document:b")}, "a/1: 佐藤健; b/1: takeru-sato~b"},
		{"kin by the other name", kin, []knowledge.Decision{merging("person:佐藤健", "person:takeru-sato")}, "a/1: takeru-sato; b/1: takeru-sato"},
		{"companies that are one have one speaker", two[:2], []knowledge.Decision{merging("company:y", "company:x")}, "a/1: kim-lee; b/1: kim-lee"},
		{"events that are one have two", []string{two[0], "b: u by Kim Lee of Y at f"}, []knowledge.Decision{merging("event:f", "event:e")}, "a/1: kim-lee~x; b/1: kim-lee~y"},
		{"talks that are one have one speaker", two[:2], []knowledge.Decision{merging("talk:e/u", "talk:e/t")}, "a/1: kim-lee; b/1: kim-lee"},
		{"talks that are one have kin", []string{kin[0], "b: u by Takeru Sato of X at e"}, []knowledge.Decision{merging("talk:e/u", "talk:e/t")}, "a/1: takeru-sato; b/1: takeru-sato"},
		{"talks that are two have none", kin, []knowledge.Decision{splitting("talk:e/t", "document:b")}, "a/1: 佐藤健; b/1: takeru-sato"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := strings.Join(told(speaking(t, c.sentences...), logOf(t, c.decisions...)), "; ")
			if got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
}

// TestAMergedThing has the first one's name, and everything of both.
func TestAMergedThing(t *testing.T) {
	thing := func(document, name string, p knowledge.Properties) knowledge.ThingClaim {
		return knowledge.ThingClaim{Document: document, Thing: knowledge.Thing{Kind: knowledge.Service, Name: name,
			Keys: []knowledge.LocalKey{{ID: knowledge.NewID(knowledge.Service, name)}}, Properties: p}}
	}
	g := knowledge.Resolve(knowledge.Claims{
		Things: []knowledge.ThingClaim{thing("document:a", "Kinesis Firehose", knowledge.Properties{Category: "old", NameJa: "火"}), thing("document:b", "Data Firehose", knowledge.Properties{Category: "new"})},
		Links:  []knowledge.LinkClaim{{Document: "document:a", Link: knowledge.Link{From: "service:kinesis-firehose", Kind: knowledge.PartOf, To: "service:data-firehose"}}},
	}, logOf(t, merging("service:data-firehose", "service:kinesis-firehose"), calling("service:kinesis-firehose", "消火", "ja"), calling("service:data-firehose", "Fire", "en"), calling("service:x", "X", "")))
	want := knowledge.Graph{
		Nodes: []knowledge.Node{{ID: "service:data-firehose", Kind: knowledge.Service, Name: "Data Firehose", Aliases: []string{"Fire", "Kinesis Firehose", "消火"},
			Properties: knowledge.Properties{Category: "new", NameJa: "火", NameEn: "Fire"}}},
		IDs:    map[string]string{"service:data-firehose": "service:data-firehose", "service:kinesis-firehose": "service:data-firehose"},
		Places: map[knowledge.Place]string{},
	}
	if diff := cmp.Diff(want, g); diff != "" {
		t.Error(diff)
	}
}

// TestTheFirstTargetLeadsUnderItsBestKey: a merged talk whose code becomes
// known is known by it, as if it had not been merged.
func TestTheFirstTargetLeadsUnderItsBestKey(t *testing.T) {
	log := logOf(t, merging(byTitle, "talk:e-2016/another"))
	another := talk("document:d", knowledge.LocalKey{ID: "talk:e-2016/another", Rank: 1})
	for _, c := range []struct {
		things []knowledge.ThingClaim
		want   string
	}{
		{[]knowledge.ThingClaim{threeReports.Things[1], another}, byTitle},
		{append([]knowledge.ThingClaim{another}, threeReports.Things...), byCode},
	} {
		g := knowledge.Resolve(knowledge.Claims{Things: c.things}, log)
		if got := g.ID("talk:e-2016/another"); got != c.want {
			t.Errorf("id is %s, want %s", got, c.want)
		}
	}
}

func TestAddRefuses(t *testing.T) {
	log := logOf(t, merging("person:a", "person:b"), undoing(1))
	numbered := func(d knowledge.Decision, number int) knowledge.Decision { d.Number = number; return d }
	unsigned, timeless := merging("person:a", "person:b"), merging("person:a", "person:b")
	unsigned.Who, timeless.When = "", "yesterday"
	both := splitting("person:a", "document:a")
	both.Company = "company:x"
	named := merging("person:a", "person:b")
	named.Alias, named.Language = "A", "en"
	for want, d := range map[string]knowledge.Decision{
		"a decision must say who made it":                                    unsigned,
		`"yesterday" is no time of day as RFC 3339 has it`:                   timeless,
		`"ban" is no kind of decision: it is merge, split, alias or undo`:    {Kind: "ban", Who: who, When: when},
		`a decision of the kind "merge" has 1 targets, not 2`:                merging("person:a"),
		"person:a and company:b are not of one kind":                         merging("person:a", "company:b"),
		"person:a stands twice":                                              merging("person:a", "person:b", "person:a"),
		`"person" is no id of a thing`:                                       merging("person", "person:b"),
		`"document:a" is no id of a thing`:                                   merging("document:a", "document:b"),
		"a merge has no alias and no language":                               named,
		"a split is by documents or by a company":                            both,
		`"x" is no id of a document`:                                         splitting("talk:e/t", "x"),
		`"person:x" is no id of a company`:                                   leaving("person:a", "person:x"),
		"only a person can be split by company, not a talk":                  leaving("talk:e/t", "company:x"),
		`the alias " . " has neither letter nor digit`:                       calling("person:a", " . ", ""),
		`the language of an alias is en or ja, not "fr"`:                     calling("person:a", "A", "fr"),
		"an undo must give the number of the decision that it undoes":        undoing(0),
		"there is no decision 3 to undo: the log has 2":                      undoing(3),
		"decision 1 was undone already, by 2: undo that one to have it back": undoing(1),
		"the log has another decision with the number 1":                     numbered(undoing(2), 1),
		"the decision 5 cannot stand at place 3 of the log":                  numbered(undoing(2), 5),
	} {
		_, _, err := log.Add(d)
		if !errors.Is(err, knowledge.ErrInvalidDecision) || !strings.HasSuffix(err.Error(), ": "+want) {
			t.Errorf("%v, want %s", err, want)
		}
	}
	if log[1].Number != 2 || log.UndoneBy(1) != 2 || log.UndoneBy(2) != 0 || len(log.InForce()) != 0 {
		t.Errorf("the log is %+v", log)
	}
}
