package parse

import (
	"path"
	"slices"
	"strings"

	"talkgraph/loader/pattern"
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

// Parse reads a file's content. name decides the format; errors are of type *Error.
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
	if strings.HasPrefix(ext, ".m") || looksMarked(text) {
		err = markdown(&doc)
	} else {
		plain(doc.Lines)
	}
	if err != nil {
		return Document{}, err
	}
	return doc, nil
}

var atxHeading = pattern.MustCompile(`^#{1,6} +[^#\s]`)

// looksMarked tells plain text that is marked as Markdown is all the same: it
// has front matter with a title, or two headings or more under blank lines.
func looksMarked(text string) bool {
	headings, blank, first := 0, true, true
	for line := range strings.SplitSeq(lineEnds.Replace(text), "\n") {
		if first && line == "---" && strings.Contains(text, "title:") {
			return true
		}
		if blank && atxHeading.MatchString(line) {
			headings++
		}
		first, blank = false, strings.TrimSpace(line) == ""
	}
	return headings >= 2
}

var lineEnds = strings.NewReplacer("\r\n", "\n", "\r", "\n")

// split cuts a text into lines; every kind of line end counts once, and one
// at the end of the file begins no further line.
func split(text string) []Line {
	text = lineEnds.Replace(text)
	raw := strings.Split(strings.TrimSuffix(text, "\n"), "\n")
	lines := make([]Line, len(raw))
	for i, t := range raw {
		lines[i] = Line{Number: i + 1, Text: t}
	}
	return lines
}

// plain gives the lines of plain text their shapes.
func plain(lines []Line) {
	for i := range lines {
		shape(&lines[i])
		if i > 0 && drawnUnder(lines[i-1], lines[i]) && (i < 2 || lines[i-2].Shape == Blank) {
			lines[i-1].Shape, lines[i-1].Level = Heading, 1+strings.Count(lines[i].Body[:1], "-")
		}
		wiki(&lines[i])
	}
}
