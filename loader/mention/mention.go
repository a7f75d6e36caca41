// Package mention finds what the lines of a document name: services, people,
// companies, events, topics, each with the rule that gave it away. The lexicon
// knows most; the others show by the shapes in which reports print them.
package mention

import (
	"slices"
	"sync"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
	"talkgraph/loader/claim"
	"talkgraph/loader/lines"
	"talkgraph/loader/section/occasion"
	"talkgraph/loader/slab"
)

// A Mention is a place in a line that names a thing.
type Mention struct {
	Start, End int // code points, half-open
	Kind       knowledge.Kind
	Key        string
	Entry      *lexicon.Entry // nil if the lexicon does not know it
	Rule       string         // the shape that gave it away, or "lexicon"
}

// Mentions are the lines of a document with what they name.
type Mentions struct {
	*lines.Lines
	Found  [][]Mention // by line: sorted, disjoint
	ofKind []byKind    // by line, once all are found
}

// A finder holds what the steps of Find share.
type finder struct {
	*Mentions
	lex           *lexicon.Lexicon
	claims        *claim.Claims
	spelt         [][][]int                 // by line: see latinNames
	events        map[string]occasion.Event // that the document reports, by id
	series        map[string]string         // by series: the first of its editions
	surnames      map[string]string         // by surname: the key of the only one who is credited by it, or ""
	firms         map[string]bool           // by key of a name: the companies that bylines give
	surnamed      map[string]bool           // words behind given names, see behindGiven
	creditedNames map[string]bool           // whole names of those whom bylines give a talk
	small         func() map[string]bool    // words that the document writes in small letters; made when asked for
	inside        func() map[string]bool    // words with a capital inside sentences; made when asked for
	persons       map[string]bool           // names, as far as asked: whether they can be a person's
}

// Find finds what lines name, and claims it: what the lexicon knows of them has
// been looked for.
func Find(d *lines.Lines, known Known, lex *lexicon.Lexicon, claims *claim.Claims) *Mentions {
	return newFinder(d, lex, claims).find(known)
}

func newFinder(d *lines.Lines, lex *lexicon.Lexicon, claims *claim.Claims) *finder {
	n := len(d.Doc.Lines)
	r := &finder{
		Mentions: &Mentions{Lines: d, Found: make([][]Mention, n)}, lex: lex, claims: claims,
		spelt: make([][][]int, n), surnames: make(map[string]string), persons: make(map[string]bool),
	}
	r.small = sync.OnceValue(r.smallWords)
	r.inside = sync.OnceValue(r.wordsInside)
	r.readEvents()
	return r
}

// find finds what every line names: what bylines say, and where people of the
// line work; what the lexicon knows, and events; what the shapes of names give
// away. The longer of two that overlap wins; of equal ones, the first in this
// order.
func (r *finder) find(known Known) *Mentions {
	known = known.in(r.Doc.Lines)
	hits := known.hits
	around := r.secondReading(hits, known.doubtful)
	r.credited()
	r.readCredited()
	r.firms = r.creditedFirms()
	paired, events := r.allPairedTopics(), r.allNamings(hits)
	prose := r.allProsePeople(hits)
	var room []Mention // for those of one line
	var kept slab.Slab[Mention]
	for i := range r.Doc.Lines {
		first := len(r.Found[i])
		room = r.listed(append(room[:0], r.Found[i]...), i, hits[i], events[i])
		if lines.WorthReading(r.Doc.Lines[i]) {
			r.Found[i] = room
			room = append(room, r.peopleIn(i, hits[i], prose[i], known.kanji[i])...)
			r.Found[i] = room
			room = slices.Insert(room, first, r.affiliations(i, hits[i])...)
			room = append(room, r.companiesIn(i, hits[i])...)
			room = append(room, r.claimTopics(paired[i])...)
		}
		room = disjoint(room)
		r.spelledOut(room, i)
		r.Found[i] = kept.Kept(room)
		if lines.WorthReading(r.Doc.Lines[i]) {
			r.makers(i)
			r.writtenAt(i)
		}
	}
	r.siblingFirms()
	r.firmsInEnglish(hits)
	r.peopleAgain()
	r.handlesAgain()
	r.japaneseAgain()
	r.companiesAgain()
	r.newServices(hits)
	r.refusedNames(around)
	r.ofKind = make([]byKind, len(r.Found))
	lines.Each(len(r.Found), r.sort)
	return r.Mentions
}

// Add adds what a line names to what was found in it.
func (r *Mentions) Add(line int, m Mention) {
	r.add(line, m)
	r.Found[line] = disjoint(r.Found[line])
	r.sort(line)
}

// add notes what a line names, if the place lies in the line.
func (r *Mentions) add(line int, m Mention) {
	if m.Start >= 0 && m.Start < m.End && m.End <= r.Coded(line).Len() {
		r.Found[line] = append(r.Found[line], m)
	}
}

// SpeakerField is the rule by which the speakers of a programme are read.
const SpeakerField = "speaker-field"
