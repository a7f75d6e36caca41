package parse

import (
	"path"
	"slices"
	"strings"
)

// Formats lists the file name extensions that are read. A file without an
// extension is read as plain text.
func Formats() []string { return []string{".txt", ".md", ".markdown", ".html", ".htm"} }

// Programmes lists the extensions of files that are programmes, which package
// programme reads.
func Programmes() []string { return []string{".json", ".jsonld", ".xml", ".csv", ".tsv"} }

// Readable tells whether a file's name promises a format that is read.
func Readable(name string) bool {
	ext := strings.ToLower(path.Ext(path.Base(name)))
	return ext == "" || slices.Contains(Formats(), ext)
}

// Parse reads a file's content. name decides the format, and of plain text
// whether it is written in Markdown; errors are of type *Error.
func Parse(name string, data []byte) (Document, error) {
	if !Readable(name) {
		return Document{}, refuse(name, ErrFormat, "%s; readable: %s", path.Ext(name), strings.Join(append(Formats(), Programmes()...), ", "))
	}
	text, err := Decode(name, data)
	if err != nil {
		return Document{}, err
	}
	ext := strings.ToLower(path.Ext(name))
	if strings.HasPrefix(ext, ".h") {
		return page(name, text)
	}
	doc := Document{Name: name, Lines: split(text)}
	switch {
	case strings.HasPrefix(ext, ".m"):
		err = markdown(&doc)
	case inMarkdown(doc.Lines):
		if markdown(&doc) != nil { // front matter that is none: its name promises no form
			doc = Document{Name: name, Lines: split(text)}
			plain(doc.Lines)
		}
	default:
		plain(doc.Lines)
	}
	if err != nil {
		return Document{}, err
	}
	return doc, nil
}

var lineEnds = strings.NewReplacer("\r\n", "\n", "\r", "\n")

// split cuts a text into lines; every kind of line end counts once, and one
// at the end of the file begins no further line.
func split(text string) []Line {
	if strings.Contains(text, "\r") {
		text = lineEnds.Replace(text)
	}
	text = strings.TrimSuffix(text, "\n")
	lines := make([]Line, 0, strings.Count(text, "\n")+1)
	for line := range strings.SplitSeq(text, "\n") {
		l := Line{Number: len(lines) + 1, Text: line}
		narrow(&l)
		lines = append(lines, l)
	}
	return lines
}

// plain gives the lines of plain text their shapes.
func plain(lines []Line) {
	ruler := rulers(lines)
	for i := range lines {
		shape(&lines[i])
	}
	outdent(lines)
	for i := range lines {
		if i > 0 && drawnUnder(lines[i-1], lines[i], ruler) && (i < 2 || lines[i-2].Shape == Blank) {
			lines[i-1].Shape, lines[i-1].Level = Heading, 1+strings.Count(lines[i].Body[:1], "-")
		}
		wiki(&lines[i])
	}
	drawn(lines)
}

// outdent takes off the blanks with which all lines begin, as they do in what is
// quoted or pasted as code.
func outdent(lines []Line) {
	least := -1
	for _, l := range lines {
		if l.Shape != Blank && (least < 0 || l.Indent < least) {
			least = l.Indent
		}
	}
	for i := range lines {
		lines[i].Indent = max(0, lines[i].Indent-max(0, least))
	}
}
