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
	//go:embed words/surnames.txt
	surnameData string
	//go:embed words/givenends.txt
	givenEndData string
	//go:embed words/notgiven.txt
	notGivenData string
	//go:embed words/organizations.txt
	organizationData string

	titles        = words.New(titleData)
	notNames      = words.New(notNameData)
	givenNames    = words.New(givenNameData)
	surnames      = words.New(surnameData)
	givenEnds     = words.New(givenEndData)
	notGiven      = words.New(notGivenData)
	organizations = words.New(organizationData)
	labels        = labelRoles(labelData)
	labelsBy      = byFirstTwo(labels)
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

// byFirstTwo gives the keys by their first two runes.
func byFirstTwo(of map[string]string) map[[2]rune][]string {
	out := make(map[[2]rune][]string)
	for key := range of {
		first := firstTwo(key)
		out[first] = append(out[first], key)
	}
	return out
}

// firstTwo is how a text begins, in small letters.
func firstTwo(text string) [2]rune {
	first, size := utf8.DecodeRuneInString(text)
	second, _ := utf8.DecodeRuneInString(text[size:])
	return [2]rune{lower(first), lower(second)}
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
