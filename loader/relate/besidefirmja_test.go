package relate_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
)

// TestJapaneseSentencesSayTheFirmBesideSpeakers has companies and people that no list
// has: what a company calls its parts is no company, and a case is nobody.
func TestJapaneseSentencesSayTheFirmBesideSpeakers(t *testing.T) {
	lex, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string][]string{
		"スピーカーは、株式会社オオルリ堂 技術本部の早瀬さんと、AWSの鵜飼さん。": {"早瀬: オオルリ堂", "鵜飼: Amazon Web Services"},
		"オオルリ電算社の早瀬さんによる発表。":                    {"早瀬: オオルリ電算"},
		"オオルリ電算でSREをされている早瀬 渚さんの発表です。":          {"早瀬渚: オオルリ電算"},
		"発表者は、オオルリ電算の@hayase_nさん。":              {"hayase_n: オオルリ電算"},
		"- 早瀬さん（オオルリ電算）\n- 鵜飼さん（初参加）":           {"早瀬: オオルリ電算"},
		"2つめはオオルリ電算の@hayase_nさんの発表です。":          {"hayase_n: オオルリ電算"},
		"技術本部の早瀬さんが話した。":                        nil,
		"三ツ葉銀行の事例です。":                           nil,
	} {
		var got []string
		for _, l := range linksIn(t, lex, "# 港の会 2017 の報告\n\n## 錨を下ろす話\n\n"+text+"\n", knowledge.WorksFor) {
			got = append(got, l.from+": "+l.to)
		}
		slices.Sort(got)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", text, diff)
		}
	}
}
