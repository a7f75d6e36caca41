package telling

import (
	_ "embed"
	"regexp"
	"slices"
	"strings"

	"talkgraph/loader/words"
)

var (
	//go:embed words/nouns.txt
	nounData string
	//go:embed words/verbs.txt
	verbData string
	//go:embed words/phrases.txt
	phraseData string
	//go:embed words/stage.txt
	stageData string
	//go:embed words/passive.txt
	passiveData string

	nouns = words.New(nounData)
)

// anyOf is an expression for one of the words of a list, the longest that fits.
func anyOf(data string) string {
	var all []string
	for line := range strings.Lines(data) {
		if word := strings.TrimSpace(line); word != "" && !strings.HasPrefix(word, "#") {
			all = append(all, regexp.QuoteMeta(word))
		}
	}
	slices.SortStableFunc(all, func(x, y string) int { return len(y) - len(x) })
	return `(?:` + strings.Join(all, "|") + `)`
}
