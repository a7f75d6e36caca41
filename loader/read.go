package loader

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"path"
	"strings"
	"sync"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
	"talkgraph/loader/parse"
	"talkgraph/loader/programme"
	"talkgraph/loader/refusal"
	"talkgraph/loader/relate"
	"talkgraph/loader/section"
)

// Rules is the version of the rules by which documents are read. It is a part
// of every document's hash: new rules make a reload a change.
const Rules = "9"

// Read reads a report or a programme. name is its path below what was loaded:
// it decides the format of a report, and the document's id where that gives no
// address. Errors are of type *parse.Error.
func Read(name string, data []byte, lex *lexicon.Lexicon) (*knowledge.Reading, error) {
	return read(name, data, lex, nil)
}

// read is Read; the log, which may be nil, takes notes of what was refused.
func read(name string, data []byte, lex *lexicon.Lexicon, log *refusal.Log) (*knowledge.Reading, error) {
	var beside sync.WaitGroup
	var sum string
	beside.Go(func() { sum = hash(data, lex) })
	reading, err := reading(name, data, lex, log)
	beside.Wait()
	if err != nil {
		return nil, err
	}
	reading.Document.Hash = sum
	if err := reading.Validate(); err != nil {
		return nil, fmt.Errorf("reading %s: %w", name, err)
	}
	return reading, nil
}

func reading(name string, data []byte, lex *lexicon.Lexicon, log *refusal.Log) (*knowledge.Reading, error) {
	if p, found, err := published(name, data); err != nil {
		return nil, err
	} else if found {
		reading := &knowledge.Reading{Document: booklet(name, p)}
		relate.Programme(p, lex, reading, log)
		return reading, nil
	}
	doc, err := parse.Parse(name, data)
	if err != nil {
		return nil, err
	}
	var ahead sync.WaitGroup
	var known relate.Known
	ahead.Go(func() { known = relate.Look(doc, lex) })
	layout := section.Split(doc, lex, log)
	ahead.Wait()
	return weighed(doc, layout, known, lex, log), nil
}

// document makes the document's node.
func document(doc parse.Document, layout section.Layout) knowledge.Node {
	n := knowledge.Node{ID: knowledge.DocumentID(cmp.Or(doc.Front.URL, doc.Name)), Kind: knowledge.Document}
	n.Name = cmp.Or(layout.Title, path.Base(doc.Name))
	n.Properties = knowledge.Properties{
		Date: layout.Published.Date, URL: doc.Front.URL, File: doc.Name, Author: doc.Front.Author, Publisher: doc.Front.Publisher,
		Language: cmp.Or(doc.Front.Language, layout.Language), Reader: "report",
	}
	if a := layout.Author; a != nil {
		n.Author = cmp.Or(n.Author, strings.Join(strings.Fields(a.People[0].Name), " "))
		n.Publisher = cmp.Or(n.Publisher, a.People[0].Company)
	}
	return n
}

// published reads a file that is a programme, or a page that holds one.
func published(name string, data []byte) (p programme.Programme, found bool, err error) {
	page := strings.HasPrefix(strings.ToLower(path.Ext(name)), ".htm")
	if !programme.Expected(name) && !page {
		return p, false, nil
	}
	text, err := parse.Decode(name, data)
	switch {
	case err != nil:
		return p, false, err
	case page:
		return programme.FromPage(name, text)
	}
	p, err = programme.Decode(name, text)
	return p, err == nil, err
}

// booklet makes the node of a programme's document.
func booklet(name string, p programme.Programme) knowledge.Node {
	n := knowledge.Node{ID: knowledge.DocumentID(name), Kind: knowledge.Document, Name: path.Base(name)}
	if title := p.Event.Name.Value; title != "" && !p.Event.IsID {
		n.Name = strings.Join(strings.Fields(title), " ")
	}
	n.Properties = knowledge.Properties{URL: p.Event.URL, File: name, Reader: p.Format}
	return n
}

// Readable tells whether a file's name promises a report or a programme.
func Readable(name string) bool { return parse.Readable(name) || programme.Expected(name) }

// hash is over all that decides what is read out of a document.
func hash(data []byte, lex *lexicon.Lexicon) string {
	text := sha256.Sum256(data)
	all := sha256.Sum256([]byte(hex.EncodeToString(text[:]) + "\n" + lex.Hash() + "\n" + Rules))
	return hex.EncodeToString(all[:])
}
