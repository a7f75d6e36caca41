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
		"潮見テックの磯野渚さんによる話でした。":                                              {"磯野渚 spoke", "磯野渚: 潮見テック"},
		"今回の話は、Quayside Labsの磯野さんによるものでした。":                                {"磯野 spoke", "磯野: Quayside Labs"},
		"Quaysideの磯野 渚さんによる話です。":                                           {"磯野渚 spoke", "磯野渚: Quayside"},
		"隣席メンバーの磯野さんによる話でした。":                                              {"磯野 spoke"},
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

// TestSentencesSayForWhomSpeakersWork reads what a talk says of its speakers, by
// their given names, surnames and pronouns.
func TestSentencesSayForWhomSpeakersWork(t *testing.T) {
	lex, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string][]string{
		"Ingrid is the lead architect at Expedia and drew every box by hand.":            {"Ingrid Solheim: Expedia"},
		"She is an architect at Expedia.":                                                {"Ingrid Solheim: Expedia"},
		"Solheim, who heads Expedia, spoke of cranes.":                                   {"Ingrid Solheim: Expedia"},
		"We laughed. Ingrid works for Expedia.":                                          {"Ingrid Solheim: Expedia"},
		"Ingrid Solheim, a crane whisperer at Expedia, drew boxes.":                      {"Ingrid Solheim: Expedia"},
		"Calm as ever, the Lead Architect of Shopify told the numbers of three winters.": {"Ingrid Solheim: Shopify"},
		"It came out of her work at Stripe.":                                             {"Ingrid Solheim: Stripe"},
		"Ingrid, working with Expedia, drew boxes.":                                      {"Ingrid Solheim: Expedia"},
		"Ingrid, who left, working with Expedia's cranes, drew boxes.":                   nil,
		"They are engineers at Expedia.":                                                 nil,
		"Marcus is an engineer at Expedia.":                                              nil,
		"Ingrid is a fan of Expedia.":                                                    nil,
	} {
		report := "# AWS re:Invent 2017 notes\n\n## Why Cranes Wait by Ingrid Solheim\n\n" + text + "\n\n## Why Ships Wait - Ana Lopez (Netflix)\n\nNothing new.\n"
		var got []string
		for _, l := range linksIn(t, lex, report, knowledge.WorksFor) {
			if l.from == "Ingrid Solheim" {
				got = append(got, l.from+": "+l.to)
			}
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", text, diff)
		}
	}
	both := "# AWS re:Invent 2017 notes\n\n## Why Ships Sail by Ana Lopez and Cy Adler\n\nAna and Cy both work for Expedia.\n\n## Scaling Expedia's Backend by Mia Brandt\n\nQuick.\n"
	var got []string
	for _, l := range linksIn(t, lex, both, knowledge.WorksFor) {
		got = append(got, l.from+": "+l.to)
	}
	slices.Sort(got)
	if diff := cmp.Diff([]string{"Ana Lopez: Expedia", "Cy Adler: Expedia", "Mia Brandt: Expedia"}, got); diff != "" {
		t.Errorf("of several (-want +got):\n%s", diff)
	}
}

// TestWhoStandsAloneSpoke reads the first words under a title: nothing but
// somebody, perhaps with their company, before a full stop.
func TestWhoStandsAloneSpoke(t *testing.T) {
	lex, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string][]string{
		"磯野さん。鍵は三本あった。":                     {"磯野"},
		"Netflixの磯野さん…声は小さかった。":             {"磯野"},
		"潮見テックの磯野氏（技術顧問）。潮の話。":              {"磯野"},
		"席が近かったので、磯野さん。鍵は三本あった。":            nil,
		"鍵は三本あった。\n\n橋も見た。\n\n船も。\n\n磯野さん。": nil,
	} {
		var got []string
		for _, l := range linksIn(t, lex, "# AWS re:Invent 2017 報告\n\n## 鍵の数え方\n\n"+text+"\n\n## 橋の直し方\n\n橋。\n", knowledge.GivenBy) {
			got = append(got, l.to)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", text, diff)
		}
	}
}
