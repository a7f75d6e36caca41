package relate_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
)

// TestCompaniesGiveTalks features companies of which the first lines of a talk
// say that they give it, or that theirs are the cases, not those named in passing.
func TestCompaniesGiveTalks(t *testing.T) {
	lex, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string][]string{
		"As promised, the talk was from Zalando.":             {"Zalando presenter"},
		"It was a slow tutorial from Google.":                 {"Google presenter"},
		"The folks at Zalando told us about ropes.":           {"Zalando presenter"},
		"Ropes break. Zalando shared its own way with ropes.": {"Zalando presenter"},
		"メルカリさんによる発表でした。":                                     {"Mercari presenter"},
		"帆の話。発表者はメルカリの方でした。":                                  {"Mercari presenter"},
		"メルカリさんとクックパッドさんの事例をもとに帆を語った。":                        {"Cookpad user", "Mercari user"},

		"It was better than last year's talk by Zalando.": nil,
		"Somebody from Zalando asked about ropes.":        nil,
		"The beer was presented with a bow by Zalando.":   nil,
		"Google presented their boats, too.":              nil,
		"会場はメルカリさんでした。":                                   nil,
		"メルカリさんによる買収を思い出した。":                              nil,
		"メルカリさんとクックパッドさんが並んでいた。":                          nil,
	} {
		report := "# GullConf 2018 recap\n\n## Ropes and Nets (10:00-11:00)\n\n" + text + "\n"
		var got []string
		for _, l := range linksIn(t, lex, report, knowledge.Features) {
			got = append(got, l.to+" "+l.qualifier)
		}
		slices.Sort(got)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", text, diff)
		}
	}
}

// TestTalksOfCompaniesAreTheirs reads what talks say to be used as used by the
// company that gives them, by whomever.
func TestTalksOfCompaniesAreTheirs(t *testing.T) {
	uses(t, map[string][]string{
		"# GullConf\n\n## Ropes (10:00-11:00)\n\nThe talk was from Zalando.\n\nThey keep their ropes in Kafka.\n":             {"Zalando Apache Kafka current"},
		"# GullConf\n\n## Ropes (10:00-11:00)\n\nThe talk was about Zalando and others.\n\nOthers keep their ropes in tar.\n": nil,
		"# 帆の会\n\n## Terraform at Wantedly by @saki\n\nWantedly での Terraform 利用例の話。帆に使う。\n":                                   {"Wantedly Terraform current"},
	})
}
