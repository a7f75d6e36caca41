package byline

import (
	_ "embed"
	"strings"
	"unicode/utf8"

	"talkgraph/loader/words"
)

var (
	//go:embed words/titles.txt
	titleData string
	//go:embed words/labels.txt
	labelData string
	//go:embed words/notnames.txt
	notNameData string
	//go:embed words/givennames.txt
	givenNameData string
	//go:embed words/organizations.txt
	organizationData string

	titles        = words.New(titleData)
	notNames      = words.New(notNameData)
	givenNames    = words.New(givenNameData)
	organizations = words.New(organizationData)
	labels        = labelRoles(labelData)
	labelsBy      = byFirst(labels)
	longestLabel  = longest(labels)
)

func labelRoles(data string) map[string]string {
	out := make(map[string]string)
	for line := range strings.Lines(data) {
		if label, role, ok := strings.Cut(strings.TrimSpace(line), "="); ok {
			out[label] = role
		}
	}
	return out
}

// byFirst gives the keys by their first runes.
func byFirst(of map[string]string) map[rune][]string {
	out := make(map[rune][]string)
	for key := range of {
		first, _ := utf8.DecodeRuneInString(key)
		out[first] = append(out[first], key)
	}
	return out
}

// longest is the length in bytes of the longest key, and what its small letters
// may have been as capitals.
func longest(of map[string]string) int {
	n := 0
	for key := range of {
		n = max(n, len(key))
	}
	return 3 * n
}
