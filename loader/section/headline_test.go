package section_test

import (
	"testing"

	"talkgraph/loader/parse"
	"talkgraph/loader/section"
)

// headlines are the first lines of pages, and what entitles them.
var headlines = map[string]string{
	// what pages print over a post is not its title
	"Skip to content\n\nMenu\n\nTwo days of ropes\n\nIt rained.":             "Two days of ropes",
	"6\n2\n\nDelete article\n\nMakibaConf 2019 参加レポート\n\nPosted at\n\n雨でした。": "MakibaConf 2019 参加レポート",
	"🐋\n\n港の話を聞いた\n\n2031/06/20に公開\n\n雨でした。":                                 "港の話を聞いた",
	"2031-06-20T10:00:00.000Z\nTwo days of ropes\n\nIt rained.":              "Two days of ropes",
	"投稿日: 2031/06/20\n\n港の話を聞いた\n\n雨でした。":                                    "港の話を聞いた",
	"2019年6月21日金曜日\n\nMakibaConf 2019\n\n雨でした。":                              "MakibaConf 2019",
	// nor is the name of a site, under which a line names an event
	"Ropes and Rain\n\n← Notebook\n\nGullConf 2018\n\nIt rained.":                                        "GullConf 2018",
	"Ropes and Rain\n\nHome\n\n7 December 2018\n\nGullConf 2018: Day 3\n\nIt rained.":                    "GullConf 2018: Day 3",
	"Ropes and Rain\n\nGullConf 2018: Day 3\n\nShare via Gull Share via Tern\n\nIt rained.":              "GullConf 2018: Day 3",
	"Ropes and Rain\n\nAll that I know of knots and weather.\n\nWe were at GullConf 2018\n\nIt rained.":  "We were at GullConf 2018",
	"読者になる\n\nうみべの記録\n\nMakibaConf 2019 まとめ\n\n雨でした。":                                                    "MakibaConf 2019 まとめ",
	"Ropes and Rain\nHome\nGullConf 2018\nIt rained all day, and nobody had a coat.\nWe heard of ropes.": "GullConf 2018",
	"Olaf Stern\n\nSlow and steady\n\nGullConf 2018: favourite talks\n\nIt rained.":                      "GullConf 2018: favourite talks",
	"うみべの手帖\n\nうみべの手帖とは、縄と船の話を集める場所です。雨の日に書きます。\n\nMakibaConf 2019 参加レポート\n\n雨でした。":                      "MakibaConf 2019 参加レポート",
	"うみべの手帖\n\n船と縄についての備忘録です。\n\nMakibaConf 2019 の話\n\n雨でした。":                                            "MakibaConf 2019 の話",
	// but a title over what names an event is one
	"Two days of ropes\n\nGullConf 2018 was warm, and we heard a lot.\n\nIt rained.":           "Two days of ropes",
	"二日の雨\n\n昨日は一日中雨でした。\n\nMakibaConf 2019\n\n雨でした。":                                          "二日の雨",
	"Two days of ropes\n\nGullConf 2018\n\nIt rained on the first day, and on the second one.": "Two days of ropes",
	"GullConf 2018\n\nHome\n\nMakibaConf 2019\n\nIt rained.":                                   "GullConf 2018",
	"Two days of ropes\n\nHome\n\nKeynote: GullConf 2018 grows\n\nIt rained.":                  "Two days of ropes",
	"Two days of ropes\n\nHome\n\n  • GullConf 2018\n\nIt rained.":                             "Two days of ropes",
	"2019年6月21日金曜日\n\n港の話\n\n雨でした。":                                                            "2019年6月21日金曜日",
}

func TestHeadlines(t *testing.T) {
	lex := wholeLexicon(t)
	for text, want := range headlines {
		doc, err := parse.Parse("a.txt", []byte(text))
		if err != nil {
			t.Fatal(err)
		}
		if got := section.Split(doc, lex, nil).Title; got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}
