package words_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"talkgraph/knowledge"
	"talkgraph/loader/pattern"
	"talkgraph/loader/words"
)

func TestListFindsWholeWords(t *testing.T) {
	list := words.New("# a comment\nlunch\nlunch break\n懇親会\n\nＣＥＯ\n")
	for text, want := range map[string][3]any{
		"Lunch":           {true, true, "lunch"},
		"the lunch break": {false, true, "lunch break"},
		"lunchtime":       {false, false, ""},
		"夜は懇親会":           {false, true, "懇親会"},
		"ceo":             {true, true, "ceo"},
		"launch":          {false, false, ""},
		"":                {false, false, ""},
	} {
		got := [3]any{list.Has(text), list.In(text), list.Suffix(text)}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%q: Has, In, Suffix (-want +got):\n%s", text, diff)
		}
	}
	if got := list.Prefix("Lunch break at noon"); got != "lunch break" {
		t.Errorf("Prefix = %q, want the longest", got)
	}
	if got := list.Index("a lunch, 懇親会"); got != 2 {
		t.Errorf("Index = %d, want 2", got)
	}
}

// TestTextsAreReadAsTheyFold sets a wide mark after texts, which changes how they
// are looked through, and not what stands in them.
func TestTextsAreReadAsTheyFold(t *testing.T) {
	list := words.New("ab\nx\nc++\na b\n.net\n2\nba c\nカイ\nテー\n")
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringMatching(`[abcxABX2+. カイテー。]{0,8}`).Draw(t, "text")
		if got, want := list.Index(text), list.Index(text+"　"); got != want {
			t.Errorf("%q: %d, want %d", text, got, want)
		}
	})
}

func TestProblems(t *testing.T) {
	got := words.Problems("# fine\none\n two\nONE\n\nthree\n#four\n")
	want := []string{"line 3: blanks around the word", "line 4: ONE stands twice", "line 5: empty", "line 7: a comment begins with \"# \""}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("problems (-want +got):\n%s", diff)
	}
	if got := words.Problems("one\n"); len(got) != 1 || got[0] != "line 1: no comment says what the list is" {
		t.Errorf("problems = %q", got)
	}
}

// TestSetsRuleOutNoWordThatStands looks at texts, and at what they fold to, for
// what stands in their parts.
func TestSetsRuleOutNoWordThatStands(t *testing.T) {
	list := words.New("ab\nx\nc++\na b\nカイ\nテー\n公開\n")
	set := pattern.NewSet(pattern.MustCompile(`yz`)).With(words.New("z\n").Cue(), list.Cue())
	rapid.Check(t, func(t *rapid.T) {
		text := []rune(rapid.StringMatching(`[abcxABX2+. カイテー。ａＢ公開]{0,10}`).Draw(t, "text"))
		from := rapid.IntRange(0, len(text)).Draw(t, "from")
		to := rapid.IntRange(from, len(text)).Draw(t, "to")
		found := set.In(string(text))
		found.Also(set.In(knowledge.Fold(string(text))))
		if list.In(string(text[from:to])) && !found.Hold(list.Cue()) {
			t.Errorf("%q stands in %q, and may not", string(text[from:to]), string(text))
		}
	})
	if found := set.In("a z"); found.Hold(list.Cue()) {
		t.Error("nothing is ruled out")
	}
}

// TestListsTellWhatFoldedTextsTell compares the looks at texts as they are with
// looks at the texts folded and trimmed.
func TestListsTellWhatFoldedTextsTell(t *testing.T) {
	all := []string{"ab", "x", "c++", "a b", ".net", "ba c", "カイ", "テー", "b", "カ"}
	list := words.New(strings.Join(all, "\n"))
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringMatching(`[ 　]?[abcxABX2+.ＡＢ カイテーｶ\x{301}]{0,5}[ 　]?`).Draw(t, "text")
		folded := strings.TrimSpace(knowledge.Fold(text))
		if got, want := list.Has(text), slices.Contains(all, folded); got != want {
			t.Errorf("Has(%q) = %t, want %t", text, got, want)
		}
		if got, want := list.Prefix(text), list.Prefix(text+"　"); got != want {
			t.Errorf("Prefix(%q) = %q, want %q", text, got, want)
		}
		if got, want := list.Suffix(text), list.Suffix(text+"　"); got != want {
			t.Errorf("Suffix(%q) = %q, want %q", text, got, want)
		}
	})
}
