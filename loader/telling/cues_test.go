package telling

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"talkgraph/lexicon"
	"talkgraph/loader/pattern"
)

// TestCuesRuleOutNothing reads texts with and without a look for what the
// patterns need: what is found is the same.
func TestCuesRuleOutNothing(t *testing.T) {
	lex, err := lexicon.New()
	if err != nil {
		t.Fatal(err)
	}
	var words []string
	for _, data := range []string{nounData, verbData, phraseData, stageData} {
		for line := range strings.Lines(data) {
			words = append(words, strings.TrimSpace(line))
		}
	}
	small := []string{"by", "with", "from", "was", "is", "the", "a", "on", "about", "and", "his", "my", "next", "called", "heard", "opened", "team", "gave", "of", "showing", "in", ",", ".", "'s", "(", ")", "“", "”", "**"}
	names := []string{"Pia Holm", "Tom Brandt", "Kestrel", "Ropes and Knots", "“Salt in the Gears”"}
	told, silent := 0, 0
	rapid.Check(t, func(t *rapid.T) {
		word := rapid.OneOf(rapid.SampledFrom(words), rapid.SampledFrom(small), rapid.SampledFrom(small), rapid.SampledFrom(names))
		text := strings.Join(rapid.SliceOfN(word, 1, 14).Draw(t, "words"), " ")
		text = strings.NewReplacer(" ,", ",", " .", ".", " 's", "'s", "( ", "(", " )", ")").Replace(text)
		want := find(text, new(pattern.Found), lex, nil)
		if diff := cmp.Diff(want, Find(text, lex), cmp.AllowUnexported(Telling{})); diff != "" {
			t.Fatalf("%s (-want +got):\n%s", text, diff)
		}
		if cues := textCues.In(text); !mayTell(&cues) {
			silent++
		} else if len(want) > 0 {
			told++
		}
	})
	if told == 0 || silent == 0 {
		t.Errorf("%d texts told something, %d were not read", told, silent)
	}
}
