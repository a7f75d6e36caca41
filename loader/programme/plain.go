package programme

import (
	"strings"
	"unicode"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
	"golang.org/x/text/unicode/norm"

	"talkgraph/loader/pattern"
)

// markup tells texts that were written as HTML.
var markup = pattern.MustCompile(`</?(?:p|br|b|i|em|strong|ul|ol|li|a|div|span|h[1-6])(?:\s[^<>]*)?/?>|&(?:amp|lt|gt|quot|nbsp|#\d{2,5}|#x[0-9a-fA-F]{2,5});`)

// plain is what a text shows: without the tags and entities of HTML, if it has
// any, without blanks around it, lines ended alike, in Unicode's composed form.
// Escapes can spell what the file itself may not hold: controls are left out.
func plain(text string) string {
	if strings.ContainsAny(text, "<&") && markup.MatchString(text) {
		text = shown(text)
	}
	text = norm.NFC.String(strings.Map(printed, lineEnds.Replace(text)))
	return strings.TrimSpace(text)
}

// printed drops controls.
func printed(r rune) rune {
	if unicode.IsControl(r) && r != '\n' && r != '\t' {
		return -1
	}
	return r
}

var lineEnds = strings.NewReplacer("\r\n", "\n", "\r", "\n")

var manyBreaks = pattern.MustCompile(`[ \t]*\n(?:[ \t]*\n){2,}`)

// breaks are the elements that end a line.
var breaks = map[atom.Atom]bool{
	atom.P: true, atom.Br: true, atom.Ul: true, atom.Ol: true, atom.Div: true,
	atom.H1: true, atom.H2: true, atom.H3: true, atom.H4: true, atom.H5: true, atom.H6: true,
}

// shown is the text of HTML.
func shown(text string) string {
	var out strings.Builder
	for z := html.NewTokenizer(strings.NewReader(text)); ; {
		switch z.Next() {
		case html.ErrorToken:
			return manyBreaks.ReplaceAllString(out.String(), "\n\n")
		case html.TextToken:
			out.WriteString(z.Token().Data)
		case html.StartTagToken, html.SelfClosingTagToken:
			out.WriteString(opening(z))
		case html.EndTagToken:
			out.WriteString(strings.TrimSuffix(opening(z), "- "))
		case html.CommentToken, html.DoctypeToken:
		}
	}
}

// opening is what a tag shows: the end of a line, the mark of an item.
func opening(z *html.Tokenizer) string {
	name, _ := z.TagName()
	switch tag := atom.Lookup(name); {
	case tag == atom.Li:
		return "\n- "
	case breaks[tag]:
		return "\n"
	}
	return ""
}
