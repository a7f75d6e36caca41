package mention

import (
	"slices"
	"testing"

	"talkgraph/lexicon"
	"talkgraph/loader/reporttest"
)

// TestOnlyDoubtsAreReadAgain holds what the second reading builds on: where a
// first one was in doubt of no entry that is sure, a second one finds the same.
func TestOnlyDoubtsAreReadAgain(t *testing.T) {
	lex, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	again := 0
	for _, line := range reporttest.CorpusLines(t) {
		for _, provider := range []string{"Amazon Web Services", "Google", "Microsoft", ""} {
			sure := func(e *lexicon.Entry) bool { return e.Provider == provider }
			around := func(e *lexicon.Entry) lexicon.Certainty {
				if sure(e) {
					return lexicon.Named
				}
				return lexicon.Unknown
			}
			var doubtful []*lexicon.Entry
			first := lex.FindAmong(line, func(e *lexicon.Entry) lexicon.Certainty {
				doubtful = append(doubtful, e)
				return lexicon.Unknown
			})
			if slices.ContainsFunc(doubtful, sure) {
				again++
			} else if second := lex.FindAmong(line, around); !slices.Equal(first, second) {
				t.Errorf("%q: first %v, then %v", line, first, second)
			}
		}
	}
	if again == 0 {
		t.Error("no line was in doubt")
	}
}
