package loader

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"path"
	"strings"
	"unicode"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
	"talkgraph/loader/parse"
	"talkgraph/loader/relate"
	"talkgraph/loader/section"
)

// Rules is the version of the rules by which documents are read. It is a part
// of every document's hash: new rules make a reload a change.
const Rules = "2"

// Read reads a report. name is its path below what was loaded: it decides the
// format, and the document's id where the report gives no address. Errors are
// of type *parse.Error.
func Read(name string, data []byte, lex *lexicon.Lexicon) (*knowledge.Reading, error) {
	doc, err := parse.Parse(name, data)
	if err != nil {
		return nil, err
	}
	layout := section.Split(doc, lex)
	reading := &knowledge.Reading{Document: document(doc, layout)}
	reading.Document.Hash = hash(data, lex)
	relate.Relate(doc, layout, lex, reading)
	if err := reading.Validate(); err != nil {
		return nil, fmt.Errorf("reading %s: %w", name, err)
	}
	return reading, nil
}

// document makes the document's node.
func document(doc parse.Document, layout section.Layout) knowledge.Node {
	n := knowledge.Node{ID: string(knowledge.Document) + ":" + cmp.Or(doc.Front.URL, doc.Name), Kind: knowledge.Document}
	n.Name = cmp.Or(layout.Title, path.Base(doc.Name))
	n.Properties = knowledge.Properties{
		Date: layout.Published.Date, URL: doc.Front.URL, File: doc.Name, Author: doc.Front.Author, Publisher: doc.Front.Publisher,
		Language: cmp.Or(doc.Front.Language, language(doc)), Reader: "report",
	}
	if a := layout.Author; a != nil {
		n.Author = cmp.Or(n.Author, strings.Join(strings.Fields(a.People[0].Name), " "))
		n.Publisher = cmp.Or(n.Publisher, a.People[0].Company)
	}
	return n
}

// language tells Japanese, by its kana, from English.
func language(doc parse.Document) string {
	kana, letters := 0, 0
	for _, l := range doc.Lines {
		for _, r := range l.Text {
			switch {
			case unicode.In(r, unicode.Hiragana, unicode.Katakana):
				kana++
			case unicode.IsLetter(r):
				letters++
			}
		}
	}
	if kana*10 > letters {
		return "ja"
	}
	return "en"
}

// hash is over all that decides what is read out of a document.
func hash(data []byte, lex *lexicon.Lexicon) string {
	text := sha256.Sum256(data)
	all := sha256.Sum256([]byte(hex.EncodeToString(text[:]) + "\n" + lex.Hash() + "\n" + Rules))
	return hex.EncodeToString(all[:])
}
