package shape

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"talkgraph/knowledge"
)

// TestFormCuesRuleOutNothing reads titles with and without a look for what the
// words for all forms have in common: the form is the same.
func TestFormCuesRuleOutNothing(t *testing.T) {
	words := []string{"of", "the", "ボックス", "ﾊﾟﾈﾙ", "Ｋｅｙｎｏｔｅ", "/", "「", "」", "(", ")", "s", "é", "イー"}
	for _, data := range []string{keynoteData, panelData, lightningData, workshopData} {
		for line := range strings.Lines(data) {
			words = append(words, strings.TrimSpace(line), strings.ToUpper(strings.TrimSpace(line)))
		}
	}
	seen := make(map[string]int)
	rapid.Check(t, func(t *rapid.T) {
		gap := rapid.SampledFrom([]string{"", " ", "　"}).Draw(t, "gap")
		text := strings.Join(rapid.SliceOfN(rapid.SampledFrom(words), 0, 4).Draw(t, "words"), gap)
		want := ""
		for _, f := range forms {
			if want == "" && f.words.In(knowledge.Fold(text)) {
				want = f.form
			}
		}
		if got := formIn(text); got != want {
			t.Fatalf("the form in %q is %q, want %q", text, got, want)
		}
		seen[want]++
	})
	if len(seen) != len(forms)+1 {
		t.Errorf("forms seen: %v", seen)
	}
}

// TestStopCuesRuleOutNothing is that for short headings that a part of them
// makes stops.
func TestStopCuesRuleOutNothing(t *testing.T) {
	words := []string{"of", "the", "ボックス", "ｱﾜｰ", "Ｑ＆Ａ", "/", "「", ")", "s", "é", "イー", "day"}
	for _, data := range []string{nonTalkStartData, nonTalkEndData, socialData} {
		for line := range strings.Lines(data) {
			words = append(words, strings.TrimSpace(line), strings.ToUpper(strings.TrimSpace(line)))
		}
	}
	seen := make(map[bool]int)
	rapid.Check(t, func(t *rapid.T) {
		gap := rapid.SampledFrom([]string{"", " ", "　"}).Draw(t, "gap")
		text := strings.Join(rapid.SliceOfN(rapid.SampledFrom(words), 0, 4).Draw(t, "words"), gap)
		want := NonTalkStarts.Prefix(text) != "" || nonTalkEnds.Suffix(text) != "" || Social.In(text)
		if got := stopsByPart(text); got != want {
			t.Fatalf("%q stops: %v, want %v", text, got, want)
		}
		seen[want]++
	})
	if len(seen) != 2 {
		t.Errorf("answers seen: %v", seen)
	}
}

// TestCodesLast reads codes at the ends of titles, and looks for them as they are
// looked for first.
func TestCodesLast(t *testing.T) {
	piece := rapid.SampledFrom([]string{"Boxes", " ", "　", "(", "[", "［", "DAT301", "NFX1207-R", "ab1", "7", "-A", ")", "]", "）", ",", "、", "("})
	rapid.Check(t, func(t *rapid.T) {
		text := strings.Join(rapid.SliceOfN(piece, 0, 7).Draw(t, "pieces"), "")
		if codeAtEnd.MatchString(strings.TrimRight(text, ",、")) && !codeLast.MatchString(text) {
			t.Fatalf("the code of %q is not looked for", text)
		}
	})
}

func TestKindOf(t *testing.T) {
	for _, c := range []struct {
		called, title string
		coded         bool
		want          string
	}{
		{"Keynote", "A", true, "keynote"}, {"Hands-on workshop", "A", false, "workshop"}, {"Lightning talk", "Keynote", false, "lightning"},
		{"Talk", "Panel discussion", false, "panel"}, {"Breakout session", "A", true, "breakout"}, {"Chalk talk", "A", true, "talk"},
		{"", "A", true, "breakout"}, {"", "A", false, "talk"},
	} {
		if got := KindOf(c.called, c.title, c.coded); got != c.want {
			t.Errorf("KindOf(%q, %q, %t) = %s, want %s", c.called, c.title, c.coded, got, c.want)
		}
	}
}
