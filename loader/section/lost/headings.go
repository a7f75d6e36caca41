package lost

import (
	"talkgraph/loader/section/page"
	"talkgraph/loader/section/shape"
)

// A Heading is one that has lost its mark.
type Heading struct {
	Line  int  // index
	Level int  // as in Markdown: 1 entitles the document
	Over  bool // it heads several talks, or a talk
}

// A finder looks for headings in the lines of a page.
type finder struct {
	*page.Page
	lines   []*shape.Line
	counted map[int]bool    // see countedLines
	recurs  map[string]bool // by key: what stands again and again in an English post, see recurring
	rowed   map[int]bool    // see page.Programmed
	labels  map[int]bool    // see labelLines
}

// A head is a bare line that could be a heading.
type head struct {
	line  int
	role  role
	key   string // what the line says, folded, without the number before it
	proof proof
	level int

	retold bool // see retells
}

// proof is what the lines right under a heading show of it.
type proof int

const (
	noProof     proof = iota
	weakProof         // that it is a talk's, perhaps: its slides, or a text that speaks of a talk
	strongProof       // that it is a talk's: it stands there again, or those who spoke
)

// role is what the words of a heading say of it.
type role int

const (
	openRole  role = iota // nothing
	partRole              // a part of a talk
	groupRole             // over several talks, or a day
	stopRole              // no talk
)

// Headings finds the headings of a post whose format marks none, as a reader does:
// short lines apart from the rest, of which some have a form, a list at the top or
// something under them that others have not. They are nil where nothing tells titles
// from the lines of notes. In English, where capitals and bylines tell more, a list at
// the top and parts that stand again and again are all that counts here.
func Headings(of *page.Page, lines []*shape.Line, p page.Span) []Heading {
	b := finder{Page: of, lines: lines, rowed: of.Programmed(p)}
	if !b.Japanese() {
		b.recurs = b.recurring(p)
	} else if b.counted = b.countedLines(p); b.counted[p.Title] {
		p.Title = -1 // the first one stands where a title would
	}
	if b.Japanese() && b.isDensePost(p) {
		b.labels = b.labelLines(p)
	}
	heads := b.heads(p)
	if !b.level(heads, p) {
		return nil
	}
	var out []Heading
	if p.Title >= 0 {
		out = append(out, Heading{p.Title, 1, false})
	}
	inside := false
	for _, h := range heads {
		if inside = h.level == titleLevel && h.role != stopRole || inside && h.level == belowLevel; inside || h.level < belowLevel {
			out = append(out, Heading{h.line, h.level, h.role == groupRole && !b.lines[h.line].Day()})
		}
	}
	return out
}

// heads are the bare lines of a post that could be headings.
func (b *finder) heads(p page.Span) []head {
	var heads []head
	dense := b.isDensePost(p)
	for i := p.From; i < p.To; i++ {
		if i == p.Title || !b.isSure(i) && !b.mayHead(i, p) {
			continue
		}
		over := len(heads) > 0 && b.Above(i, p.From) == heads[len(heads)-1].line
		if over && b.saysAgain(i, heads[len(heads)-1].line) {
			heads[len(heads)-1].proof = strongProof
			continue
		}
		if !b.isSure(i) && !b.setOff(i, p, dense) && !(over && dense && (b.mayBeOver(heads[len(heads)-1]) || b.recurs[headKey(b.lines[i].Body)])) {
			continue
		}
		heads = append(heads, head{line: i, role: b.roleOf(i, p), key: headKey(b.lines[i].Body), proof: b.proofOf(i, p.To), retold: b.retells(i, p.To)})
	}
	return b.again(b.overWordsOnly(heads, p.To))
}

// isSure tells lines that are headings wherever they stand: they count themselves, say
// again what a row of the programme says, or stand over one list after the other.
func (b *finder) isSure(i int) bool { return b.counted[i] || b.rowed[i] || b.labels[i] }

// again makes parts of talks of the headings over several talks that stand again
// and again: セッションの感想.
func (b *finder) again(heads []head) []head {
	seen := make(map[string]int)
	for _, h := range heads {
		seen[h.key]++
	}
	for k, h := range heads {
		if h.role == groupRole && seen[h.key] > 1 && !b.lines[h.line].Day() {
			heads[k].role = partRole
		}
	}
	return heads
}
