package byline

import (
	"strings"

	"talkgraph/lexicon"
)

// behindOffice is the byte at which somebody begins behind what they are: "Principal
// Engineer Ana Lopez"; 0 if nothing such stands there.
func behindOffice(name string, lex *lexicon.Lexicon) int {
	words := strings.Split(name, " ")
	if len(words) < 3 {
		return 0
	}
	who := strings.Join(words[len(words)-2:], " ")
	office := strings.TrimSuffix(name, " "+who)
	if notNames.Has(words[0]) || titles.Suffix(office) == "" || !OpensWithGiven(who) || !IsName(who, lex) {
		return 0
	}
	return len(office) + 1
}
