package lexicon

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

var (
	urls    = regexp.MustCompile("(?i)[a-z][a-z0-9+.-]*://[!-~]+|\\bf:id:[!-~]+|[a-z0-9._%+-]+@[a-z0-9-]+(?:\\.[a-z0-9-]+)+")
	domains = regexp.MustCompile(`(?i)(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?:com|net|org|io|jp|dev|co|tokyo|tv|me|ly|us|uk|de|fr|info|edu|gov|ai|app|cloud|fm|tech|blog)\b(?:[/:?#][!-~]*)?`)
	tags    = regexp.MustCompile(`(?i)</?(?:[abipsu]|br|hr|img|div|span|script|iframe|strong|em|h[1-6]|[uo]l|li|table|t[drh]|blockquote|font|center|pre|code|small|figure|section|video)(?:[\s/][^<>]*)?>`)
	handles = regexp.MustCompile(`(?:^|[^A-Za-z0-9])@[A-Za-z0-9_]+`)
)

// masked marks the code points of a line that are not searched; nil where all
// are. A domain that is itself a name ("Salesforce.com", "ASP.NET") is searched.
func masked(line string, isName func(string) bool) []bool {
	var spans [][]int
	handle := strings.Contains(line, "@")
	if handle || strings.Contains(line, "://") || mayHaveImage(line) {
		spans = urls.FindAllStringIndex(line, -1)
	}
	if handle {
		for _, span := range handles.FindAllStringIndex(line, -1) {
			spans = append(spans, []int{strings.IndexByte(line[span[0]:], '@') + span[0], span[1]})
		}
	}
	if strings.Contains(line, "<") {
		spans = append(spans, tags.FindAllStringIndex(line, -1)...)
	}
	if mayHaveDomain(line) {
		for _, span := range domains.FindAllStringIndex(line, -1) {
			if !isName(line[span[0]:span[1]]) {
				spans = append(spans, span)
			}
		}
	}
	return cover(line, spans)
}

// cover marks the code points of spans of bytes.
func cover(line string, spans [][]int) []bool {
	if len(spans) == 0 {
		return nil
	}
	at := codePoints(line)
	out := make([]bool, at[len(line)])
	for _, span := range spans {
		for i := at[span[0]]; i < at[span[1]]; i++ {
			out[i] = true
		}
	}
	return out
}

// mayHaveImage tells lines that could hold an image id: cheap to ask first.
func mayHaveImage(line string) bool {
	return strings.Contains(line, ":") && strings.Contains(strings.ToLower(line), ":id:")
}

// endings begin the last labels of domains.
const endings = "com net org io jp dev co tokyo tv me ly us uk de fr info edu gov ai app cloud fm tech blog"

// mayHaveDomain tells lines that could hold a domain: cheap to ask first. Only
// the first letter after each dot is looked at where the next is not ASCII.
func mayHaveDomain(line string) bool {
	for at := strings.IndexByte(line, '.'); at >= 0 && at+2 < len(line); {
		if second := line[at+2]; second >= utf8.RuneSelf || strings.Contains(" "+endings, " "+strings.ToLower(line[at+1:at+3])) {
			return true
		}
		next := strings.IndexByte(line[at+1:], '.')
		if next < 0 {
			break
		}
		at += 1 + next
	}
	return false
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
