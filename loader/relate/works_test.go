package relate_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
)

// TestSentencesSayWhoSpokeForWhom reads sentences of keynotes: who spoke, and
// for whom they work.
func TestSentencesSayWhoSpokeForWhom(t *testing.T) {
	lex, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string][]string{
		"ゲストとして Netflix 社の Ana Lopez 氏、Mapbox 社の CEO である Bo Ekman 氏が招かれた。": {"Ana Lopez spoke", "Ana Lopez: Netflix", "Bo Ekman spoke", "Bo Ekman: Mapbox"},
		"Expedia で CTO を務める Ana Lopez が登壇。":                                {"Ana Lopez spoke", "Ana Lopez: Expedia"},
		"続いて登壇したのは、Expedia Groupのロジャー・ベルク氏。":                               {"ロジャー・ベルク spoke", "ロジャー・ベルク: Expedia"},
		"クックパッドの磯野渚さんは、速さより静けさだと説明しました。":                                   {"磯野渚 spoke", "磯野渚: Cookpad"},
		"トヨタ自動車株式会社 部長の磯野渚氏が登壇した。":                                         {"磯野渚 spoke", "磯野渚: Toyota"},
		"Netflix の話を聞きながら、隣の磯野渚さんと目が合った。":                                  nil,
	} {
		var got []string
		report := "# AWS re:Invent 2017 報告\n\n## Keynote\n\n朝は混んでいた。\n\n席は前のほうだった。\n\n音楽から始まった。\n\n" + text + "\n"
		for _, l := range linksIn(t, lex, report, knowledge.GivenBy) {
			got = append(got, l.to+" spoke")
		}
		for _, l := range linksIn(t, lex, report, knowledge.WorksFor) {
			got = append(got, l.from+": "+l.to)
		}
		slices.Sort(got)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", text, diff)
		}
	}
}

// TestCompaniesOfBylinesAreNoPeople reads a report that calls a company as it
// calls people, さん, where a byline says what it is.
func TestCompaniesOfBylinesAreNoPeople(t *testing.T) {
	lex, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	report := "# AWS re:Invent 2017 報告\n\n## 関数を守る話 @ Ana Lopez (Nordwal)\n\nNordwalさんの講演でした。\n\n## 泥を測る話 @ Bo Ekman (Acme Tide)\n\nEkmanさんの声は小さかった。\n"
	var got []string
	for _, l := range linksIn(t, lex, report, knowledge.GivenBy) {
		got = append(got, l.to)
	}
	slices.Sort(got)
	if diff := cmp.Diff([]string{"Ana Lopez", "Bo Ekman"}, got); diff != "" {
		t.Errorf("speakers (-want +got):\n%s", diff)
	}
}
