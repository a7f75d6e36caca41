package lines

import (
	"slices"
	"strings"
	"unicode/utf8"

	"talkgraph/loader/parse"
)

// titledDoc gives the line of the front matter that entitles a document's one
// talk the shape of a heading, so that it is read as one.
func titledDoc(doc parse.Document, line int) parse.Document {
	if line == 0 {
		return doc
	}
	doc.Lines = slices.Clone(doc.Lines)
	l := &doc.Lines[line-1]
	at := strings.Index(l.Text, doc.Front.Title)
	l.Shape, l.Level, l.Body, l.Start = parse.Heading, 1, doc.Front.Title, utf8.RuneCountInString(l.Text[:at])
	return doc
}
