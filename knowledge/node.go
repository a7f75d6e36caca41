package knowledge

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// A Node is one thing of the graph.
type Node struct {
	ID      string   `json:"id"`
	Kind    Kind     `json:"kind"`
	Name    string   `json:"name"`
	Aliases []string `json:"aliases,omitempty"` // other names, sorted, without Name
	Properties
	Sources []Source `json:"sources,omitempty"` // talks only: where it is reported, by document
}

// Properties are what a node has besides its names. A kind uses those that
// the comment names; the others stay empty.
type Properties struct {
	Category  string `json:"category,omitempty"`  // service: what sort of product
	Code      string `json:"code,omitempty"`      // talk: session code, "DAT303"
	Type      string `json:"type,omitempty"`      // talk, company, event: the model's property "kind"
	Date      string `json:"date,omitempty"`      // talk: day held; event: first day; document: day published; ISO 8601 as far as known, "2016" or "2016-11-30"
	Ends      string `json:"ends,omitempty"`      // event: last day
	Language  string `json:"language,omitempty"`  // talk, document: ISO 639-1
	Abstract  string `json:"abstract,omitempty"`  // talk: as its programme prints it
	NameEn    string `json:"nameEn,omitempty"`    // any: English name where Name is not
	NameJa    string `json:"nameJa,omitempty"`    // any: Japanese name where Name is not
	Series    string `json:"series,omitempty"`    // event: name without the edition, "AWS re:Invent"
	Place     string `json:"place,omitempty"`     // event
	URL       string `json:"url,omitempty"`       // document
	File      string `json:"file,omitempty"`      // document: path below what was loaded
	Author    string `json:"author,omitempty"`    // document
	Publisher string `json:"publisher,omitempty"` // document
	Hash      string `json:"hash,omitempty"`      // document: over its text, the lexicon and the rules
	Reader    string `json:"reader,omitempty"`    // document: "report" or the format of the programme
	Text      string `json:"text,omitempty"`      // statement: the raw line
	Line      int    `json:"line,omitempty"`      // statement: number of the line, from 1
	Field     string `json:"field,omitempty"`     // statement of a programme: the field that holds the text: JSON pointer (RFC 6901), XPath, or cell of a table (RFC 7111)
}

// A Source says which lines of a document report a talk, inclusive, from 1.
type Source struct {
	Document string `json:"document"`
	First    int    `json:"first"`
	Last     int    `json:"last"`
}

// Year is the year of the node's date, or 0 where it has none.
func (n Node) Year() int {
	year := 0
	for _, r := range n.Date[:min(4, len(n.Date))] {
		year = year*10 + int(r-'0')
	}
	return year
}

// SortKey is the text under which nodes of a kind are ordered by name:
// compared byte by byte, never empty, and for statements their place.
func (n Node) SortKey() string {
	if n.Kind == Statement {
		return statementSortKey(n.ID, n.Line)
	}
	return strings.TrimSpace(Fold(n.Name)) + "\x00"
}

// Names lists the name, the names in both languages, the code and the aliases, each once.
func (n Node) Names() []string {
	var out []string
	seen := map[string]bool{"": true}
	for _, name := range append([]string{n.Name, n.NameEn, n.NameJa, n.Code}, n.Aliases...) {
		if !seen[name] {
			seen[name] = true
			out = append(out, name)
		}
	}
	return out
}

// Keys lists the keys under which a node is found by name, sorted. A
// statement has none.
func (n Node) Keys() []string {
	if n.Kind == Statement {
		return nil
	}
	keys := make(map[string]bool)
	for _, name := range n.Names() {
		keys[Key(name)] = true
	}
	delete(keys, "")
	return sortedKeys(keys)
}

// Terms is what text search finds the node by: its names, or a statement's text.
func (n Node) Terms() []string {
	if n.Kind == Statement {
		return Terms(n.Text)
	}
	var out []string
	for i, name := range n.Names() {
		if i > 0 {
			out = append(out, boundary)
		}
		out = append(out, Terms(name)...)
	}
	return out
}

// LengthKey orders nodes by the length of their name (of a statement's text),
// shortest first, then by SortKey.
func (n Node) LengthKey() string {
	text := n.Name
	if n.Kind == Statement {
		text = n.Text
	}
	return fmt.Sprintf("%06d %s", utf8.RuneCountInString(text), n.SortKey())
}
