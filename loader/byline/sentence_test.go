package byline_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/loader/byline"
)

// TestSentences reads sentences that say who speaks and no more, and what
// stands in brackets behind names.
func TestSentences(t *testing.T) {
	lex := testLexicon(t)
	for text, want := range map[string][]said{
		"登壇者はAWSの三輪 静香さんです。":                          {{"三輪 静香", "AWS", "", "speaker"}},
		"登壇者は、つばめ堂の三輪静香さん（@miwa）でした。":                 {{"三輪静香", "つばめ堂", "", "speaker"}},
		"株式会社まきばの鵜飼 大吾さんによる発表。":                       {{"鵜飼 大吾", "株式会社まきば", "", ""}},
		"次はAWSの鵜飼さんです。":                               {{"鵜飼", "AWS", "", ""}},
		"AWS Mona Kellerさんのセッションです。":                  {{"Mona Keller", "AWS", "", ""}},
		"オルカソフト 鵜飼さん":                                 {{"鵜飼", "オルカソフト", "", ""}},
		"三輪 静香（@miwa）さん（AWS）":                         {{"三輪 静香", "AWS", "", ""}},
		"AWS 三輪 静香（モデレーター）":                           {{"三輪 静香", "AWS", "", "moderator"}},
		"株式会社まきば T.Ukai さん (@ukai_d)":                 {{"T.Ukai", "株式会社まきば", "", ""}},
		"発表者：オルカソフト みわしずかさん、鵜飼 大吾":                    {{"みわしずか", "オルカソフト", "", "speaker"}, {"鵜飼 大吾", "オルカソフト", "", "speaker"}},
		"港の設計ツール Kaiko 欧州本社の Mona Keller さんのセッションです。": {{"Mona Keller", "", "", "speaker"}},
		"わたしの同僚の三輪さんです。":                              nil,
		"障害対応、どこまで任せますか？":                             nil,
		"スピーカー 鵜飼さん":                                  nil,
		"登壇者はエンジニアの三輪 静香さんです。":                        {{"三輪 静香", "", "エンジニア", "speaker"}},
		"三輪 静香さんに教わったことを書きました。":                       nil,
		"三輪 静香さんによる発表を聞いたあとで質問をしました。":                 nil,
	} {
		var got []said
		for _, p := range byline.Parse(text, lex) {
			got = append(got, said{p.Name, p.Company, p.Title, p.Role})
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", text, diff)
		}
	}
}
