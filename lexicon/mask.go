package lexicon

import (
	"regexp"
	"strings"
)

var (
	urls    = regexp.MustCompile(`(?i)[a-z][a-z0-9+.-]*://[!-~]+|\bf:id:[!-~]+|[a-z0-9._%+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+`)
	domains = regexp.MustCompile(`(?i)(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?:com|net|org|io|jp|dev|co|tokyo|tv|me|ly|us|uk|de|fr|info|edu|gov|ai|app|cloud|fm|tech|blog)\b(?:[/:?#][!-~]*)?`)
	tags    = regexp.MustCompile(`(?i)</?(?:[abipsu]|br|hr|img|div|span|script|iframe|strong|em|h[1-6]|[uo]l|li|table|t[drh]|blockquote|font|center|pre|code|small|figure|section|video)(?:[\s/][^<>]*)?>`)
	embeds  = regexp.MustCompile(`\{%[^{}]*%\}|\{\{[<%][^{}]*[>%]\}\}|@\[[a-z]+\]\([^()]*\)`)
	// linkTag is a tag that shows words and leads to an address: "{% link Kafka
	// https://kafka.example %}". The words are the document's own.
	linkTag = regexp.MustCompile(`^\{% ?[a-z_]*link[a-z_]* +([^{}%]*[^{}% ]) +https?://[^ {}%]+ *%\}$`)
	handles = regexp.MustCompile(`(?:^|[^A-Za-z0-9])@[A-Za-z0-9_]+`)
)

// mayMask tells lines with a mark that addresses, tags and the like have: the
// line is looked through for what it holds alone.
func (s *scan) mayMask() bool {
	return s.seen&isBracket != 0 || s.seen&(isAt|isColon) != 0 && mayHaveURL(s.line) || s.seen&isAt != 0 || s.seen&isDot != 0 && mayHaveDomain(s.line)
}

// masked marks the code points of a line that are not searched; nil where all
// are. A domain that is itself a name ("Salesforce.com", "ASP.NET") is searched.
func masked(line string, isName func(string) bool) []bool {
	mayHaveTag, mayEmbed := strings.Contains(line, "<"), mayHaveEmbed(line)
	if !mayHaveURL(line) && !mayHaveDomain(line) && !mayHaveTag && !mayEmbed {
		return nil
	}
	var spans [][]int
	if mayHaveTag {
		spans = tags.FindAllStringIndex(line, -1)
	}
	if mayEmbed {
		for _, span := range embeds.FindAllStringIndex(line, -1) {
			spans = append(spans, embedded(line, span)...)
		}
	}
	for from := 0; from < len(line); from++ {
		to := from
		for to < len(line) && '!' <= line[to] && line[to] <= '~' {
			to++
		}
		for _, span := range addresses(line[from:to], isName) {
			spans = append(spans, []int{from + span[0], from + span[1]})
		}
		from = to
	}
	return cover(line, spans)
}

// embedded is what of a tag is not searched: all but the words of a link.
func embedded(line string, span []int) [][]int {
	words := linkTag.FindStringSubmatchIndex(line[span[0]:span[1]])
	if words == nil {
		return [][]int{span}
	}
	return [][]int{{span[0], span[0] + words[2]}, {span[0] + words[3], span[1]}}
}

// addresses are where the addresses in a word of ASCII stand: none reaches
// over other characters.
func addresses(word string, isName func(string) bool) (spans [][]int) {
	if mayHaveURL(word) {
		spans = urls.FindAllStringIndex(word, -1)
		for _, span := range handles.FindAllStringIndex(word, -1) {
			spans = append(spans, []int{strings.IndexByte(word[span[0]:], '@') + span[0], span[1]})
		}
	}
	if mayHaveDomain(word) {
		for _, span := range domains.FindAllStringIndex(word, -1) {
			if !isName(word[span[0]:span[1]]) {
				spans = append(spans, span)
			}
		}
	}
	return spans
}

// mayHaveURL tells texts that could hold a URL, a mail address, a handle or an
// image id: cheap to ask first.
func mayHaveURL(text string) bool {
	return strings.Contains(text, "@") || strings.Contains(text, "://") || mayHaveImage(text)
}

// mayHaveEmbed tells lines that could show something of another site, as
// {% youtube x %} and @[speakerdeck](x) do: cheap to ask first.
func mayHaveEmbed(line string) bool {
	return strings.Contains(line, "{%") || strings.Contains(line, "{{") || strings.Contains(line, "@[")
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
	for at := strings.IndexByte(line, ':'); at >= 0; {
		if len(line) >= at+4 && strings.EqualFold(line[at:at+4], ":id:") {
			return true
		}
		next := strings.IndexByte(line[at+1:], ':')
		if next < 0 {
			return false
		}
		at += 1 + next
	}
	return false
}

// endings begin the last labels of domains.
const endings = "com net org io jp dev co tokyo tv me ly us uk de fr info edu gov ai app cloud fm tech blog"

// mayHaveDomain tells lines that could hold a domain: cheap to ask first.
func mayHaveDomain(line string) bool {
	for at := strings.IndexByte(line, '.'); at >= 0 && at+2 < len(line); {
		if isASCIIWord(rune(line[at+1])) && strings.Contains(" "+endings, " "+strings.ToLower(line[at+1:at+3])) {
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
