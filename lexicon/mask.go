package lexicon

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

var (
	urls    = regexp.MustCompile("(?i)[a-z][a-z0-9+.-]*://[!-~]+|\\bf:id:[!-~]+|[a-z0-9._%+-]+@[a-z0-9-]+(?:\\.[a-z0-9-]+)+")
	domains = regexp.MustCompile(`(?i)(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?:com|net|org|io|jp|dev|co|tokyo|tv|me|ly|us|uk|de|fr|info|edu|gov|ai|app|cloud|fm|tech|blog)\b(?:[/:?#][!-~]*)?`)
	handles = regexp.MustCompile(`(?:^|[^A-Za-z0-9])@[A-Za-z0-9_]+`)
)

// masked marks the code points of a line that are not searched. A domain that
// is itself a name ("Salesforce.com", "ASP.NET") is searched.
func masked(line string, isName func(string) bool) []bool {
	if !strings.ContainsAny(line, ".@:") {
		return nil
	}
	out := make([]bool, utf8.RuneCountInString(line))
	at := codePoints(line)
	cover := func(span []int) {
		for i := at[span[0]]; i < at[span[1]]; i++ {
			out[i] = true
		}
	}
	for _, span := range urls.FindAllStringIndex(line, -1) {
		cover(span)
	}
	for _, span := range handles.FindAllStringIndex(line, -1) {
		cover([]int{strings.IndexByte(line[span[0]:], '@') + span[0], span[1]})
	}
	for _, span := range domains.FindAllStringIndex(line, -1) {
		if !isName(line[span[0]:span[1]]) {
			cover(span)
		}
	}
	return out
}

// codePoints maps byte offsets to code points, the end included.
func codePoints(line string) []int {
	out := make([]int, len(line)+1)
	n := 0
	for i := range line {
		out[i] = n
		n++
	}
	out[len(line)] = n
	return out
}
