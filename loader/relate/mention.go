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
	hits := make([][]lexicon.Hit, len(r.doc.Lines))
	r.found = make([][]Mention, len(r.doc.Lines))
	eachLine(len(hits), func(i int) {
		if l := r.doc.Lines[i]; l.Shape != parse.Link && l.Shape != parse.Blank && l.Shape != parse.Meta {
			hits[i] = r.lex.Find(l.Text)
		}
	})
	sure := r.secondReading(hits)
	r.surnames = make(map[string]string)
	r.credited()
	r.firms = r.creditedFirms()
	paired, events := r.allPairedTopics(), r.allNamings(hits)
	for i := range r.doc.Lines {
		first := len(r.found[i])
		r.found[i] = append(r.found[i], r.listed(i, hits[i], events[i])...)
		if worthReading(r.doc.Lines[i]) {
			r.found[i] = append(r.found[i], r.peopleIn(i, hits[i])...)
			r.found[i] = slices.Insert(r.found[i], first, r.affiliations(i, hits[i])...)
			r.found[i] = append(r.found[i], r.companiesIn(i, hits[i])...)
			r.found[i] = append(r.found[i], r.claimTopics(paired[i])...)
		}
		r.found[i] = disjoint(r.found[i])
		if worthReading(r.doc.Lines[i]) {
			r.makers(i)
		}
	}
	r.siblingFirms()
	r.firmsInEnglish(hits)
	r.peopleAgain()
	r.companiesAgain()
	r.refusedNames(sure)
}

// secondReading finds names that need context, and had it in one line, in the
// other lines of the document. It gives the entries that it found so.
func (r *relater) secondReading(hits [][]lexicon.Hit) map[*lexicon.Entry]bool {
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
		switch {
		case !worthReading(l):
		case len(clouds) > 0 && japanese(l.Text):
			hits[i] = r.lex.FindAmong(l.Text, func(e *lexicon.Entry) bool { return sure[e] || clouds[e.Provider] && isCloud(e) })
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

// of lists a line's mentions of some kinds, in order; none of lines that are
// not worth reading. The list is not to be changed.
func (r *relater) of(line int, kinds ...knowledge.Kind) []Mention {
	all := r.found[line]
	if len(all) == 0 || !worthReading(r.doc.Lines[line]) {
		return nil
	}
	n := 0
	for i := range all {
		if slices.Contains(kinds, all[i].Kind) {
			n++
		}
	}
	switch n {
	case 0:
		return nil
	case len(all):
		return slices.Clip(all)
	}
	out := make([]Mention, 0, n)
	for i := range all {
		if slices.Contains(kinds, all[i].Kind) {
			out = append(out, all[i])
		}
	}
	return out
}

// manyServices is how many of a cloud's services a document names where a
// short name of another one needs no more about it.
const manyServices = 4

// cloudsOf gives the providers of which a document names many services.
func (r *relater) cloudsOf(hits [][]lexicon.Hit) map[string]bool {
	named := make(map[string]map[*lexicon.Entry]bool)
	clouds := make(map[string]bool)
	for _, line := range hits {
		for _, h := range line {
			if !isCloud(h.Entry) {
				continue
			}
			if named[h.Entry.Provider] == nil {
				named[h.Entry.Provider] = make(map[*lexicon.Entry]bool)
			}
			named[h.Entry.Provider][h.Entry] = true
			clouds[h.Entry.Provider] = len(named[h.Entry.Provider]) >= manyServices
		}
	}
	return clouds
}

func isCloud(e *lexicon.Entry) bool {
	return e.Category == "aws-service" || e.Category == "cloud-service"
}
