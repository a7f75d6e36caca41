package byline_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/loader/byline"
)

// TestKanjiNames shows which kanji are names, and which only look like some.
func TestKanjiNames(t *testing.T) {
	for text, want := range map[string][]string{
		"第1章：波の話……高橋健太": {"高橋健太"}, "小笠原真理、佐々木 亮": {"小笠原真理", "佐々木 亮"}, "森　健太郎が話した": {"森　健太郎"},
		"『波を数える 田中 聡 / 山口恵』": {"田中 聡", "山口恵"}, "山田太郎さん": {"山田太郎"}, "中村翼の話": {"中村翼"},
		"福島第一の話": nil, "小林製薬": nil, "石川県": nil, "高橋さん": nil, "東京": nil, "山田太郎丸商店会": nil, "山口大学の人": nil, "平成二年": nil,
		"林 一": nil, "中村太郎ビル": nil, "田中るい": nil, "前田建設工業": nil, "": nil, "a 田中": nil, "弊社田中健太": nil, "中村明るい": nil,
		"鮫島隆行と小比類巻 千尋": {"鮫島隆行", "小比類巻 千尋"}, "湯浅健児": {"湯浅健児"},
		"三井住友": nil, "山口銀行": nil, "和田 作成": nil, "石田 実行": nil, "中村学生": nil, "古在作文": nil, "鈴木 進行": nil,
	} {
		var got []string
		for _, at := range byline.KanjiNames(text) {
			got = append(got, text[at[0]:at[1]])
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%q (-want +got):\n%s", text, diff)
		}
	}
}
