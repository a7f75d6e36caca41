package section

import (
	"talkgraph/lexicon"
	"talkgraph/loader/parse"
	"talkgraph/loader/refusal"
	"talkgraph/loader/section/billing"
	"talkgraph/loader/section/occasion"
	"talkgraph/loader/section/shape"
)

// A page is what there is of a document before its talks are found: its posts,
// its title and its author. Those who find talks note them here.
type page struct {
	billing.Reader
	occasion.Finder
	lines []*shape.Line
	lex   *lexicon.Lexicon
	log   *refusal.Log // nil takes no notes

	front     parse.Front
	headline  string          // what entitles the document, once it is known
	titleMeta int             // line of the front matter that entitles a document which is one talk, from 1; else 0
	wrote     *billing.Credit // who wrote the document, if it introduces or names them
	post      []span          // what it consists of
	days      []day           // day headings
	marks     map[int]bool    // by line index: begins or ends a talk
	found     []talk          // the talks, in the order in which they were found
	often     map[string]bool // by folded text: headings that end a talk elsewhere, but stand in every talk here
}

// newPage is a page of some lines of which nothing is read yet, in a language: "ja"
// or "en". year is when it was written, 0 if nothing tells.
func newPage(lines []*shape.Line, front parse.Front, lex *lexicon.Lexicon, language string, year int, log *refusal.Log) page {
	return page{Reader: billing.New(lines, lex, language), Finder: occasion.New(lines, lex, year), lines: lines, lex: lex, log: log, front: front, headline: front.Title, marks: make(map[int]bool)}
}

// open learns how the page prints who spoke, parts it into posts, and finds out
// who wrote it.
func (b *page) open() {
	b.Learn()
	b.often = oftenStops(b.lines)
	b.posts()
	b.writer()
}

// A talk is lines by index, half-open, of which the first says what its title is.
type talk struct {
	from, to int
	shape.Title
	rule    string // the shape that gave it away
	credits []billing.Credit
}

// add notes a talk.
func (b *page) add(from, to int, t shape.Title, rule string) {
	for to > from+1 && (b.lines[to-1].Shape == parse.Blank || b.lines[to-1].Shape == parse.Rule) {
		to--
	}
	if t.Text == "" && t.Code == "" {
		t.Text = b.lines[from].Body // a mark or a byline with nothing before it
	}
	b.found = append(b.found, talk{from: from, to: to, Title: t, rule: rule, credits: b.titleCredit(from, t)})
	b.marks[from] = true
}

// titleCredit is who gave a talk, as the line of its title says.
func (b *page) titleCredit(line int, t shape.Title) []billing.Credit {
	if len(t.People) == 0 {
		return nil
	}
	rule := "title-byline"
	if t.Handle {
		rule = billing.HandleRule
	}
	return []billing.Credit{{Line: line + 1, Offset: b.lines[line].Start + t.At, People: t.People, Rule: rule}}
}
