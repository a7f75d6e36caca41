package relate

import (
	"strings"
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/loader/byline"
	"talkgraph/loader/mention"
	"talkgraph/loader/programme"
	"talkgraph/loader/section/billing"
)

// credits adds the lines of the speakers, and gives who they credit.
func (b *booklet) credits(t programme.Talk, s *sheet) []billing.Credit {
	var out []billing.Credit
	for _, speaker := range t.Speakers {
		if isNobody(speaker.Name.Value) {
			s.some(speaker.Company)
			continue
		}
		name := s.place(speaker.Name)
		c := billing.Credit{Line: name.Line, Offset: name.Start, Rule: mention.SpeakerField}
		p := byline.Person{Name: oneLine(speaker.Name.Value), End: name.End - name.Start, Title: oneLine(speaker.Title.Value), Role: speaker.Role}
		if company := employer(speaker); company != "" {
			p.Company, c.Works = company, s.place(speaker.Company)
		}
		s.some(speaker.Title)
		c.People = []byline.Person{p}
		out = append(out, c)
	}
	return out
}

// some adds the line of a field that says something.
func (s *sheet) some(t programme.Text) {
	if t.Value != "" {
		s.field(t)
	}
}

// place adds the line of a field and gives where in it the text stands.
func (s *sheet) place(t programme.Text) billing.Place {
	at := s.field(t)
	before, _, _ := strings.Cut(s.lines[at].Text, oneLine(t.Value))
	start := utf8.RuneCountInString(before)
	return billing.Place{Line: at + 1, Start: start, End: start + utf8.RuneCountInString(oneLine(t.Value))}
}

// positions adds the fields that say as what somebody works to the proofs of
// that, and features the companies that present without a person's name.
func (r *relater) positions(t programme.Talk, s *sheet) {
	event := r.Layout.Main
	for _, speaker := range t.Speakers {
		if employer(speaker) == "" {
			continue
		}
		company, entry := r.Claims.Company(employer(speaker))
		if isNobody(speaker.Name.Value) {
			at := s.at[speaker.Company.Field]
			r.Add(at, mention.Mention{End: utf8.RuneCountInString(r.Text(at)), Kind: knowledge.Company, Key: company, Entry: entry, Rule: mention.SpeakerField})
			r.Claims.Link(r.Keys[0], knowledge.Features, company, "presenter", "", r.At(at, mention.SpeakerField))
			continue
		}
		if at, ok := s.at[speaker.Title.Field]; ok && speaker.Title.Value != "" {
			person, _ := r.Claims.Person(oneLine(speaker.Name.Value))
			r.Claims.Link(person, knowledge.WorksFor, company, event, oneLine(speaker.Title.Value), r.At(at, positionField))
		}
	}
}

// employer is the company of a speaker; those who work for themselves have none.
func employer(s programme.Speaker) string {
	name := oneLine(s.Company.Value)
	if selfEmployed.Has(name) || knowledge.Slug(name) == "" {
		return ""
	}
	return name
}
