package parse_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/loader/parse"
)

// TestHeadingsSetOffByHand gives the headings found, with their levels.
func TestHeadingsSetOffByHand(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"marks of two kinds", "港の会\n\n■ 朝の部\n\n◆ 網の話\n破れた。\n\n◆ 縄の話\n切れた。\n\n■ 夕の部\n静かだった。", []string{"2 朝の部", "3 網の話", "3 縄の話", "2 夕の部"}},
		{"marks and brackets", "■網\n破れた\n【感想】\n良い\n■縄\n切れた\n【感想】\n良い", []string{"2 網", "3 感想", "2 縄", "3 感想"}},
		{"numbers of parts", "1. Nets\n\n1-1. Holes\nThey tear.\n\n1-2. Knots\nThey hold.\n\n2. Ropes\n\nThey hold, too.", []string{"2 Nets", "3 Holes", "3 Knots", "2 Ropes"}},
		{"bold runs alone", "Harbours\n\n**Nets**\nThey tear.\n\n**Ropes**\nThey hold.\n\n**Sails**\nThey fly.", []string{"2 Nets", "2 Ropes", "2 Sails"}},
		{"angles over marks", "< 朝 >\n晴れた\n● 網\n破れた\n● 縄\n切れた\n< 夕 >\n凪いだ", []string{"2 朝", "3 網", "3 縄", "2 夕"}},
		{"a mark once", "港の会\n■ 網の話\n破れた", nil},
		{"a mark twice, and no other", "■ 網の話\n破れた\n■ 縄の話\n切れた", nil},
		{"brackets alone", "【網】\n破れた\n【縄】\n切れた\n【帆】\n飛んだ", nil},
		{"a list of marks", "揃えたもの\n● 網\n● 縄\n● 帆\n以上", nil},
		{"a list of numbers", "What we packed:\n1. nets\n2. ropes\n3. sails\nThat was all.", nil},
		{"numbers of a part alone", "Harbours\n" + strings.Repeat("It rained on.\n", 12) + "1. Nets\nThey tear.\n2. Ropes\nThey hold.\n3. Sails\nThey fly.\n", nil},
		{"numbers that begin again", "1. Nets\nThey tear.\n2. Ropes\nThey hold.\n1. Sails\nThey fly.\n2. Oars\nThey float.", nil},
		{"numbers with gaps", "3. Nets\nThey tear.\n9. Ropes\nThey hold.\n12. Sails\nThey fly.", nil},
		{"sentences behind marks", "●網が破れた。\n直した\n●縄が切れた。\n結んだ\n●帆が飛んだ。\n探した", nil},
		{"headings that the format marks", "Harbours\n========\n\n■ Nets\nThey tear.\n■ Ropes\nThey hold.\n■ Sails\nThey fly.", []string{"1 Harbours"}},
	} {
		doc, err := parse.Parse("a.txt", []byte(c.text))
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, l := range doc.Lines {
			if l.Shape == parse.Heading {
				got = append(got, fmt.Sprint(l.Level, " ", l.Body))
				if rest := string([]rune(l.Text)[l.Start:]); !strings.HasPrefix(rest, l.Body) {
					t.Errorf("%s: %q does not begin %q", c.name, l.Body, rest)
				}
			}
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.name, diff)
		}
	}
}
