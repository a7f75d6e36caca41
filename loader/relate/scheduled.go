package relate

import (
	"cmp"
	"strconv"
	"strings"
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/loader/cover"
	"talkgraph/loader/lines"
	"talkgraph/loader/mention"
	"talkgraph/loader/parse"
	"talkgraph/loader/programme"
	"talkgraph/loader/section"
	"talkgraph/loader/section/occasion"
	"talkgraph/loader/section/shape"
	"talkgraph/loader/use"
)

// The rules by which fields are read.
const (
	titleField    = "title-field"
	eventField    = "event-field"
	positionField = "position-field"
	declared      = "declared" // the record lists it among its services or topics
	fileName      = "file-name"
)

// talk reads one talk of a programme.
func (b *booklet) talk(i int, t programme.Talk, main held) {
	s := &sheet{at: make(map[string]int)}
	s.heading(t.Title, 1)
	event, proof := b.eventOf(t, main, s)
	sub := make(map[int]bool)
	if t.Subtitle.Value != "" {
		sub[s.heading(t.Subtitle, 2)] = true
	}
	credits := b.credits(t, s)
	for _, text := range t.Abstract {
		s.prose(text)
	}
	var subjects []int
	for _, text := range t.Subjects {
		subjects = append(subjects, s.field(text))
	}
	language := cmp.Or(t.Language, parse.Language(s.lines))
	b.languages[language]++
	r := b.relater(s, sub, section.Section{
		Title: oneLine(t.Title.Value), Code: t.Code.Value, Kind: shape.KindOf(t.Kind, t.Title.Value, t.Code.Value != ""),
		First: 1, Last: len(s.lines), Parent: -1, Event: event.ID, Date: cmp.Or(t.Date, event.day()), Credits: credits, Rule: titleField,
	}, event)
	b.known[i] = b.scheduled(r, i, t, language)
	r.Keys = []string{b.known[i]}
	r.Claims.Link(r.Keys[0], knowledge.PresentedAt, event.ID, "", "", proof(r))
	r.record(t, s, event, subjects)
}

// record reads the lines of a talk: its fields as they are meant, its prose as
// that of reports is. Nothing is announced in what was printed beforehand.
func (r *relater) record(t programme.Talk, s *sheet, event held, subjects []int) {
	if at, ok := s.at[t.Event.Name.Field]; ok && event.rule == eventField {
		r.Add(at, mention.Mention{End: utf8.RuneCountInString(r.Text(at)), Kind: knowledge.Event, Key: event.ID, Entry: event.Entry, Rule: eventField})
	}
	r.Given()
	r.positions(t, s)
	cover.Claim(r.Talks)
	for _, at := range subjects {
		for _, m := range r.Found[at] {
			if m.Kind == knowledge.Service || m.Kind == knowledge.Topic {
				r.Claims.Link(r.Keys[0], knowledge.Covers, m.Key, "", "", r.At(at, declared))
			}
		}
	}
	use.Claim(r.Talks)
	r.statements()
}

// relater makes the reader of one talk.
func (b *booklet) relater(s *sheet, sub map[int]bool, talk section.Section, event held) *relater {
	layout := section.Layout{Sections: []section.Section{talk}, Main: event.ID, Subheads: make([]bool, len(s.lines))}
	for at := range sub {
		layout.Subheads[at] = true
	}
	layout.Year = event.Year
	if len(talk.Date) >= 4 {
		layout.Year, _ = strconv.Atoi(talk.Date[:4])
	}
	if event.ID != "" {
		layout.Events = []occasion.Event{event.Event}
	}
	doc := parse.Document{Name: b.claims.Reading.Document.File, Lines: s.lines}
	known := Known{lines.Look(doc, lineCues), mention.Look(doc, b.lex), b.sellers}
	r := newRelater(doc, layout, known, b.lex, b.claims, b.log)
	r.Promised = true
	return r
}

func isNobody(name string) bool { return knowledge.Slug(name) == "" || nobody.Has(name) }

// oneLine makes one blank of each run of blanks.
func oneLine(text string) string { return strings.Join(strings.Fields(text), " ") }
