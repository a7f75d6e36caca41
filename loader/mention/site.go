package mention

import (
	"strings"
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
	"talkgraph/loader/codepoint"
	"talkgraph/loader/pattern"
)

// pageLink is a link to a page, by what it is called and where it leads.
var pageLink = pattern.MustCompile(`\[([^\[\]]+)\]\(https?://([^()\s/]+)`)

// pageParts are the marks between the title of a page and the name of its site.
var pageParts = pattern.MustCompile(`[ 　]*[|｜][ 　]*|[ 　]+[-–—·][ 　]+`)

// account is where somebody can be found, before what they are called there: "Twitter:
// @ana".
var account = pattern.MustCompile(`(?:^|[^\p{L}\d])((?i:twitter|github|linkedin|facebook|mastodon|bluesky|qiita|zenn))(?:[ 　]?(?i:id|account|アカウント))?[ 　]*[:：][ 　]*[@＠]?[A-Za-z\d_][\w.-]+(?:[ 　,，、;/|)）]|$)`)

// sites are the places in a line, half-open, in code points, that say on which
// site the page of a link is, "[Ana Lopez | Twitter](https://twitter.com/ana)", or
// where somebody can be found. That is no word of the report's.
func (r *finder) sites(i int, hits []lexicon.Hit) [][2]int {
	line := r.Text(i)
	if len(hits) == 0 || !strings.ContainsAny(line, ":：") {
		return nil
	}
	var out [][2]int
	for from := 0; ; {
		m := account.FindStringSubmatchIndex(line[from:])
		if m == nil {
			break
		}
		out = append(out, [2]int{utf8.RuneCountInString(line[:from+m[2]]), utf8.RuneCountInString(line[:from+m[3]])})
		from += m[3]
	}
	if !strings.Contains(line, "](http") {
		return out
	}
	text := codepoint.New(line)
	for _, m := range pageLink.FindAllStringSubmatchIndex(line, -1) {
		label, host := line[m[2]:m[3]], line[m[4]:m[5]]
		for _, part := range outerParts(label) {
			name := knowledge.Key(label[part[0]:part[1]])
			if name != "" && strings.Contains(knowledge.Key(host), name) {
				out = append(out, [2]int{text.Point(m[2] + part[0]), text.Point(m[2] + part[1])})
			}
		}
	}
	return out
}

// outerParts are the first and the last part of a page's title, in bytes; none
// where it has one.
func outerParts(title string) [][2]int {
	marks := pageParts.FindAllStringIndex(title, -1)
	if len(marks) == 0 {
		return nil
	}
	return [][2]int{{0, marks[0][0]}, {marks[len(marks)-1][1], len(title)}}
}
