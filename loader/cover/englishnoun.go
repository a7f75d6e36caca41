package cover

import (
	"talkgraph/loader/pattern"
	"talkgraph/loader/saying"
	"talkgraph/loader/words"
)

// joining begins what follows a name that goes on with the sentence.
var joining = pattern.MustCompile(`^ ` + words.AnyOf(goesOnEnData) + `\b`)

// englishNoun tells whether a word in small letters follows a name that is of
// the name: "handlers" in "the job of Lambda handlers".
func englishNoun(after string) bool {
	if len(after) < 3 || after[0] != ' ' || after[1] < 'a' || after[1] > 'z' {
		return false
	}
	return !joining.MatchString(after) && !saying.Acting.MatchString(after)
}
