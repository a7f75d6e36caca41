package byline_test

import (
	"testing"

	"talkgraph/loader/byline"
)

// TestSpeltAsFirm tells names that can only be those of companies from what else
// stands beside people.
func TestSpeltAsFirm(t *testing.T) {
	lex := testLexicon(t)
	for word, want := range map[string]bool{
		"カモメ電算": true, "トビウオクラウド": true, "青葉テック": true, "NorthMoor": true, "Harbour Light": true,
		"カモメ": false, "タカ": false, "早瀬": false, "ネットワーク担当": false, "インフラエンジニア": false, "フリーランス": false,
		"大阪リージョン": false, "アーキテクチャ概論": false, "Ana Lopez": false, "monak": false, "SRE": false, "初参加": false,
	} {
		if got := byline.SpeltAsFirm(word, lex); got != want {
			t.Errorf("SpeltAsFirm(%q) = %t", word, got)
		}
	}
}

// TestFirmsBehind reads companies behind people, with a mark, a blank or a handle
// between, and beside how sentences tell of their work.
func TestFirmsBehind(t *testing.T) {
	parses(t, map[string][]said{
		"早瀬 渚／カモメ電算":            {{"早瀬 渚", "カモメ電算", "", ""}},
		"早瀬渚 (@nagi) / カモメ電算":   {{"早瀬渚", "カモメ電算", "", ""}},
		"早瀬渚（@nagi、カモメ電算）":      {{"早瀬渚", "カモメ電算", "", ""}},
		"早瀬 渚 氏　カモメ電算株式会社":      {{"早瀬 渚", "カモメ電算株式会社", "", ""}},
		"登壇者　カモメ電算 早瀬 渚 氏":      {{"早瀬 渚", "カモメ電算", "", "speaker"}},
		"早瀬 渚（カモメ電算：@nagi）":     {{"早瀬 渚", "カモメ電算", "", ""}},
		"早瀬 渚（カモメ電算社）":          {{"早瀬 渚", "カモメ電算", "", ""}},
		"早瀬 渚（アオバ新聞社）":          {{"早瀬 渚", "アオバ新聞社", "", ""}},
		"オルカ社 早瀬様":              {{"早瀬", "オルカ", "", ""}},
		"早瀬 渚／データ基盤":            nil,
		"早瀬 渚 氏　カモメ":            nil,
		"発表者は青葉丸の早瀬 渚さん。":       {{"早瀬 渚", "青葉丸", "", "speaker"}},
		"登壇者：三ツ葉商店 業務部 調査役の早瀬様": {{"早瀬", "三ツ葉商店", "業務部 調査役", "speaker"}},
	})
	lex := testLexicon(t)
	for text, want := range map[string]said{
		"早瀬さん（カモメ電算）":       {"早瀬", "カモメ電算", "", ""},
		"早瀬さん（初参加）":         {"早瀬", "", "", ""},
		"青葉丸でSREをされている早瀬さん": {"早瀬", "青葉丸", "", ""},
		"カモメ電算さんの早瀬さん":      {"早瀬", "カモメ電算", "", ""},
		"網の王と噂の早瀬さん":        {"早瀬", "", "", ""},
		"カモメ電算様 早瀬様":        {"早瀬", "カモメ電算", "", ""},
		"青葉丸代表取締役の早瀬渚さん":    {"早瀬渚", "青葉丸", "", ""},
		"青葉丸で設計を担当している早瀬さん": {"早瀬", "青葉丸", "", ""},
	} {
		people := byline.Called(text, lex)
		if len(people) != 1 || people[0].Name != want.Name || people[0].Company != want.Company {
			t.Errorf("Called(%q) = %+v, want %+v", text, people, want)
		}
	}
}
