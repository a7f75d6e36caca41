package pattern

import (
	"math/rand/v2"
	"regexp"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

var expressions = []string{
	`a|b`, `^[ 　]?(?:を|で|に)`, `(?:でした|です|ます)$`, `([ァ-ヶー]{2,4})社(?:の|が|$)`, `x*yz`, `(?:ab)?c`, `(?i:ab)|c`, `^a?b?`, `(a+b){2,3}`,
	`^(?:、|あ)?い|う`, `(?:さん|氏)(?:が|は)`, `[^a]b\b`, `(ab|ac)d?`, `^$|ab`, `(?s)a.b`, `[ab][cd](?:e|f)+`, `a{0}b`, `^(?:あ[^い]|a(?:b+|c)x)`, `^(?:x*|a)b`, `(?i:dr|ask)\.?`, `(?i)^sk`, `^^a`, ` +(?:by|-|、) +`, `(?:ab|bc|cd|de|ef|あい|うを|で|に|し)+x?`, `a+b+|c+`, `(?:^a|b)c`,
	`([A-Z][a-z]*[a-z]|[A-Z])(?: (?:de )?[A-Z][a-z]*){1,2}(s)?`, `[A-DRS]+x|か[A-D]`,
	`(\bab|b)c?`, `^(?:by )?([a-c]+)(?:さん)?`, `\b(?:ab|cd)[a-z]*`, `(a|ab)(c|bcd)?$`, `(?:A|AB)x*?y?\b`, `(さん|氏)?\Ba+?(b*)`, `(?i)\b(ab?)([cd])?`, `^(a*)(b?)`,
	`\bab\b`, `(?i)\bab|\Bx\b`, `[^、。]{0,3}?あ[^い]$`, `\p{Hiragana}{2}|\p{L}+ `, `(?:a|b)*a(?:a|b){11}$`, `\Aab?\z`, `^a|^(?:か|b)+c|^いう`, `ab$|(?:か|x)c$|(あ|b)[い-う]?$`, `a|^b`, `(?m)^b`, `(?s).$`, `[^\n]\n?$`,
}

func TestWhatMatchesNeed(t *testing.T) {
	for expr, want := range map[string][]string{
		`a|b`: {"a", "b"}, `x*yz`: {"yz"}, `(?:でした|です)$`: {"でした", "です"}, `([ァ-ヶー]{2,4})社(?:の|が)`: {"社が", "社の"},
		`(?i:ab)|c`: {"AB", "Ab", "aB", "ab", "c"}, `(?:さん|氏)(?:が|は)`: {"さんが", "さんは", "氏が", "氏は"}, `.*`: nil, `[^、]{2,9}あり|あ`: {"あ"},
	} {
		if diff := cmp.Diff(want, MustCompile(expr).gate.get().needs); diff != "" {
			t.Errorf("%s needs (-want +got):\n%s", expr, diff)
		}
	}
	if diff := cmp.Diff([]string{"い", "う", "かい", "かう"}, MustCompile(`^か?(?:い|う)x*`).gate.get().leads); diff != "" {
		t.Errorf("leads (-want +got):\n%s", diff)
	}
}

// TestPatternsMatchAsExpressionsDo compares each method with regexp's own.
func TestPatternsMatchAsExpressionsDo(t *testing.T) {
	runes := rapid.SampledFrom([]rune("abcdefxyzABDRSKdrsk\u212aſ 　、あいうをでにしたすますさん氏がは社のーカキ\n𠮷é\ufffd"))
	rapid.Check(t, func(t *rapid.T) {
		expr := rapid.SampledFrom(expressions).Draw(t, "expression")
		text := rapid.StringOfN(runes, 0, 12, -1).Draw(t, "text")
		p, e := MustCompile(expr), regexp.MustCompile(expr)
		p.asked.Store(rapid.SampledFrom([]int32{0, many}).Draw(t, "asked"))
		got := []any{p.MatchString(text), p.FindString(text), p.FindStringIndex(text), p.FindStringSubmatch(text), p.FindStringSubmatchIndex(text),
			p.FindAllStringIndex(text, -1), p.FindAllStringSubmatch(text, 2), p.FindAllStringSubmatchIndex(text, -1), p.ReplaceAllString(text, "-")}
		want := []any{e.MatchString(text), e.FindString(text), e.FindStringIndex(text), e.FindStringSubmatch(text), e.FindStringSubmatchIndex(text),
			e.FindAllStringIndex(text, -1), e.FindAllStringSubmatch(text, 2), e.FindAllStringSubmatchIndex(text, -1), e.ReplaceAllString(text, "-")}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatalf("%s in %q (-want +got):\n%s", expr, text, diff)
		}
	})
}

// TestMachinesGiveWayWhereTheyWouldGrow asks what would take thousands of
// states, or more classes than there are, of the expression itself.
func TestMachinesGiveWayWhereTheyWouldGrow(t *testing.T) {
	var kanji strings.Builder
	for r := range 300 {
		kanji.WriteString("|" + string(rune('一'+2*r)) + string(rune('一'+2*r+1)))
	}
	if p := MustCompile("(?:x" + kanji.String() + ")z"); p.engine.get().machine != nil || !p.MatchString("一丁z") {
		t.Error("an expression of many classes has a machine, or does not match")
	}
	p := MustCompile(`(?:a|b)*a(?:a|b){14}c`)
	p.asked.Store(many)
	random := rand.New(rand.NewPCG(1, 2))
	text := make([]byte, 200_000)
	for i := range text {
		text[i] = 'a' + byte(random.IntN(2))
	}
	if p.MatchString(string(text)) || !p.MatchString(string(text)+"ac"+strings.Repeat("a", 15)+"c") {
		t.Error("the expression is not what is asked")
	}
	if n := len(p.engine.get().machine.states); n != mostStates {
		t.Errorf("%d states, want the most there may be", n)
	}
}

// TestSeekersGiveWayWhereTheyWouldTakeLong asks for what may begin everywhere,
// and is found nowhere but at the end.
func TestSeekersGiveWayWhereTheyWouldTakeLong(t *testing.T) {
	p := MustCompile(`([A-C]+)x`)
	p.asked.Store(many)
	text := strings.Repeat("A", 5_000)
	if _, _, ok := p.engine.get().seeker.get().next(text, 0); ok {
		t.Error("the seeker tries all places")
	}
	if diff := cmp.Diff([]int{0, 5_001, 0, 5_000}, p.FindStringSubmatchIndex(text+"x")); diff != "" {
		t.Errorf("the match and its group (-want +got):\n%s", diff)
	}
}

// TestMachinesServeManyAtOnce asks two patterns from many goroutines.
func TestMachinesServeManyAtOnce(t *testing.T) {
	p, begins := MustCompile(`(?:a|b)*a(?:a|b){6}(?:あ|い)+\b|\p{Han}z`), MustCompile(`a[ab]{2,6}?(?:あ|い)\b|\p{Han}z*`)
	var all sync.WaitGroup
	for seed := range uint64(8) {
		all.Go(func() {
			random := rand.New(rand.NewPCG(seed, 2))
			for range 500 {
				text := make([]rune, 40)
				for i := range text {
					text[i] = []rune("abあいz漢")[random.IntN(6)]
				}
				if got, want := p.MatchString(string(text)), p.expr.get().MatchString(string(text)); got != want {
					t.Errorf("%s: %t, want %t", string(text), got, want)
				}
				if diff := cmp.Diff(begins.expr.get().FindStringIndex(string(text)), begins.FindStringIndex(string(text))); diff != "" {
					t.Errorf("%s (-want +got):\n%s", string(text), diff)
				}
			}
		})
	}
	all.Wait()
}

// TestMachinesKnowWhereMatchesBeginOrEnd says which expressions are read up to
// where no match can follow alone, and which from the end.
func TestMachinesKnowWhereMatchesBeginOrEnd(t *testing.T) {
	for expr, want := range map[string][2]bool{`^a|^b`: {true, false}, `(^|x)a`: {false, false}, `a$|b$`: {false, true}, `^a$`: {true, false}, `a`: {false, false}} {
		p := MustCompile(expr)
		if got := [2]bool{p.engine.get().machine.anchored, p.engine.get().back != nil}; got != want {
			t.Errorf("%s: %v, want %v", expr, got, want)
		}
	}
}

// TestWrongExpressionsPanic when they are compiled, not when they are first asked.
func TestWrongExpressionsPanic(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("a group that is never closed compiles")
		}
	}()
	MustCompile(`(a`)
}
