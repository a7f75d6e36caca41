package knowledge_test

import (
	"testing"
	"unicode/utf8"

	"talkgraph/knowledge"
)

// FuzzFold shows that folding twice changes nothing, that folded text
// has the key of the text, and that every folded rune comes from inside the text.
func FuzzFold(f *testing.F) {
	for _, seed := range []string{"", "Aurora", "フェイルオーバー", "か\u3099", "\u0301a", "İ", "ﾍﾞｰｼﾞ", "㍿①Å", "\xff\x00", "👩\u200d💻"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		once := knowledge.Fold(text)
		if twice := knowledge.Fold(once); twice != once {
			t.Fatalf("Fold(%q) = %q, folded again %q", text, once, twice)
		}
		if key, folded := knowledge.Key(text), knowledge.Key(once); key != folded {
			t.Fatalf("Key(%q) = %q, of the folded text %q", text, key, folded)
		}
		last := 0
		for _, s := range knowledge.FoldSpans(text) {
			if s.Start < last || s.Start >= s.End || s.End > utf8.RuneCountInString(text) {
				t.Fatalf("FoldSpans(%q) has the span %d-%d after %d", text, s.Start, s.End, last)
			}
			last = s.Start
		}
		knowledge.Terms(text)
		knowledge.Phrases(text, true)
	})
}
