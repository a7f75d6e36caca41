package relate

import (
	"cmp"
	"slices"
	"strings"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
	"talkgraph/loader/parse"
	"talkgraph/loader/section"
)

// mentions finds what every line names: first what bylines and the shapes of
// names give away, then what the lexicon knows. The longer of two that
// overlap wins; of equal ones, the one found first.
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
	r.again()
	r.companiesAgain()
	r.refusedNames(sure)
}

// secondReading finds names that need context, and had it in one line, in the
// other lines of the document. It gives the entries that it found so.
func (r *relater) secondReading(hits [][]lexicon.Hit) map[*lexicon.Entry]bool {
	sure := make(map[*lexicon.Entry]bool)
	var words []string
	for _, line := range hits {
		for _, h := range line {
			if h.Entry.Kind != knowledge.Service || sure[h.Entry] || len(h.Entry.Context) == 0 {
				continue
			}
			sure[h.Entry] = true
			words = append(words, h.Entry.Context...)
		}
	}
	if len(words) == 0 {
		return sure
	}
	eachLine(len(hits), func(i int) {
		l := r.doc.Lines[i]
		if worthReading(l) && slices.ContainsFunc(words, func(w string) bool { return strings.Contains(l.Text, w) }) {
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

// disjoint keeps the longest of mentions that overlap, sorted by place. What
// overlaps with a mention and is as long or longer covers one of its ends.
func disjoint(all []Mention) []Mention {
	slices.SortStableFunc(all, func(a, b Mention) int { return cmp.Compare(b.End-b.Start, a.End-a.Start) })
	var out []Mention
	covered := make([]bool, lastEnd(all))
	for _, m := range all {
		if m.Key == "" || covered[m.Start] || covered[m.End-1] {
			continue
		}
		for at := m.Start; at < m.End; at++ {
			covered[at] = true
		}
		out = append(out, m)
	}
	slices.SortFunc(out, func(a, b Mention) int { return cmp.Compare(a.Start, b.Start) })
	return out
}

func lastEnd(all []Mention) int {
	end := 0
	for _, m := range all {
		end = max(end, m.End)
	}
	return end
}

// credited adds the people and companies of bylines.
func (r *relater) credited() {
	credits := []section.Credit{}
	for _, s := range r.layout.Sections {
		credits = append(credits, s.Credits...)
	}
	if a := r.layout.Author; a != nil {
		credits = append(credits, *a) // of the front matter nothing is a mention
	}
	for _, c := range credits {
		if r.doc.Lines[c.Line-1].Shape == parse.Meta {
			continue
		}
		for _, p := range c.People {
			key, entry := r.person(p.Name)
			r.surname(p.Name, key)
			r.add(c.Line-1, Mention{c.Offset + p.Start, c.Offset + p.End, knowledge.Person, key, entry, c.Rule})
			if p.Company != "" {
				key, entry := r.company(p.Company)
				at := c.Company(p)
				r.add(at.Line-1, Mention{at.Start, at.End, knowledge.Company, key, entry, c.Rule})
			}
		}
	}
}

func (r *relater) add(line int, m Mention) {
	if m.Start >= 0 && m.Start < m.End && m.End <= len([]rune(r.text(line))) {
		r.found[line] = append(r.found[line], m)
	}
}

// listed gives the names of a line that the lexicon knows.
func (r *relater) listed(i int, hits []lexicon.Hit, events []section.Naming) []Mention {
	out := make([]Mention, 0, len(hits))
	for _, h := range hits {
		if h.Entry.Kind == knowledge.Event {
			continue
		}
		out = append(out, Mention{h.Start, h.End, h.Entry.Kind, r.claims.entry(h.Entry), h.Entry, "lexicon"})
	}
	for _, n := range events {
		if n.Event.Entry == nil && slices.ContainsFunc(out, func(m Mention) bool {
			return m.Kind == knowledge.Service && n.Start <= m.Start && m.End <= n.End
		}) {
			continue // "Lambda Night #3" names Lambda
		}
		out = append(out, Mention{n.Start, n.End, knowledge.Event, r.edition(i, n.Event), n.Event.Entry, "event"})
	}
	return out
}

// allNamings gives the events that the lines name, by line index.
func (r *relater) allNamings(hits [][]lexicon.Hit) [][]section.Naming {
	out := make([][]section.Naming, len(hits))
	eachLine(len(out), func(i int) {
		if worthReading(r.doc.Lines[i]) {
			out[i] = section.Namings(r.text(i), hits[i], r.layout.Published.Year)
		}
	})
	return out
}

// edition decides which edition of a series a line means that prints no year:
// that of the talk, else of the document, else one that the document names.
func (r *relater) edition(line int, e section.Event) string {
	if e.Printed || e.Year != r.layout.Published.Year {
		return r.event(e)
	}
	candidates := []string{r.layout.Main, r.series[e.Series]}
	if s := r.inner[line]; s >= 0 {
		candidates = append([]string{r.layout.Sections[s].Event}, candidates...)
	}
	for _, id := range candidates {
		if known, ok := r.events[id]; ok && known.Series == e.Series {
			return id
		}
	}
	return r.event(e)
}

// of lists a line's mentions of some kinds, in order; none of lines that are
// not worth reading.
func (r *relater) of(line int, kinds ...knowledge.Kind) []Mention {
	var out []Mention
	if !worthReading(r.doc.Lines[line]) {
		return nil
	}
	for i, m := range r.found[line] {
		if slices.Contains(kinds, m.Kind) {
			if out == nil {
				out = make([]Mention, 0, len(r.found[line])-i)
			}
			out = append(out, m)
		}
	}
	return out
}
