package knowledge_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
	"pgregory.net/rapid"

	"talkgraph/knowledge"
)

func TestFold(t *testing.T) {
	for text, want := range map[string]string{
		"Aurora": "aurora", "ＡＵＲＯＲＡ": "aurora", "ｵｰﾛﾗ": "オーロラ", "ﾍﾞｰｼﾞ": "ベージ",
		"フェイルオーバー": "フェールオーバー", "フェールオーバー": "フェールオーバー", "㍿": "株式会社", "Ⅷ": "viii", "𠮷野家": "𠮷野家",
	} {
		if got := knowledge.Fold(text); got != want {
			t.Errorf("Fold(%q) = %q, want %q", text, got, want)
		}
	}
}

func TestKeyMakesSpellingsOne(t *testing.T) {
	for _, spellings := range [][]string{
		{"fail-over", "Fail Over", "failover", "FAILOVER"},
		{"フェイルオーバー", "フェールオーバー", "フェイルオーバ", "ﾌｪｲﾙｵｰﾊﾞｰ"},
		{"サーバーレス", "サーバレス"},
		{"Route 53", "Route53"},
		{"小柳 建彦", "小柳　建彦", "小柳建彦"},
		{"ジャン・ポール", "ジャンポール"},
	} {
		for _, spelling := range spellings[1:] {
			if got, want := knowledge.Key(spelling), knowledge.Key(spellings[0]); got != want {
				t.Errorf("Key(%q) = %q, Key(%q) = %q", spelling, got, spellings[0], want)
			}
		}
	}
}

func TestKeyKeepsNamesApart(t *testing.T) {
	seen := make(map[string]string)
	for _, name := range []string{"C", "C++", "C#", "Aurora", "Aurora Serverless", "ハ", "バ", "は"} {
		if other, ok := seen[knowledge.Key(name)]; ok {
			t.Errorf("%q and %q are one", name, other)
		}
		seen[knowledge.Key(name)] = name
	}
}

// TestTextsThatFoldToSmallLetters compares them with what Fold gives.
func TestTextsThatFoldToSmallLetters(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.OneOf(rapid.String(), rapid.StringMatching(`[A-Da-d .ァ-ヺ、。（Ａ　一-二éか゛ﾞ]{0,6}`)).Draw(t, "text")
		if small := strings.Map(smallASCII, text); knowledge.FoldsToSmall(text) && knowledge.Fold(text) != small {
			t.Fatalf("Fold(%q) = %q, not %q", text, knowledge.Fold(text), small)
		}
	})
	for text, want := range map[string]bool{"Aurora の話、イベント。": true, "ペイ": false, "（A）": false, "é": false, "": true} {
		if knowledge.FoldsToSmall(text) != want {
			t.Errorf("%q: %t, want %t", text, !want, want)
		}
	}
}

func smallASCII(r rune) rune {
	if 'A' <= r && r <= 'Z' {
		return r + 'a' - 'A'
	}
	return r
}

func TestFoldLaws(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.String().Draw(t, "text")
		once := knowledge.Fold(text)
		if twice := knowledge.Fold(once); twice != once {
			t.Fatalf("Fold(%q) = %q, folded again %q", text, once, twice)
		}
		if nfd := knowledge.Fold(norm.NFD.String(text)); nfd != once {
			t.Fatalf("Fold(%q) = %q, of its decomposed form %q", text, once, nfd)
		}
		last := 0
		for _, s := range knowledge.FoldSpans(text) {
			if s.Start < last || s.Start >= s.End || s.End > utf8.RuneCountInString(text) {
				t.Fatalf("FoldSpans(%q) has the span %d-%d after %d", text, s.Start, s.End, last)
			}
			last = s.Start
		}
	})
}
