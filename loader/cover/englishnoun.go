package cover

import (
	"talkgraph/loader/pattern"
	"talkgraph/loader/saying"
)

// joining begins what follows a name that goes on with the sentence.
var joining = pattern.MustCompile(`^ (?:and|or|to|in|on|for|with|from|by|as|at|which|that|but|via|of|into|than|it|they|we|so|because|when|if|then|not|where|who|while|instead|rather|the|a|an|this|these|using|be|been|through|under|over|you|your|their|his|her|its|our|my|i|he|she|there|here|like|such|even|only|just|still|without|within|between|after|before|since|until|every|each|all|any|some|more|most|less|out|up|down|off|yet|too|today|later|again|directly|natively|automatically|together|alone|itself|alongside|plus|versus|vs|among|across|along|against|around|about|how|what|why|well|better|now|soon|much|very|almost|already|everywhere|anyway|next|first|last|once|twice)\b`)

// englishNoun tells whether a word in small letters follows a name that is of
// the name: "handlers" in "the job of Lambda handlers".
func englishNoun(after string) bool {
	if len(after) < 3 || after[0] != ' ' || after[1] < 'a' || after[1] > 'z' {
		return false
	}
	return !joining.MatchString(after) && !saying.Acting.MatchString(after)
}
