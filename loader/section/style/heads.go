package style

import "talkgraph/loader/section/page"

// A Lost is a heading that has lost its mark.
type Lost struct {
	Line  int  // index
	Level int  // as in Markdown: 1 entitles the document
	Over  bool // it heads several talks, or a talk
}

// A lostHead is a bare line that could be a heading.
type lostHead struct {
	line  int
	role  lostRole
	key   string // what the line says, folded, without the number before it
	proof lostProof
	level int
}

// lostProof is what the lines right under a heading show of it.
type lostProof int

const (
	noProof     lostProof = iota
	weakProof             // that it is a talk's, perhaps: its slides, or a text that speaks of a talk
	strongProof           // that it is a talk's: it stands there again, or those who spoke
)

// lostRole is what the words of a heading say of it.
type lostRole int

const (
	lostOpen  lostRole = iota // nothing
	lostPart                  // a part of a talk
	lostGroup                 // over several talks, or a day
	lostStop                  // no talk
)

// LostHeads finds the headings of a post in Japanese whose format marks none, as a
// reader does: short lines apart from the rest, of which some have a form, a list
// at the top or something under them that others have not. They are nil where
// nothing tells titles from the lines of notes.
func (b *Styles) LostHeads(p page.Span) []Lost {
	if !b.Japanese() {
		return nil
	}
	heads := b.lostHeads(p)
	if !b.level(heads, p) {
		return nil
	}
	var out []Lost
	if p.Title >= 0 {
		out = append(out, Lost{p.Title, 1, false})
	}
	inside := false
	for _, h := range heads {
		if inside = h.level == lostTitle && h.role != lostStop || inside && h.level == lostBelow; inside || h.level < lostBelow {
			out = append(out, Lost{h.line, h.level, h.role == lostGroup && !b.lines[h.line].Day()})
		}
	}
	return out
}

// lostHeads are the bare lines of a post that could be headings.
func (b *Styles) lostHeads(p page.Span) []lostHead {
	var heads []lostHead
	dense := b.isDensePost(p)
	for i := p.From; i < p.To; i++ {
		if i == p.Title || !b.mayHead(i, p) {
			continue
		}
		over := len(heads) > 0 && b.Above(i, p.From) == heads[len(heads)-1].line
		if over && b.saysAgain(i, heads[len(heads)-1].line) {
			heads[len(heads)-1].proof = strongProof
			continue
		}
		if !b.setOff(i, p, dense) && !(over && dense && b.mayBeOver(heads[len(heads)-1])) {
			continue
		}
		heads = append(heads, lostHead{line: i, role: b.lostRole(i, p), key: headKey(b.lines[i].Body), proof: b.lostProof(i, p.To)})
	}
	return b.again(b.overWordsOnly(heads, p.To))
}

// again makes parts of talks of the headings over several talks that stand again
// and again: セッションの感想.
func (b *Styles) again(heads []lostHead) []lostHead {
	seen := make(map[string]int)
	for _, h := range heads {
		seen[h.key]++
	}
	for k, h := range heads {
		if h.role == lostGroup && seen[h.key] > 1 && !b.lines[h.line].Day() {
			heads[k].role = lostPart
		}
	}
	return heads
}
