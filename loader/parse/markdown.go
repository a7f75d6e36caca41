package parse

import (
	"strings"
	"talkgraph/loader/pattern"
	"unicode/utf8"
)

var (
	atx       = pattern.MustCompile(`^( {0,3})(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$`)
	underline = pattern.MustCompile(`^ {0,3}(=+|-+)[ \t]*$`)
	fence     = pattern.MustCompile("^ {0,3}(```+|~~~+)")
)

// markdown gives the lines of Markdown their shapes.
func markdown(doc *Document) error {
	first, err := front(doc)
	if err != nil {
		return err
	}
	open := ""
	for i := first; i < len(doc.Lines); i++ {
		l := &doc.Lines[i]
		mark := fenceMark(l.Text)
		switch {
		case open != "":
			l.Shape, l.Body = Code, l.Text
			if strings.HasPrefix(mark, open) {
				open = ""
			}
		case mark != "":
			l.Shape, l.Body, open = Code, l.Text, mark
		case atx.MatchString(l.Text):
			heading(l)
		case i > first && underlined(doc.Lines[i-1], l.Text):
			doc.Lines[i-1].Shape, doc.Lines[i-1].Level = Heading, 1
			if strings.Contains(l.Text, "-") {
				doc.Lines[i-1].Level = 2
			}
			shape(l)
			l.Shape = Rule
		default:
			shape(l)
		}
	}
	return nil
}

func fenceMark(text string) string {
	if m := fence.FindStringSubmatch(text); m != nil {
		return m[1]
	}
	return ""
}

// heading reads a line of the form "## Title ##".
func heading(l *Line) {
	at := atx.FindStringSubmatchIndex(l.Text)
	l.Shape, l.Level = Heading, at[5]-at[4]
	l.Start = at[5]
	if at[6] >= 0 {
		l.Body = l.Text[at[6]:at[7]]
		l.Start = utf8.RuneCountInString(l.Text[:at[6]])
	}
}

// underlined tells whether text makes a heading of the line above it.
func underlined(above Line, text string) bool {
	return above.Shape == Text && above.Indent < 4 && underline.MatchString(text)
}
