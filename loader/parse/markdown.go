package parse

import (
	"strings"

	"talkgraph/loader/pattern"
)

var (
	closeAtx  = pattern.MustCompile(`^(#{1,6})([^#\s!].*?)#*[ \t]*$`)
	itsNumber = pattern.MustCompile(`^\d{1,2}[ \t]+`) // "#2 Title" is the second
	underline = pattern.MustCompile(`^ {0,3}(=+|-+)[ \t]*$`)
	tag       = pattern.MustCompile(`^#[\p{L}\p{N}_]+$`)
	anchor    = pattern.MustCompile(`[ \t]+\{[#.:][^{}]*\}$`)
	fence     = pattern.MustCompile("^ {0,3}(```+|~~~+)")
)

// markdown gives the lines of Markdown their shapes.
func markdown(doc *Document) error {
	first, err := front(doc)
	if err != nil {
		return err
	}
	open, touching := "", touchingMarks(doc.Lines[first:])
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
		case heading(l):
		case touching && touchesMark(l.Text):
			closeHeading(l)
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
	drawn(doc.Lines[first:])
	return nil
}

func fenceMark(text string) string {
	if m := fence.FindStringSubmatch(text); m != nil {
		return m[1]
	}
	return ""
}

// touchesMark tells lines of the form "##Title", which older dialects read as
// headings. A row of tags, "#aws #summit", is none.
func touchesMark(text string) bool {
	if !strings.HasPrefix(text, "#") {
		return false
	}
	return closeAtx.MatchString(text) && !strings.Contains(text, " #")
}

// touchingMarks tells documents of which several headings touch their marks:
// one such line can be a tag.
func touchingMarks(lines []Line) bool {
	n := 0
	for _, l := range lines {
		if touchesMark(l.Text) && !tag.MatchString(l.Text) {
			n++
		}
	}
	return n >= 2
}

// heading reads a line of the form "## Title ##"; false if it has another.
func heading(l *Line) bool {
	marks := strings.TrimLeft(l.Text, " ")
	rest := strings.TrimLeft(marks, "#")
	indent, level := len(l.Text)-len(marks), len(marks)-len(rest)
	body := strings.TrimLeft(rest, " \t")
	if indent > 3 || level < 1 || level > 6 || body != "" && body == rest {
		return false
	}
	l.Shape, l.Level, l.Start = Heading, level, indent+level
	if rest != "" {
		l.Start += len(rest) - len(body)
		l.Body = unclosed(strings.TrimRight(body, " \t"))
	}
	return true
}

// unclosed is a title without what stands behind it and is no word of it: the
// marks that close it behind a blank, and its anchor, "{#boxes}".
func unclosed(title string) string {
	title = title[:len(title)-len(anchor.FindString(title))]
	open := strings.TrimRight(title, "#")
	if trimmed := strings.TrimRight(open, " \t"); trimmed != open {
		return trimmed
	}
	return title
}

// closeHeading reads a line that touchesMark tells.
func closeHeading(l *Line) {
	at := closeAtx.FindStringSubmatchIndex(l.Text)
	l.Shape, l.Level = Heading, at[3]-at[2]
	number := len(itsNumber.FindString(l.Text[at[4]:]))
	l.Start, l.Body = at[4]+number, unclosed(strings.TrimRight(l.Text[at[4]+number:at[5]], " \t"))
}

// underlined tells whether text makes a heading of the line above it.
func underlined(above Line, text string) bool {
	return above.Shape == Text && above.Indent < 4 && underline.MatchString(text)
}
