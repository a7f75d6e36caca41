package loader

import (
	"path"
	"slices"
	"strings"

	"talkgraph/knowledge"
)

// An Extraction is what a report says, for people and scripts to read.
type Extraction struct {
	Document      string          `json:"document"` // file name
	Title         string          `json:"title"`
	Talks         []TalkReport    `json:"talks"`
	Uses          []UseReport     `json:"uses"`
	Announcements []Announcement  `json:"announcements"`
	Mentions      []MentionReport `json:"mentions"`
}

// A TalkReport is one talk, and all that hangs on it by canonical names.
type TalkReport struct {
	ID        string          `json:"id"`
	Title     string          `json:"title"`
	Code      string          `json:"code,omitempty"`
	Kind      string          `json:"kind"`
	Lines     [2]int          `json:"lines"`           // first and last, inclusive, from 1; of programmes, places among what is read of them
	Field     string          `json:"field,omitempty"` // programmes: the field of the title
	Event     string          `json:"event,omitempty"`
	Speakers  []SpeakerReport `json:"speakers"`
	Companies []string        `json:"companies"`
	Services  []string        `json:"services"` // covered
	Mentioned []string        `json:"services_mentioned"`
	Topics    []string        `json:"topics"`
}

// A SpeakerReport is one who gave a talk, and for whom they work.
type SpeakerReport struct {
	Name    string `json:"name"`
	Company string `json:"company,omitempty"`
	Role    string `json:"role,omitempty"`
}

// A UseReport says in which line a company uses a service or another company.
type UseReport struct {
	Company string `json:"company"`
	Service string `json:"service"`
	Line    int    `json:"line"`
	Status  string `json:"status"` // current, past, rejected or considered
}

// An Announcement says in which line a service was announced, and where.
type Announcement struct {
	Service string `json:"service"`
	Talk    string `json:"talk"` // title of the talk, or name of the event
	Line    int    `json:"line"`
	Status  string `json:"status"` // launched, preview, region or planned
}

// A MentionReport is a place in a line that names something.
type MentionReport struct {
	Line    int    `json:"line"`
	Surface string `json:"surface"`
	Start   int    `json:"start"` // code points, half-open
	End     int    `json:"end"`
	Entity  string `json:"entity"`          // canonical name
	Type    string `json:"type"`            // service, person, company, event or topic
	Field   string `json:"field,omitempty"` // programmes: the field that holds the line
}

// Extract makes the extraction of a reading.
func Extract(r *knowledge.Reading) Extraction {
	x := extractor{r, make(map[string]knowledge.Thing), make(map[string][]knowledge.Link), make(map[string][]knowledge.Line), make(map[int]string)}
	for _, t := range r.Things {
		for _, key := range t.Keys {
			x.things[key.ID] = t
		}
	}
	for _, l := range r.Links {
		x.from[l.From] = append(x.from[l.From], l)
	}
	for _, s := range r.Statements {
		x.lines[s.Talk] = append(x.lines[s.Talk], s)
		if s.Field != "" {
			x.fields[s.Number] = s.Field
		}
	}
	return Extraction{
		Document: path.Base(r.Document.File), Title: r.Document.Name,
		Talks: x.talks(), Uses: x.uses(), Announcements: x.announcements(), Mentions: x.mentions(),
	}
}

type extractor struct {
	*knowledge.Reading
	things map[string]knowledge.Thing
	from   map[string][]knowledge.Link // by the key that they begin at
	lines  map[string][]knowledge.Line // by talk
	fields map[int]string              // by the number of a line: the field that holds it
}

func (x extractor) talks() []TalkReport {
	out := []TalkReport{}
	for _, t := range x.Things {
		if t.Kind != knowledge.Talk {
			continue
		}
		report := x.talk(t)
		for _, source := range t.Sources {
			report.Lines, report.Field = [2]int{source.First, source.Last}, x.fields[source.First]
			out = append(out, report)
		}
	}
	slices.SortFunc(out, func(a, b TalkReport) int { return a.Lines[0] - b.Lines[0] })
	return out
}

func (x extractor) talk(t knowledge.Thing) TalkReport {
	key := t.Key()
	r := TalkReport{
		ID: key, Title: t.Name, Code: t.Code, Kind: t.Type,
		Speakers: x.speakers(key), Companies: x.names(key, knowledge.Features, knowledge.Company),
		Services: x.names(key, knowledge.Covers, knowledge.Service), Topics: x.names(key, knowledge.Covers, knowledge.Topic),
		Mentioned: []string{},
	}
	for _, l := range x.from[key] {
		if l.Kind == knowledge.PresentedAt {
			r.Event = x.things[l.To].Name
		}
	}
	for _, s := range x.lines[key] {
		for _, m := range s.Mentions {
			name := x.things[m.Thing].Name
			if x.things[m.Thing].Kind == knowledge.Service && !slices.Contains(r.Services, name) && !slices.Contains(r.Mentioned, name) {
				r.Mentioned = append(r.Mentioned, name)
			}
		}
	}
	slices.Sort(r.Mentioned)
	return r
}

// names lists what relations of a kind join to a thing, sorted, each once.
func (x extractor) names(from string, kind knowledge.RelationKind, to knowledge.Kind) []string {
	out := []string{}
	for _, l := range x.from[from] {
		if l.Kind == kind && x.things[l.To].Kind == to {
			out = append(out, x.things[l.To].Name)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

func (x extractor) speakers(talk string) []SpeakerReport {
	out := []SpeakerReport{}
	event := "" // qualifies the affiliations that held at the talk
	for _, l := range x.from[talk] {
		if l.Kind == knowledge.PresentedAt {
			event = l.To
		}
	}
	for _, l := range x.from[talk] {
		if l.Kind != knowledge.GivenBy {
			continue
		}
		s := SpeakerReport{Name: x.things[l.To].Name, Role: l.Qualifier}
		if slices.ContainsFunc(out, func(o SpeakerReport) bool { return o.Name == s.Name }) {
			continue
		}
		for _, works := range x.from[l.To] {
			if works.Kind == knowledge.WorksFor && works.Qualifier == event {
				s.Company = x.things[works.To].Name
			}
		}
		out = append(out, s)
	}
	return out
}

func (x extractor) uses() []UseReport {
	out := []UseReport{}
	for _, l := range x.Links {
		if l.Kind == knowledge.Uses {
			out = append(out, UseReport{x.things[l.From].Name, x.things[l.To].Name, line(l), l.Qualifier})
		}
	}
	slices.SortStableFunc(out, func(a, b UseReport) int { return a.Line - b.Line })
	return out
}

func (x extractor) announcements() []Announcement {
	out := []Announcement{}
	for _, l := range x.Links {
		if l.Kind == knowledge.AnnouncedAt {
			out = append(out, Announcement{x.things[l.From].Name, x.things[l.To].Name, line(l), l.Qualifier})
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
	for _, s := range x.Statements {
		for _, m := range s.Mentions {
			t := x.things[m.Thing]
			out = append(out, MentionReport{s.Number, m.Surface, m.Start, m.End, t.Name, string(t.Kind), s.Field})
		}
	}
	return out
}
