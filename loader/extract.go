package loader

import (
	"path"
	"slices"
	"strings"
	"sync"

	"talkgraph/knowledge"
)

// Extract makes the extraction of a reading.
func Extract(r *knowledge.Reading) Extraction {
	x := extractor{r, make(map[string]*knowledge.Thing, len(r.Things)), make(map[string][]*knowledge.Link), make(map[string][]int), make([][]*knowledge.Thing, len(r.Statements)), make(map[int]string)}
	for i := range r.Things {
		for _, key := range r.Things[i].Keys {
			x.things[key.ID] = &r.Things[i]
		}
	}
	for i := range r.Links {
		l := &r.Links[i]
		x.from[l.From] = append(x.from[l.From], l)
	}
	x.readLines()
	out := Extraction{Document: path.Base(r.Document.File), Title: r.Document.Name}
	var beside sync.WaitGroup
	beside.Go(func() { out.Mentions = x.mentions() })
	out.Talks, out.Uses, out.Announcements = x.talks(), x.uses(), x.announcements()
	beside.Wait()
	return out
}

// An extractor holds a reading so that its claims are found by what they are of.
type extractor struct {
	*knowledge.Reading
	things map[string]*knowledge.Thing  // by each of their keys
	from   map[string][]*knowledge.Link // by the key that they begin at
	lines  map[string][]int             // by talk: the indexes of its statements
	named  [][]*knowledge.Thing         // by statement and mention
	fields map[int]string               // by the number of a line: the field that holds it
}

// readLines notes whose the lines are, and what they mention.
func (x extractor) readLines() {
	n := 0
	for i := range x.Statements {
		n += len(x.Statements[i].Mentions)
	}
	room := make([]*knowledge.Thing, 0, n)
	for i := range x.Statements {
		s := &x.Statements[i]
		if s.Talk != "" {
			x.lines[s.Talk] = append(x.lines[s.Talk], i)
		}
		if s.Field != "" {
			x.fields[s.Number] = s.Field
		}
		first := len(room)
		for _, m := range s.Mentions {
			room = append(room, x.thing(m.Thing))
		}
		x.named[i] = room[first:]
	}
}

// thing is what goes by a key; one without a name if nothing does.
func (x extractor) thing(key string) *knowledge.Thing {
	if t := x.things[key]; t != nil {
		return t
	}
	return new(knowledge.Thing)
}

func (x extractor) uses() []UseReport {
	out := []UseReport{}
	for _, l := range x.Links {
		if l.Kind == knowledge.Uses {
			out = append(out, UseReport{x.thing(l.From).Name, x.thing(l.To).Name, line(l), l.Qualifier})
		}
	}
	slices.SortStableFunc(out, func(a, b UseReport) int { return a.Line - b.Line })
	return out
}

func (x extractor) announcements() []Announcement {
	out := []Announcement{}
	for _, l := range x.Links {
		if l.Kind == knowledge.AnnouncedAt {
			out = append(out, Announcement{x.thing(l.From).Name, x.thing(l.To).Name, line(l), l.Qualifier})
		}
	}
	slices.SortStableFunc(out, func(a, b Announcement) int { return a.Line - b.Line })
	return out
}

// line is the number of the first line that proves a link, 0 if none does.
func line(l knowledge.Link) int {
	first := 0
	for _, e := range l.Evidence {
		n := 0
		for _, r := range e.Statement[strings.LastIndexByte(e.Statement, '/')+1:] {
			n = n*10 + int(r-'0')
		}
		if e.Statement != "" && (first == 0 || n < first) {
			first = n
		}
	}
	return first
}

func (x extractor) mentions() []MentionReport {
	n := 0
	for _, s := range x.Statements {
		n += len(s.Mentions)
	}
	out := make([]MentionReport, 0, n)
	for i := range x.Statements {
		s := &x.Statements[i]
		for k, m := range s.Mentions {
			t := x.named[i][k]
			out = append(out, MentionReport{s.Number, m.Surface, m.Start, m.End, t.Name, string(t.Kind), s.Field})
		}
	}
	return out
}
