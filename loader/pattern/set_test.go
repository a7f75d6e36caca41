package pattern

import (
	"regexp/syntax"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func TestClauses(t *testing.T) {
	for expr, want := range map[string][][]string{
		`(\p{Han}+)社\p{Han}{1,4}(?:さん|氏)`: {{"社"}, {"さん", "氏"}}, `の.*| x*`: nil, `(?i:Sponsored) by [A-Z]`: {{"sponsored by "}}, `[Tt]eam|チーム`: {{"team", "チーム"}},
		`a|b`: {{"a", "b"}}, `.*`: nil, `(?:ab)?c`: {{"c"}}, `(?i)éa`: nil,
	} {
		tree, err := syntax.Parse(expr, syntax.Perl)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, clauses(tree)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", expr, diff)
		}
	}
}

// TestWorthLooking leaves what most lines hold to patterns that need nothing else.
func TestWorthLooking(t *testing.T) {
	for _, sets := range []struct{ all, want [][]string }{
		{[][]string{{"x"}}, [][]string{}},
		{[][]string{{"is", "was"}, {"、"}}, [][]string{{"is", "was"}, {"、"}}},
		{[][]string{{"is", "was"}, {"社"}, {"、"}}, [][]string{{"社"}}},
		{[][]string{{"using "}, {"s "}, {"。", "です"}, {"from"}}, [][]string{{"using "}, {"from"}}},
	} {
		if diff := cmp.Diff(sets.want, worthLooking(slices.Clone(sets.all))); diff != "" {
			t.Errorf("%q (-want +got):\n%s", sets.all, diff)
		}
	}
}

// TestSetsRuleOutNothingThatMatches asks a set of all expressions, and each by
// itself: what matches a part of a text may match.
func TestSetsRuleOutNothingThatMatches(t *testing.T) {
	var patterns []*Pattern
	for _, expr := range expressions {
		patterns = append(patterns, MustCompile(expr))
	}
	set := NewSet(patterns...)
	pairs := NewAlls(patterns[:2], patterns[2:4], nil, patterns[4:6])
	half := NewChoice(patterns[:len(patterns)/2]...)
	runes := rapid.SampledFrom([]rune("abcdefxyzABDRSKdrsk\u212aſ 　、あいうをでにしたすますさん氏がは社のーカキ\n𠮷é\ufffd"))
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringOfN(runes, 0, 12, -1).Draw(t, "text")
		from := rapid.IntRange(0, len(text)).Draw(t, "from")
		found := set.In(text)
		for _, p := range patterns {
			if (p.expr.get().MatchString(text) || p.expr.get().MatchString(text[from:])) && !found.May(p) {
				t.Errorf("%s matches %q, and may not", p, text)
			}
		}
		var got, want []int
		for i := found.NextOf(pairs, 0); i < 4; i = found.NextOf(pairs, i+1) {
			got = append(got, i)
		}
		for i, list := range pairs.lists {
			if !slices.ContainsFunc(list, func(p *Pattern) bool { return !found.May(p) }) {
				want = append(want, i)
			}
		}
		if !slices.Equal(got, want) {
			t.Errorf("%q: of pairs %v may match, want %v", text, got, want)
		}
		for _, p := range patterns[:len(patterns)/2] {
			if found.May(p) && !found.MayAny(half) {
				t.Errorf("%s may match %q, and none of a choice with it", p, text)
			}
		}
	})
}

// TestSetsRuleOut says what a set leaves over of its patterns.
func TestSetsRuleOut(t *testing.T) {
	san, team, other := MustCompile(`\p{Han}+さん`), MustCompile(`(?i)the team`), MustCompile(`x`)
	set := NewSet(san, team)
	for text, want := range map[string][3]bool{"山田さん": {true, false, true}, "THE TEAM": {false, true, true}, "the tea": {false, false, true}, "": {false, false, true}} {
		found := set.In(text)
		if got := [3]bool{found.May(san), found.May(team), found.May(other)}; got != want {
			t.Errorf("%q: %v, want %v", text, got, want)
		}
	}
}

// TestSetsLookFartherIntoKana says up to where words are looked for.
func TestSetsLookFartherIntoKana(t *testing.T) {
	by, long := MustCompile(`(?:さんによる|氏による)\w*`), MustCompile(`organizations of|カモメデータサービスの`)
	set := NewSet(by, long)
	for text, want := range map[string][2]bool{
		"aさんによる": {true, false}, "aさんには": {false, false}, "氏による": {true, false}, "the organizers": {false, false}, "an organization": {false, true},
		"カモメデータ": {false, true}, "カモメ": {false, false}, "ああああああああああああああああさんによる": {true, false}, "さんによるああああああああああああああああ": {true, false},
	} {
		found := set.In(text)
		if got := [2]bool{found.May(by), found.May(long)}; got != want {
			t.Errorf("%q: %v, want %v", text, got, want)
		}
	}
}

// TestRareWordsAreFoundAsOthers looks for words by one of their bytes.
func TestRareWordsAreFoundAsOthers(t *testing.T) {
	runes := rapid.SampledFrom([]rune("aを社b 、"))
	rapid.Check(t, func(t *rapid.T) {
		text, word := rapid.StringOfN(runes, 0, 9, -1).Draw(t, "text"), rapid.StringOfN(runes, 0, 3, -1).Draw(t, "word")
		if got, want := rareWords([]string{word})[0].in(text), strings.Contains(text, word); got != want {
			t.Errorf("%q in %q: %v, want %v", word, text, got, want)
		}
	})
	if got := rareWords([]string{"の社", "by "}); got[0].at != 2 || got[1].at != 0 {
		t.Errorf("the rarest bytes are %v", got)
	}
}
