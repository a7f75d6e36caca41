package passage

import (
	"fmt"
	"math"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func glosses(t testing.TB) *Glosses {
	t.Helper()
	g, err := NewGlosses([][]string{{"lantern", "ランタン"}, {"whisper", "ささやき"}})
	if err != nil {
		t.Fatal(err)
	}
	return g
}

// TestCut checks how runs are taken apart.
func TestCut(t *testing.T) {
	g := glosses(t)
	for run, want := range map[string]string{
		"海底":          "海底",
		"新規気候":        "新規 気候",
		"花柄木箱":        "花柄 木箱", // unknown: two and two
		"花柄箱":         "花柄箱",
		"アコーディオンランタン": "アコーディオンランタン", // not both known here
		"ロボットカメラ":     "ロボット カメラ",
		"ランタン":        "ランタン",
	} {
		if diff := cmp.Diff(want, strings.Join(g.Cut(run), " ")); diff != "" {
			t.Errorf("%s (-want +got):\n%s", run, diff)
		}
	}
}

// TestVerb checks that verbs are found by their start.
func TestVerb(t *testing.T) {
	g := glosses(t)
	for text, want := range map[string]string{"変わるとき": "変わ", "避ける": "避け", "蹴る": ""} {
		if got := g.Verb(text); got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}

// TestSays checks how well lines say words.
func TestSays(t *testing.T) {
	g := glosses(t)
	for _, c := range []struct {
		word, line string
		want       float64
	}{
		{"lanterns", "two lantern makers", 1},
		{"lanterns", "赤いランタンを吊るす", aMeaning},
		{"ランタン", "a LANTERN of paper", aMeaning},
		{"port", "a portal opens", 0},
		{"ship", "shipping and ships", 1},
		{"役割", "its role is small", aMeaning},
		{"変化", "色が変わった", aMeaning},
		{"救急車", "救急の電話", aPart},
		{"救急車", "an emergency", aPart},
		{"パーティー", "パーティションを切る", 0},
		{"パーティー", "夜のパーティで", 1},
		{"ログ", "ブログを書く", 0},
		{"ランタン祭", "ランタン", 0},
	} {
		if got := NewLine("x", c.line, 1, nil).says(g.Term(c.word, 1)); got != c.want {
			t.Errorf("%q says %q: %v, want %v", c.line, c.word, got, c.want)
		}
	}
	thing := Term{Word: "x", Things: []string{"topic:x"}}
	if got := NewLine("x", "", 1, map[string]bool{"topic:x": true}).says(thing); got != 1 {
		t.Errorf("a line that names a thing says it: %v", got)
	}
}

// TestBeginnings checks what a store is asked for.
func TestBeginnings(t *testing.T) {
	g := glosses(t)
	for word, want := range map[string]string{"whispers": "whisper ささやき", "ランタン": "ランタン lantern", "berries": "berr"} {
		if diff := cmp.Diff(want, strings.Join(g.Term(word, 1).Beginnings(), " ")); diff != "" {
			t.Errorf("%s (-want +got):\n%s", word, diff)
		}
	}
}

// TestWeigh checks the formula on numbers worked out by hand.
func TestWeigh(t *testing.T) {
	got := Weigh([]Term{{Share: 1}, {Share: 1}, {Share: 0.5}}, []int{0, 4, 12}, 9)
	want := []float64{math.Log(20), math.Log(1 + 5.5/4.5), 0.5 * math.Log(1+0.5/9.5)}
	for i := range want {
		if math.Abs(got[i]-want[i]) > 1e-12 {
			t.Errorf("term %d weighs %v, want %v", i, got[i], want[i])
		}
	}
}

// linesOf makes lines of "talk: text".
func linesOf(texts ...string) []Line {
	out := make([]Line, len(texts))
	for i, text := range texts {
		talk, rest, _ := strings.Cut(text, ": ")
		out[i] = NewLine(fmt.Sprintf("%d", i+1), rest, i+1, map[string]bool{"service:" + rest: true})
		out[i].Talk = talk
	}
	return out
}

func ranked(found []Found) string {
	var out []string
	for _, f := range found {
		out = append(out, fmt.Sprintf("%s=%.2f", f.ID, f.Score))
	}
	return strings.Join(out, " ")
}

// TestRank checks that the lines of a talk add up, that what stands together
// counts for more, and what is given and what must be said.
func TestRank(t *testing.T) {
	term := func(word string) Term { return Term{Word: word, Share: 1, Ways: []Way{{word, 1, stems(word)}}} }
	must := term("red")
	must.Must = true
	given := Term{Word: "x", Share: 1, Things: []string{"service:x"}, Given: true}
	for _, c := range []struct {
		name         string
		terms        []Term
		lines        []string
		talks, found string
	}{
		{"together", []Term{term("red"), term("blue")},
			[]string{"a: red and blue", "b: red", "b: blue", "c: red", "c: ", "c: ", "c: ", "c: ", "c: ", "c: ", "c: blue"},
			"a=1.00 b=0.90 c=0.80", "1=1.00 3=0.75 11=0.65 2=0.65 4=0.65 10=0.40 5=0.40 6=0.40 7=0.40 8=0.40 9=0.40"},
		{"a word must be said", []Term{must, term("blue")}, []string{"a: blue", "b: red"}, "b=0.50", "2=0.50"},
		{"what is given tells lines apart", []Term{given, term("blue")}, []string{"a: x", "a: blue", "b: blue"}, "a=1.00 b=1.00", "2=0.75 1=0.65 3=0.50"},
		{"no talk", []Term{term("red")}, []string{": red"}, "", "1=1.00"},
	} {
		s := Search{Terms: c.terms, Lines: linesOf(c.lines...)}
		for range c.terms {
			s.Weights = append(s.Weights, 1)
		}
		talks, lines := s.Rank()
		if diff := cmp.Diff([]string{c.talks, c.found}, []string{ranked(talks), ranked(lines)}); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.name, diff)
		}
	}
}

// TestLongLines checks that a long line comes after a short one that says the same.
func TestLongLines(t *testing.T) {
	long := "red" + strings.Repeat(" and so on", 40)
	s := Search{Terms: []Term{{Word: "red", Share: 1, Ways: []Way{{"red", 1, stems("red")}}}}, Weights: []float64{1}, Lines: linesOf("a: "+long, "b: red")}
	_, lines := s.Rank()
	if diff := cmp.Diff("2=1.00 1=0.71", ranked(lines)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// TestMoreLinesNeverLess checks that a talk of which more is known is found no worse.
func TestMoreLinesNeverLess(t *testing.T) {
	g := glosses(t)
	words := rapid.SampledFrom([]string{"lantern", "ランタン", "whisper", "harbour", "役割", "duty", "gold"})
	rapid.Check(t, func(t *rapid.T) {
		var s Search
		for _, w := range rapid.SliceOfNDistinct(words, 1, 4, rapid.ID[string]).Draw(t, "terms") {
			s.Terms, s.Weights = append(s.Terms, g.Term(w, 1)), append(s.Weights, 1)
		}
		texts := rapid.SliceOfN(words, 1, 6).Draw(t, "lines")
		score := func(n int) float64 {
			s.Lines = nil
			for i, text := range texts[:n] {
				l := NewLine(fmt.Sprint(i), text, i, nil)
				l.Talk = "talk:a"
				s.Lines = append(s.Lines, l)
			}
			talks, _ := s.Rank()
			if len(talks) == 0 {
				return 0
			}
			return talks[0].Score
		}
		for n := 2; n <= len(texts); n++ {
			if before, now := score(n-1), score(n); now < before-1e-9 {
				t.Fatalf("%d lines: %v, %d lines: %v", n-1, before, n, now)
			}
		}
	})
}
