package loader

import (
	"slices"
	"strings"

	"talkgraph/knowledge"
)

// talks lists the talks in the order of their lines, once for each place.
func (x extractor) talks() []TalkReport {
	var places []place
	for i := range x.Things {
		if t := &x.Things[i]; t.Kind == knowledge.Talk {
			report := x.talk(t)
			for _, source := range t.Sources {
				places = append(places, place{&report, source})
			}
		}
	}
	slices.SortStableFunc(places, func(a, b place) int {
		if a.First != b.First {
			return a.First - b.First
		}
		return x.titleAt(a) - x.titleAt(b)
	})
	out := make([]TalkReport, len(places))
	for i, p := range places {
		out[i] = *p.talk
		out[i].Lines, out[i].Field = [2]int{p.First, p.Last}, x.fields[p.First]
	}
	return out
}

// A place is a talk and lines that report it.
type place struct {
	talk *TalkReport
	knowledge.Source
}

// titleAt is the byte of its first line at which a talk's title stands, or -1:
// one line may tell of several talks.
func (x extractor) titleAt(p place) int {
	at, ok := slices.BinarySearchFunc(x.Statements, p.First, func(l knowledge.Line, number int) int { return l.Number - number })
	if !ok {
		return -1
	}
	return strings.Index(x.Statements[at].Text, p.talk.Title)
}

func (x extractor) talk(t *knowledge.Thing) TalkReport {
	key := t.Key()
	r := TalkReport{
		ID: key, Title: t.Name, Code: t.Code, Kind: t.Type,
		Speakers: x.speakers(key), Companies: x.names(key, knowledge.Features, knowledge.Company),
		Services: x.names(key, knowledge.Covers, knowledge.Service), Topics: x.names(key, knowledge.Covers, knowledge.Topic),
		Event: x.thing(x.event(key)).Name,
	}
	r.Mentioned = x.mentioned(key, r.Services)
	return r
}

// event is the key of the event of a talk, or "".
func (x extractor) event(talk string) string {
	event := ""
	for _, l := range x.from[talk] {
		if l.Kind == knowledge.PresentedAt {
			event = l.To
		}
	}
	return event
}

// mentioned lists the services that the lines of a talk name but it does not
// cover, sorted, each once.
func (x extractor) mentioned(talk string, covered []string) []string {
	out := []string{}
	for _, i := range x.lines[talk] {
		for _, t := range x.named[i] {
			if t.Kind == knowledge.Service && !slices.Contains(covered, t.Name) {
				out = append(out, t.Name)
			}
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// names lists what relations of a kind join to a thing, sorted, each once.
func (x extractor) names(from string, kind knowledge.RelationKind, to knowledge.Kind) []string {
	out := []string{}
	for _, l := range x.from[from] {
		if l.Kind != kind {
			continue
		}
		if t := x.thing(l.To); t.Kind == to {
			out = append(out, t.Name)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

func (x extractor) speakers(talk string) []SpeakerReport {
	out := []SpeakerReport{}
	event := x.event(talk) // qualifies the affiliations that held at the talk
	for _, l := range x.from[talk] {
		if l.Kind != knowledge.GivenBy {
			continue
		}
		s := SpeakerReport{Name: x.thing(l.To).Name, Role: l.Qualifier}
		if slices.ContainsFunc(out, func(o SpeakerReport) bool { return o.Name == s.Name }) {
			continue
		}
		for _, works := range x.from[l.To] {
			if works.Kind == knowledge.WorksFor && works.Qualifier == event {
				s.Company = x.thing(works.To).Name
			}
		}
		out = append(out, s)
	}
	return out
}
