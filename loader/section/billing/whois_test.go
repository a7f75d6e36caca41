package billing

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/lexicon"
)

// whos are texts in the place of those who spoke, and how they are read: who, for
// whom, and whether that is sure.
var whos = map[string]string{
	"@mona_k":          "mona_k|| true",
	"id:monak さん":      "monak|| true",
	"カモメ株式会社 @mona_k":  "mona_k|カモメ株式会社| true",
	"@mona_k (早瀬 渚)":   "早瀬 渚|| true",
	"@mona_k（カモメ株式会社）": "mona_k|カモメ株式会社| true",
	"@mona_k（カモメ電算）":   "mona_k|カモメ電算| true",
	"青葉クラウドの@mona_k":   "mona_k|青葉クラウド| true",
	"カモメ設計概論 @mona_k":  "",
	"カモメ株式会社 技師 早瀬 渚 様(@nagi / id:nagi)": "早瀬 渚|カモメ株式会社 技師| true",
	"カモメ株式会社, 早瀬 渚 ( @nagi )":            "早瀬 渚|カモメ株式会社| true",
	"カモメ株式会社 monak":                      "monak|カモメ株式会社| true",
	"講師: @mona_k":                        "mona_k|| true",
	"早瀬渚":                                "早瀬渚|| false",
	"monak":                              "monak|| false",
	"カモメ株式会社 技術部":                        "",
	"これはとても長い話でした":                       "",
	"@mona_k と行った港の話":                    "",
	"Box Weekly":                         "",
}

func TestWhoIs(t *testing.T) {
	lex, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	b := New(nil, lex, "ja")
	for text, want := range whos {
		who, got := b.WhoIs(text), ""
		if len(who.People) > 0 {
			got = fmt.Sprintf("%s|%s| %t", who.People[0].Name, who.People[0].Company, who.Sure)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", text, diff)
		}
	}
}
