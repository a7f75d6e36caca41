package relate_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
)

// TestLikelySpeakers reads talks of which no rule says who gave them.
func TestLikelySpeakers(t *testing.T) {
	lex, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	likely := func(l knowledge.Link) bool { return l.Evidence[0].Rule == "likely-speaker" }
	for text, want := range map[string][]string{
		"## Boxes at sea\n\n[Wenona Tarkova](https://twitter.com/wenona) rebuilt all boxes of the harbour in a week.\n":                                                        {"Wenona Tarkova"},
		"## 錨を数える\n\n- 錨は重い\n- 箱も重い\n- 舟は軽い\n\n磯野 渚 様\n":                                                                                                                       {"磯野渚"},
		"## Boxes at sea\n\nWe met [Wenona Tarkova](https://twitter.com/wenona) at lunch.\n":                                                                                   nil,
		"## Boxes at sea\n\nIt was hosted by [Wenona Tarkova](https://twitter.com/wenona).\n":                                                                                  nil,
		"## Boxes at sea\n\nI sat next to [Wenona Tarkova](https://twitter.com/wenona).\n":                                                                                     nil,
		"## Boxes at sea\n\nSo light! — Wenona Tarkova (@wenona) June 5, 2019\n":                                                                                               nil,
		"## 錨を数える\n\n磯野さんと昼に会いました。\n":                                                                                                                                          nil,
		"## 錨を数える\n\n隣は磯野さんだった。\n":                                                                                                                                             nil,
		"## 錨を数える\n\n磯野さんの本を読みました。\n":                                                                                                                                          nil,
		"## 錨を数える\n\nこんにちは、かもめ製作所の磯野です。\n":                                                                                                                                     nil, // the reporter
		"## 錨を数える\n\n司会は磯野さんでした。\n":                                                                                                                                            nil,
		"## Boxes at sea\n\nHello, I am [Wenona Tarkova](https://twitter.com/wenona).\n":                                                                                       nil,
		"## Boxes at sea by Ben Berg\n\n[Wenona Tarkova](https://twitter.com/wenona) rebuilt all boxes of the harbour in a week.\n":                                            nil, // a rule knows better
		"## Boxes at sea\n\n" + strings.Repeat("- We lift the next box.\n", 12) + "[Wenona Tarkova](https://twitter.com/wenona) rebuilt all boxes of the harbour in a week.\n": nil, // told of, by then
	} {
		var got []string
		for _, l := range linksBy(t, lex, "# Harbour Days 2019\n\n"+text, likely) {
			got = append(got, l.to)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", text, diff)
		}
	}
}
