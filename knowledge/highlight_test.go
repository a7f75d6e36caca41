package knowledge_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"talkgraph/knowledge"
)

// marked puts brackets round the spans of a text.
func marked(text string, spans []knowledge.Span) string {
	var b strings.Builder
	runes, at := []rune(text), 0
	for _, s := range spans {
		b.WriteString(string(runes[at:s.Start]) + "[" + string(runes[s.Start:s.End]) + "]")
		at = s.End
	}
	return b.String() + string(runes[at:])
}

func TestHighlight(t *testing.T) {
	for _, c := range []struct {
		text, query, want string
		all               bool
	}{
		{"Amazon Aurora", "auro", "Amazon [Auro]ra", true},
		{"Amazon Aurora", "ama aurora", "Amazon [Aurora]", false},
		{"Amazon Aurora", "aurora ama", "[Ama]zon [Aurora]", true},
		{"Aurora のフェイルオーバー、フェールオーバー", "フェールオーバー", "Aurora の[フェイルオーバー]、[フェールオーバー]", true},
		{"障害の障害", "障害", "[障害]の[障害]", true},
		{"ｱﾏｿﾞﾝ Ｓ３", "アマゾン s3", "[ｱﾏｿﾞﾝ] [Ｓ３]", true},
		{"C++ and C", "c", "[C]++ and [C]", true},
		{"㍿の話", "株式会社", "[㍿]の話", true},
		{"nothing of it", "aurora", "nothing of it", false},
	} {
		spans, all := knowledge.Highlight(c.text, knowledge.Phrases(c.query, true))
		if diff := cmp.Diff(c.want, marked(c.text, spans)); diff != "" || all != c.all {
			t.Errorf("%q in %q: all %v %s", c.query, c.text, all, diff)
		}
	}
}

// TestHighlightFindsWhatMatches checks that words of a text are found in it.
func TestHighlightFindsWhatMatches(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringOf(rapid.SampledFrom([]rune("aB1 c-障害のフェイル㍿ｶﾞ。"))).Draw(t, "text")
		phrases := knowledge.Phrases(text, rapid.Bool().Draw(t, "as you type"))
		spans, all := knowledge.Highlight(text, phrases)
		if !all || len(phrases) > 0 && len(spans) == 0 {
			t.Fatalf("%q is not found in itself: %v", text, spans)
		}
	})
}
