package knowledge_test

import (
	"testing"
	"unicode/utf8"

	"talkgraph/knowledge"
)

// FuzzFold shows that folding twice changes nothing, that keys are made of the
// text as printed, and that every folded rune comes from inside the text.
func FuzzFold(f *testing.F) {
	for _, seed := range []string{"", "Aurora", "フェイルオーバー", "か\u3099", "\u0301a", "İ", "ﾍﾞｰｼﾞ", "㍿①Å", "\xff\x00", "👩\u200d💻"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		once := knowledge.Fold(text)
		if twice := knowledge.Fold(once); twice != once {
			t.Fatalf("Fold(%q) = %q, folded again %q", text, once, twice)
		}
		if key := knowledge.Key(text); knowledge.Key(key) != key {
			t.Fatalf("Key(%q) = %q, of that %q", text, key, knowledge.Key(key))
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
