package pattern

import (
	"regexp"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

var expressions = []string{
	`a|b`, `^[ 　]?(?:を|で|に)`, `(?:でした|です|ます)$`, `([ァ-ヶー]{2,4})社(?:の|が|$)`, `x*yz`, `(?:ab)?c`, `(?i:ab)|c`, `^a?b?`, `(a+b){2,3}`,
	`^(?:、|あ)?い|う`, `(?:さん|氏)(?:が|は)`, `[^a]b\b`, `(ab|ac)d?`, `^$|ab`, `(?s)a.b`, `[ab][cd](?:e|f)+`, `a{0}b`, `^(?:あ[^い]|a(?:b+|c)x)`, `^(?:x*|a)b`, `(?i:dr|ask)\.?`, `(?i)^sk`, `^^a`, ` +(?:by|-|、) +`, `(?:ab|bc|cd|de|ef|あい|うを|で|に|し)+x?`, `a+b+|c+`, `(?:^a|b)c`,
}

func TestWhatMatchesNeed(t *testing.T) {
	for expr, want := range map[string][]string{
		`a|b`: {"a", "b"}, `x*yz`: {"yz"}, `(?:でした|です)$`: {"でした", "です"}, `([ァ-ヶー]{2,4})社(?:の|が)`: {"社が", "社の"},
		`(?i:ab)|c`: {"AB", "Ab", "aB", "ab", "c"}, `(?:さん|氏)(?:が|は)`: {"さんが", "さんは", "氏が", "氏は"}, `.*`: nil, `[^、]{2,9}あり|あ`: {"あ"},
	} {
		if diff := cmp.Diff(want, MustCompile(expr).needs); diff != "" {
			t.Errorf("%s needs (-want +got):\n%s", expr, diff)
		}
	}
	if diff := cmp.Diff([]string{"い", "う", "かい", "かう"}, MustCompile(`^か?(?:い|う)x*`).leads); diff != "" {
		t.Errorf("leads (-want +got):\n%s", diff)
	}
}

// TestPatternsMatchAsExpressionsDo compares each method with regexp's own.
func TestPatternsMatchAsExpressionsDo(t *testing.T) {
	runes := rapid.SampledFrom([]rune("abcdefxyzABDRSKdrsk\u212aſ 　、あいうをでにしたすますさん氏がは社のーカキ\n"))
	rapid.Check(t, func(t *rapid.T) {
		expr := rapid.SampledFrom(expressions).Draw(t, "expression")
		text := rapid.StringOfN(runes, 0, 12, -1).Draw(t, "text")
		p, e := MustCompile(expr), regexp.MustCompile(expr)
		got := []any{p.MatchString(text), p.FindString(text), p.FindStringIndex(text), p.FindStringSubmatch(text), p.FindStringSubmatchIndex(text),
			p.FindAllStringIndex(text, -1), p.FindAllStringSubmatch(text, 2), p.FindAllStringSubmatchIndex(text, -1), p.ReplaceAllString(text, "-")}
		want := []any{e.MatchString(text), e.FindString(text), e.FindStringIndex(text), e.FindStringSubmatch(text), e.FindStringSubmatchIndex(text),
			e.FindAllStringIndex(text, -1), e.FindAllStringSubmatch(text, 2), e.FindAllStringSubmatchIndex(text, -1), e.ReplaceAllString(text, "-")}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatalf("%s in %q (-want +got):\n%s", expr, text, diff)
		}
	})
}
