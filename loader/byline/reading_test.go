package byline_test

import (
	"testing"

	"talkgraph/loader/byline"
)

// TestReadings reads names of which the parts have their readings behind them:
// where they stand takes these in.
func TestReadings(t *testing.T) {
	lex := testLexicon(t)
	for text, want := range map[string]struct{ name, stands, company string }{
		"スピーカー: 磯野（いその）渚さん":         {"磯野渚", "磯野（いその）渚", ""},
		"登壇者：早瀬（はやせ）透（とおる）さん（カモメ堂）": {"早瀬透", "早瀬（はやせ）透", "カモメ堂"},
		"発表者: 磯野（カモメ堂）さん":           {"磯野", "磯野", "カモメ堂"},
		"スピーカー: 磯野 渚さん（カモメ堂）":       {"磯野 渚", "磯野 渚", "カモメ堂"},
	} {
		people := byline.Parse(text, lex)
		if len(people) != 1 {
			t.Errorf("%q has %d people", text, len(people))
			continue
		}
		p := people[0]
		if stands := string([]rune(text)[p.Start:p.End]); p.Name != want.name || stands != want.stands || p.Company != want.company {
			t.Errorf("%q is %q, printed %q, of %q", text, p.Name, stands, p.Company)
		}
	}
}
