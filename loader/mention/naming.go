package mention

import (
	"slices"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
	"talkgraph/loader/lines"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/occasion"
)

// listed adds what a line names that the lexicon knows, and its events.
func (r *finder) listed(out []Mention, i int, hits []lexicon.Hit, events []occasion.Naming) []Mention {
	first, sites := len(out), r.sites(i, hits)
	for _, h := range hits {
		if slices.ContainsFunc(sites, func(s [2]int) bool { return s[0] <= h.Start && h.End <= s[1] }) {
			r.Refuse(i, h.Surface, "site-of-page", "the site of the page that the line links to")
			continue
		}
		if h.Entry.Kind == knowledge.Event || len(h.Surface) == len("NET312") && talkCode.MatchString(h.Surface) && h.Surface != h.Entry.Name {
			continue
		}
		if r.insideName(i, h) {
			if !slices.ContainsFunc(events, func(n occasion.Naming) bool { return n.Start <= h.Start && h.End <= n.End }) {
				r.Refuse(i, h.Surface, "inside-name", "a company, but here the beginning of what its event or product is called")
			}
			continue // of two names that begin alike the longer one says so itself
		}
		out = append(out, Mention{h.Start, h.End, h.Entry.Kind, r.claims.Entry(h.Entry), h.Entry, "lexicon"})
	}
	for _, n := range events {
		if inName := func(m Mention) bool {
			return m.Kind == knowledge.Service && n.Start <= m.Start && m.End <= n.End
		}; n.Event.Entry == nil && slices.ContainsFunc(out[first:], inName) {
			if !conference.MatchString(n.Event.Series) {
				continue // "Lambda Night #3" names Lambda
			}
			out = slices.Concat(out[:first:first], slices.DeleteFunc(slices.Clone(out[first:]), inName))
		}
		out = append(out, Mention{n.Start, n.End, knowledge.Event, r.edition(i, n.Event), n.Event.Entry, "event"})
	}
	return out
}

// conference ends the names of conferences, which name no service though they begin
// with its name: "AWS CDK Conference Japan".
var conference = pattern.MustCompile(`\b(?i:conference|conf|summit|con|days?|forum)\b`)

// talkCode is spelt like the code of a session: "NET312".
var talkCode = pattern.MustCompile(`^[A-Z]{3}\d{3}$`)

// allNamings gives the events that the lines name, by line index.
func (r *finder) allNamings(hits [][]lexicon.Hit) [][]occasion.Naming {
	out := make([][]occasion.Naming, len(hits))
	lines.Each(len(out), func(i int) {
		if lines.WorthReading(r.Doc.Lines[i]) {
			out[i] = occasion.Namings(r.Text(i), hits[i], r.Layout.Published.Year)
		}
	})
	return out
}

// edition decides which edition of a series a line means that prints no year:
// that of the talk, else of the document, else one that the document names.
func (r *finder) edition(line int, e occasion.Event) string {
	if e.Printed || e.Year != r.Layout.Published.Year {
		return r.claims.Event(e)
	}
	candidates := []string{r.Layout.Main, r.series[e.Series]}
	if s := r.Inner[line]; s >= 0 {
		candidates = append([]string{r.Layout.Sections[s].Event}, candidates...)
	}
	for _, id := range candidates {
		if known, ok := r.events[id]; ok && known.Series == e.Series {
			return id
		}
	}
	return r.claims.Event(e)
}

// readEvents claims the events that the document reports, and keeps them.
func (r *finder) readEvents() {
	r.events, r.series = make(map[string]occasion.Event), make(map[string]string)
	for _, e := range r.Layout.Events {
		r.claims.Event(e)
		r.events[e.ID] = e
		if r.series[e.Series] == "" {
			r.series[e.Series] = e.ID
		}
	}
}
