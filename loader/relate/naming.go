package relate

import (
	"slices"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section"
)

// listed adds what a line names that the lexicon knows, and its events.
func (r *relater) listed(out []Mention, i int, hits []lexicon.Hit, events []section.Naming) []Mention {
	first := len(out)
	for _, h := range hits {
		if h.Entry.Kind == knowledge.Event || talkCode.MatchString(h.Surface) && h.Surface != h.Entry.Name {
			continue
		}
		out = append(out, Mention{h.Start, h.End, h.Entry.Kind, r.claims.entry(h.Entry), h.Entry, "lexicon"})
	}
	for _, n := range events {
		if n.Event.Entry == nil && slices.ContainsFunc(out[first:], func(m Mention) bool {
			return m.Kind == knowledge.Service && n.Start <= m.Start && m.End <= n.End
		}) {
			continue // "Lambda Night #3" names Lambda
		}
		out = append(out, Mention{n.Start, n.End, knowledge.Event, r.edition(i, n.Event), n.Event.Entry, "event"})
	}
	return out
}

// talkCode is spelt like the code of a session: "NET312".
var talkCode = pattern.MustCompile(`^[A-Z]{3}\d{3}$`)

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
