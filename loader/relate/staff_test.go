package relate_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
)

// TestStaffSpoke reads reports of a company on the talks of its own people: who
// works there if it says how many of them spoke, and as many did.
func TestStaffSpoke(t *testing.T) {
	lex, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	both := []string{"大倉 渚: Cookpad", "磯野 渚: Cookpad"}
	for text, want := range map[string][]string{
		"クックパッドのメンバー2名が登壇しました。":               both,
		"クックパッドから 2 名が登壇しました！":                both,
		"クックパッドは今回ブースを出し、二名のエンジニアが発表しました。":    both,
		"クックパッドから3名が登壇しました。":                  nil,
		"クックパッドの会場に2名が集まりました。":                nil,
		"会場はクックパッドさんでした。登壇したのは「港」を語る2名の方でした。": nil,
	} {
		report := "# AWS re:Invent 2017 報告\n\n" + text + "\n\n## 錨を下ろす順番\n\n登壇者：磯野 渚（[@iso\\_n](https://x.com/iso_n)）\n\n船を止める話。\n\n## 網を編む\n\n登壇者：大倉 渚\n\n編み目の話。\n"
		var got []string
		for _, l := range linksIn(t, lex, report, knowledge.WorksFor) {
			got = append(got, l.from+": "+l.to)
		}
		slices.Sort(got)
		for i := range got {
			got[i] = got[i][:len("大倉")] + " 渚" + got[i][len("大倉渚"):]
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", text, diff)
		}
	}
}

// TestOpeningsNameSpeakers reads first sentences under titles that end in handles,
// with what stands before those who spoke.
func TestOpeningsNameSpeakers(t *testing.T) {
	lex, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string][]string{
		"最初のセッションは、[カモメ堂株式会社](https://example.org)南町支社で働く早瀬さんの話。": {"早瀬 spoke", "早瀬: カモメ堂"},
		"午後の1人目、カモメ株式会社の早瀬さん。波の話でした。":                             {"早瀬 spoke", "早瀬: カモメ"},
		"午後3本目。株式会社カモメCTOの早瀬さんのセッションです。":                          {"早瀬 spoke", "早瀬: カモメ"},
		"NetflixのProduct Managerである@ikari_mさんによる講演でした。":           {"ikari_m spoke", "ikari_m: Netflix"},
		"早瀬さんから発表資料への質問が飛びました。":                                   {"ikari_m spoke"},
		"早瀬さんに昼に会いました。":                                           {"ikari_m spoke"},
	} {
		var got []string
		report := "# AWS re:Invent 2017 報告\n\n## 錨の話: [@ikari_m](https://twitter.com/ikari_m)\n\n<a class=\"card\" href=\"https://example.org/1\">錨の話</a>\n\n" + text + "\n\n## 網の話: [@mona_k](https://twitter.com/mona_k)\n\n編む。\n"
		for _, l := range linksIn(t, lex, report, knowledge.GivenBy) {
			if l.to != "mona_k" {
				got = append(got, l.to+" spoke")
			}
		}
		for _, l := range linksIn(t, lex, report, knowledge.WorksFor) {
			got = append(got, l.from+": "+l.to)
		}
		slices.Sort(got)
		if diff := cmp.Diff(want, slices.Compact(got)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", text, diff)
		}
	}
}
