package relate_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
)

// TestInsiders reads lines of a talk that say nothing but that who gives it is one of
// a company's people, and the chiefs of who holds the event.
func TestInsiders(t *testing.T) {
	lex, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string][]string{
		"## 錨の話\n\n登壇者：磯野 渚\n\n- メルカリの中の人\n- 錨は重い\n":                 {"磯野渚: Mercari"},
		"## 錨の話\n\n登壇者：磯野 渚\n\n- メルカリ ハマベの中の人\n- 錨は重い\n":             {"磯野渚: Mercari"},
		"## 錨の話\n\n登壇者：磯野 渚\n\n- メルカリの中の人と会った\n- 錨は重い\n":             nil,
		"## 錨の話\n\n登壇者：磯野 渚\n\n- メルカリの箱\n- 錨は重い\n":                   nil,
		"## CEO Keynote with Ana Lopez\n\nAnchors are heavy.\n":      {"Ana Lopez: Amazon Web Services"},
		"## Keynote with Ana Lopez\n\nAnchors are heavy.\n":          nil,
		"## パネルディスカッション\n\nパネラーとして元メルカリの磯野さん、クックパッドの大倉さんが登壇されました。\n": {"大倉: Cookpad"},
	} {
		var got []string
		for _, l := range linksIn(t, lex, "# AWS re:Invent 2017 報告\n\n"+text, knowledge.WorksFor) {
			got = append(got, l.from+": "+l.to)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", text, diff)
		}
	}
}
