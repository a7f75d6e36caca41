package relate

import (
	"slices"
	"strings"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
	"talkgraph/loader/parse"
)

// A Mention is a place in a line that names a thing.
type Mention struct {
	Start, End int // code points, half-open
	Kind       knowledge.Kind
	Key        string
	Entry      *lexicon.Entry // nil if the lexicon does not know it
	Rule       string         // the shape that gave it away, or "lexicon"
}

// mentions finds what every line names: what bylines say, and where people of
// the line work; what the lexicon knows, and events; what the shapes of names
// give away. The longer of two that overlap wins; of equal ones, the first in
// this order.
func (r *relater) mentions() {
	r.found = make([][]Mention, len(r.doc.Lines))
	hits, doubtful := r.firstReading()
	sure := r.secondReading(hits, doubtful)
	r.surnames = make(map[string]string)
	r.credited()
	r.firms = r.creditedFirms()
	paired, events := r.allPairedTopics(), r.allNamings(hits)
	var room []Mention // for those of one line
	var kept slab[Mention]
	for i := range r.doc.Lines {
		first := len(r.found[i])
		room = r.listed(append(room[:0], r.found[i]...), i, hits[i], events[i])
		if worthReading(r.doc.Lines[i]) {
			r.found[i] = room
			room = append(room, r.peopleIn(i, hits[i])...)
			r.found[i] = room
			room = slices.Insert(room, first, r.affiliations(i, hits[i])...)
			room = append(room, r.companiesIn(i, hits[i])...)
			room = append(room, r.claimTopics(paired[i])...)
		}
		r.found[i] = kept.kept(disjoint(room))
		if worthReading(r.doc.Lines[i]) {
			r.makers(i)
		}
	}
	r.siblingFirms()
	r.firmsInEnglish(hits)
	r.peopleAgain()
	r.japaneseAgain()
	r.companiesAgain()
	r.refusedNames(sure)
	r.ofKind = make([]byKind, len(r.found))
	eachLine(len(r.found), r.sort)
}

// firstReading finds the names of the lexicon in the lines, and of which entries
// it was in doubt, since their names need a context that the line does not give.
func (r *relater) firstReading() (hits [][]lexicon.Hit, doubtful [][]*lexicon.Entry) {
	hits, doubtful = make([][]lexicon.Hit, len(r.doc.Lines)), make([][]*lexicon.Entry, len(r.doc.Lines))
	eachLine(len(hits), func(i int) {
		if l := r.doc.Lines[i]; l.Shape != parse.Link && l.Shape != parse.Blank && l.Shape != parse.Meta {
			hits[i] = r.lex.FindAmong(l.Text, func(e *lexicon.Entry) bool {
				doubtful[i] = append(doubtful[i], e)
				return false
			})
		}
	})
	return hits, doubtful
}

// secondReading finds names that need context, and had it in one line, in the
// other lines of the document: those of which the first reading was in doubt.
// It gives the entries that it found so.
func (r *relater) secondReading(hits [][]lexicon.Hit, doubtful [][]*lexicon.Entry) map[*lexicon.Entry]bool {
	sure := make(map[*lexicon.Entry]bool)
	var words []string
	clouds := r.cloudsOf(hits)
	for _, line := range hits {
		for _, h := range line {
			if h.Entry.Kind != knowledge.Service || sure[h.Entry] || len(h.Entry.Context) == 0 {
				continue
			}
			sure[h.Entry] = true
			words = append(words, h.Entry.Context...)
		}
	}
	if len(words) == 0 && len(clouds) == 0 {
		return sure
	}
	eachLine(len(hits), func(i int) {
		l := r.doc.Lines[i]
		among := func(e *lexicon.Entry) bool { return sure[e] || clouds[e.Provider] && isCloud(e) }
		switch {
		case !worthReading(l) || !slices.ContainsFunc(doubtful[i], among):
		case len(clouds) > 0 && japanese(l.Text):
			hits[i] = r.lex.FindAmong(l.Text, among)
		case slices.ContainsFunc(words, func(w string) bool { return strings.Contains(l.Text, w) }):
			hits[i] = r.lex.FindAmong(l.Text, func(e *lexicon.Entry) bool { return sure[e] })
		}
	})
	return sure
}

// longLine is the length in bytes from which on a line is no sentence that
// somebody wrote: its names are found, nothing is read of what it says.
const longLine = 6_000

// worthReading tells lines that say something, from rules, links and code.
func worthReading(l parse.Line) bool {
	return len(l.Text) < longLine && (l.Shape == parse.Text || l.Shape == parse.Bullet || l.Shape == parse.Heading || l.Shape == parse.Aside)
}

// add notes what a line names, if the place lies in the line.
func (r *relater) add(line int, m Mention) {
	if m.Start >= 0 && m.Start < m.End && m.End <= r.coded(line).Len() {
		r.found[line] = append(r.found[line], m)
	}
}
