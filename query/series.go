package query

import (
	"context"
	"regexp"
	"slices"
	"strconv"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// eventsPage is how many events are read at once when series are looked for.
const eventsPage = 1000

// A series is a wish read as the name of a series of events.
type series struct {
	keys map[string]bool // of its names
	name string          // the lexicon's, if it is known there
	year int             // only this year's edition; 0: all
}

// grantEvents adds the editions of series. It reads the events only if a wish
// may name a series: the lexicon says so, or nothing else is known of the name.
func (g *Graph) grantEvents(ctx context.Context, wishes []*wish) error {
	all := make(map[*wish]series)
	for _, w := range wishes {
		if s, ok := g.seriesOf(w); ok {
			all[w] = s
			if s.name != "" && s.year != 0 {
				w.edition = knowledge.NewID(knowledge.Event, s.name+" "+strconv.Itoa(s.year))
			}
		}
	}
	if len(all) == 0 {
		return nil
	}
	events, err := g.events(ctx)
	if err != nil {
		return err
	}
	for w, s := range all {
		for _, e := range events {
			if s.keys[knowledge.Key(e.Series)] && (s.year == 0 || e.Year() == s.year) {
				w.nodes = append(w.nodes, e)
			}
		}
	}
	return nil
}

// year is a year at the end of an event's name, or before it.
var year = regexp.MustCompile(`^(.*\S)\s*((?:19|20)\d\d)$|^((?:19|20)\d\d)\s*(\S.*)$`)

// seriesOf reads the wish as a series, and says whether it may be one.
func (g *Graph) seriesOf(w *wish) (series, bool) {
	if !w.may(knowledge.Event) || (w.id != "" && len(w.entries) == 0) {
		return series{}, false
	}
	s := g.seriesNamed(w.name)
	if w.id != "" {
		s = g.seriesNamed(w.entries[0].Name)
	}
	if m := year.FindStringSubmatch(w.name); m != nil && w.id == "" && s.name == "" {
		s = g.seriesNamed(m[1] + m[4])
		s.year, _ = strconv.Atoi(m[2] + m[3])
	}
	direct := s.year != 0 && slices.ContainsFunc(w.nodes, isEvent) // "re:Invent 2016" is known as it is
	return s, !direct && (s.name != "" || len(w.nodes)+len(w.entries) == 0)
}

// seriesNamed is the series of a name without a year.
func (g *Graph) seriesNamed(name string) series {
	s := series{keys: map[string]bool{knowledge.Key(name): true}}
	for _, e := range g.lex.Lookup(name) {
		if e.Kind == knowledge.Event {
			s.keys[knowledge.Key(e.Name)] = true
			s.name = e.Name
		}
	}
	delete(s.keys, "") // events without a series
	return s
}

// seriesNames are the names that events may have their series by: the
// lexicon's, and those given, for series that it does not know.
func (g *Graph) seriesNames(names []string) []string {
	out := slices.Clone(names)
	for _, name := range names {
		if s := g.seriesNamed(name); s.name != "" {
			out = append(out, s.name)
		}
	}
	return out
}

func isEvent(n knowledge.Node) bool { return n.Kind == knowledge.Event }

// events reads all events, which are few.
func (g *Graph) events(ctx context.Context) ([]knowledge.Node, error) {
	var out []knowledge.Node
	s := store.Selection{Kinds: []knowledge.Kind{knowledge.Event}, Limit: eventsPage}
	for {
		pages, err := g.reader.Select(ctx, s)
		if err != nil {
			return nil, err
		}
		out = append(out, pages[0].Nodes...)
		if !pages[0].More {
			return out, nil
		}
		place := store.PositionOf(out[len(out)-1], s.Order)
		s.From = &place
	}
}
