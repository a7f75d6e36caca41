package lexicon

import (
	"regexp"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// The same cues as expressions: slower to ask, and easier to read at one glance.
var (
	separatorSaid = regexp.MustCompile(`^(?:\s*[、,・/&+→➔⇒|]\s*| - |\s*(?:や|と|および)\s*|,? (?:and|or) )$`)
	bulletSaid    = regexp.MustCompile(`^[\s\-*•・■□◆●○–—>#]*(?:[0-9]+[.)]\s*)?$`)
	lineEndSaid   = regexp.MustCompile(`^[\s:.。]*$`)
)

func TestCuesAreAsExpressionsSayThem(t *testing.T) {
	part := rapid.SampledFrom(strings.Split(" |\t|　|、|,|・|/|-|- |*|■|>|#|1|23|.|)|:|。|and|or|And| - |, |や|と|および|x", "|"))
	rapid.Check(t, func(t *rapid.T) {
		text := strings.Join(rapid.SliceOfN(part, 0, 5).Draw(t, "parts"), "")
		for _, cue := range []struct {
			is   func(string) bool
			said *regexp.Regexp
		}{{isSeparator, separatorSaid}, {isBullet, bulletSaid}, {isLineEnd, lineEndSaid}} {
			if cue.is(text) != cue.said.MatchString(text) {
				t.Fatalf("%q is told apart from %s", text, cue.said)
			}
		}
	})
}

// TestPhrasesOfUseEndInTheirWord shows that no phrase is passed over: it is
// looked for under the word it ends in.
func TestPhrasesOfUseEndInTheirWord(t *testing.T) {
	for last, phrase := range usePhrases {
		if !strings.HasSuffix(phrase.String(), last+" $") || strings.ToLower(last) != last || useWords[last] {
			t.Errorf("%s does not end in %q alone", phrase, last)
		}
	}
	for text, want := range map[string]bool{
		"we use ": true, "We USE ": true, "the use of ": false, "use": false, "reuse ": false, "re-use ": true, "(via ": true, "inside ": true,
		"written in ": true, "in ": false, "jobs on ": true, "jobs  on ": false, "replaced the old one with ": true, "with ": false,
		"moved the whole site to ": true, "thanks to ": true, "to ": false, "powered by ": true, "by ": false, "": false, " ": false,
	} {
		if saysUse(text) != want {
			t.Errorf("saysUse(%q) = %v", text, !want)
		}
	}
}
