package parse

import (
	"fmt"
	"strings"

	"github.com/go-shiori/go-readability"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// enough is the number of characters from which on what the library takes for
// the article is believed to be it; of shorter pages everything is read.
const enough = 200

// page reads HTML. Its lines are the blocks of the article, as a reader sees
// them (headings, paragraphs, items of lists, rows of tables), with a blank one
// where the page leaves space between two, numbered from 1: lines of the source
// mean nothing to a reader.
func page(name, text string) (Document, error) {
	root, err := html.Parse(strings.NewReader(text))
	if err != nil {
		return Document{}, refuse(name, ErrFormat, "not HTML: %v", err)
	}
	doc := Document{Name: name, Front: Front{URL: address(root), Language: attribute(find(root, atom.Html), "lang")}}
	w := blocks{}
	body := root
	if article, err := readability.FromDocument(root, nil); err == nil {
		doc.about(article)
		doc.Front.Title = title(root, doc.Front.Title)
		w.open(doc.Front.Title)
		if article.Node != nil && article.Length >= enough {
			body = article.Node
		}
	}
	w.walk(body)
	w.flush(Text)
	if doc.Lines = w.lines; len(doc.Lines) == 0 {
		return Document{}, refuse(name, ErrEmpty, "the page shows no text")
	}
	return doc, nil
}

// about takes over what the page says of itself.
func (doc *Document) about(article readability.Article) {
	f := &doc.Front
	f.Title, f.Author, f.Publisher = clean(article.Title), clean(article.Byline), clean(article.SiteName)
	if f.Language == "" {
		f.Language = article.Language
	}
	f.Language, _, _ = strings.Cut(f.Language, "-")
	if t := article.PublishedTime; t != nil {
		f.Published = fmt.Sprintf("%04d-%02d-%02d", t.Year(), t.Month(), t.Day())
	}
}

// title is the page's title without the name of the site: its first heading of
// the first level, where that is part of it.
func title(root *html.Node, whole string) string {
	if h1 := find(root, atom.H1); h1 != root {
		var b blocks
		b.below(h1)
		if own := clean(b.text.String()); own != "" && strings.Contains(whole, own) {
			return own
		}
	}
	return whole
}

// address is where the page says that it is published.
func address(root *html.Node) string {
	for n := range root.Descendants() {
		switch {
		case n.DataAtom == atom.Link && attribute(n, "rel") == "canonical":
			return attribute(n, "href")
		case n.DataAtom == atom.Meta && attribute(n, "property") == "og:url":
			return attribute(n, "content")
		}
	}
	return ""
}

func find(root *html.Node, element atom.Atom) *html.Node {
	for n := range root.Descendants() {
		if n.DataAtom == element {
			return n
		}
	}
	return root
}

func attribute(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return strings.TrimSpace(a.Val)
		}
	}
	return ""
}

// clean makes one blank of each run of blanks.
func clean(text string) string { return strings.Join(strings.Fields(text), " ") }
