package programme

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"talkgraph/loader/pattern"
)

// markup tells texts that were written as HTML.
var markup = pattern.MustCompile(`</?(?:p|br|b|i|em|strong|ul|ol|li|a|div|span|h[1-6])(?:\s[^<>]*)?/?>|&(?:amp|lt|gt|quot|nbsp|#\d{2,5}|#x[0-9a-fA-F]{2,5});`)

// plain is what a text shows: without the tags and entities of HTML, if it has
// any, without blanks around it, lines ended alike.
func plain(text string) string {
	if strings.ContainsAny(text, "<&") && markup.MatchString(text) {
		text = shown(text)
	}
	return strings.TrimSpace(strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(text))
}

// breaks are the elements that end a line.
var breaks = map[atom.Atom]bool{
	atom.P: true, atom.Br: true, atom.Li: true, atom.Ul: true, atom.Ol: true, atom.Div: true,
	atom.H1: true, atom.H2: true, atom.H3: true, atom.H4: true, atom.H5: true, atom.H6: true,
}

// shown is the text of HTML.
func shown(text string) string {
	var out strings.Builder
	for z := html.NewTokenizer(strings.NewReader(text)); ; {
		switch z.Next() {
		case html.ErrorToken:
			return out.String()
		case html.TextToken:
			out.WriteString(z.Token().Data)
		case html.StartTagToken, html.EndTagToken, html.SelfClosingTagToken:
			name, _ := z.TagName()
			if tag := atom.Lookup(name); breaks[tag] {
				out.WriteByte('\n')
				if tag == atom.Li {
					out.WriteString("- ")
				}
			}
		case html.CommentToken, html.DoctypeToken:
		}
	}
}
