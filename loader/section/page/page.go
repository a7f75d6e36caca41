package page

import (
	"strings"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
	"talkgraph/loader/parse"
	"talkgraph/loader/refusal"
	"talkgraph/loader/section/billing"
	"talkgraph/loader/section/occasion"
	"talkgraph/loader/section/shape"
)

// A Page is what there is of a document before its talks are found: its posts,
// its title and its author. Those who find talks note them here.
type Page struct {
	billing.Reader
	occasion.Finder
	lines []*shape.Line
	lex   *lexicon.Lexicon
	log   *refusal.Log // nil takes no notes

	Front     parse.Front
	Headline  string          // what entitles the document, once it is known
	TitleMeta int             // line of the front matter that entitles a document which is one talk, from 1; else 0
	Wrote     *billing.Credit // who wrote the document, if it introduces or names them
	Post      []Span          // what it consists of
	Days      []Day           // day headings
	Marks     map[int]bool    // by line index: begins or ends a talk
	Found     []Talk          // the talks, in the order in which they were found
	captions  retold          // lines that say again what the text above them tells
	often     map[string]bool // by folded text: headings that end a talk elsewhere, but stand in every talk here
}

// New is a page of some lines of which nothing is read yet, in a language: "ja"
// or "en". year is when it was written, 0 if nothing tells.
func New(lines []*shape.Line, front parse.Front, lex *lexicon.Lexicon, language string, year int, log *refusal.Log) Page {
	return Page{Reader: billing.New(lines, lex, language), Finder: occasion.New(lines, lex, year), lines: lines, lex: lex, log: log, Front: front, Headline: front.Title, Marks: make(map[int]bool)}
}

// Open learns how the page prints who spoke, parts it into posts, and finds out
// who wrote it.
func (b *Page) Open() {
	b.Learn()
	b.often = oftenStops(b.lines)
	b.posts()
	b.writer()
}

// A Talk is lines by index, half-open, of which the first says what its title is.
type Talk struct {
	From, To int
	shape.Title
	Rule    string // the shape that gave it away
	Credits []billing.Credit
}

// Add notes a talk.
func (b *Page) Add(from, to int, t shape.Title, rule string) {
	for to > from+1 && (b.lines[to-1].Shape == parse.Blank || b.lines[to-1].Shape == parse.Rule) {
		to--
	}
	if t.Text == "" && t.Code == "" {
		t.Text = b.lines[from].Body // a mark or a byline with nothing before it
	}
	if rest, ok := strings.CutPrefix(t.Text, "["); ok && strings.TrimSpace(rest) != "" && !strings.Contains(rest, "]") {
		t.Text = rest // a link that ends in the next line
	}
	b.Found = append(b.Found, Talk{From: from, To: to, Title: t, Rule: rule, Credits: b.titleCredit(from, t)})
	b.Marks[from] = true
}

// titleCredit is who gave a talk, as the line of its title says.
func (b *Page) titleCredit(line int, t shape.Title) []billing.Credit {
	if len(t.People) == 0 {
		return nil
	}
	rule := "title-byline"
	if t.Handle || b.byHandle(line, t) {
		rule = billing.HandleRule
	}
	return []billing.Credit{{Line: line + 1, Offset: b.lines[line].Start + t.At, People: t.People, Rule: rule}}
}

// byHandle tells a title of which the byline is a handle, with its mark before it.
func (b *Page) byHandle(line int, t shape.Title) bool {
	at := b.lines[line].Start + t.At + t.People[0].Start
	if len(t.People) > 1 || t.People[0].Company != "" || at <= 0 || !knowledge.IsASCII(t.People[0].Name) || strings.Contains(t.People[0].Name, " ") {
		return false
	}
	text := []rune(b.lines[line].Text)
	return at <= len(text) && (text[at-1] == '@' || text[at-1] == '＠')
}
