package byline_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/loader/byline"
)

// TestCalledLists reads those whom honorifics follow, as people call them.
func TestCalledLists(t *testing.T) {
	lex := testLexicon(t)
	for text, want := range map[string][]said{
		"うみべさん":                 {{"うみべ", "", "", ""}},
		"うみべさん、orcaさん":          {{"うみべ", "", "", ""}, {"orca", "", "", ""}},
		"カモメ堂のうみべさん・たかせさん":      {{"うみべ", "カモメ堂", "", ""}, {"たかせ", "カモメ堂", "", ""}},
		"(株)まきば うみべさん":          {{"うみべ", "(株)まきば", "", ""}},
		"OrcaSoftうみべ氏と鵜飼氏":      {{"うみべ", "OrcaSoft", "", ""}, {"鵜飼", "OrcaSoft", "", ""}},
		"オルカソフト三輪 静香様":          {{"三輪 静香", "オルカソフト", "", ""}},
		"Orca LabsのBo Ekさん(@b)": {{"Bo Ek", "Orca Labs", "", ""}},
		"登壇はカモメさん":              nil,
		"船がたくさん":                nil,
		"会場の皆さん":                nil,
		"昨日は @orca さん":          nil,
		"うみべさん 題":               nil,
	} {
		var got []said
		for _, p := range byline.Called(text, lex) {
			got = append(got, said{p.Name, p.Company, p.Title, p.Role})
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%q (-want +got):\n%s", text, diff)
		}
	}
}

// TestForms reads companies with what stands behind a comma or a blank, and names with how they are read.
func TestForms(t *testing.T) {
	parses(t, map[string][]said{
		"Ana Lopez, Harbour Post, Inc.":                        {{"Ana Lopez", "Harbour Post", "", ""}},
		"Ana Lopez & Bo Ek, Harbour Post, Ltd.":                {{"Ana Lopez", "Harbour Post", "", ""}, {"Bo Ek", "Harbour Post", "", ""}},
		"Ana Lopez & Bo Ek, Harbour Post, Inc. & Tom Ash, AWS": {{"Ana Lopez", "Harbour Post", "", ""}, {"Bo Ek", "Harbour Post", "", ""}, {"Tom Ash", "AWS", "", ""}},
		"オルカソフト データグループ マネージャ 三輪 静香":                           {{"三輪 静香", "オルカソフト", "データグループ マネージャ", ""}},
		"Ana Lopez（アナ ロペス）":                                    {{"Ana Lopez", "", "", ""}},
		"Orca, Inc.　三輪 静香 様":                                   {{"三輪 静香", "Orca", "", ""}},
	})
}
