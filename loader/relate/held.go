package relate

import (
	"strconv"
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/loader/programme"
	"talkgraph/loader/section/occasion"
)

// held is an event of a programme and what says that talks were held at it.
type held struct {
	occasion.Event
	rule      string // eventField or fileName
	statement string // id of the statement that names it for all talks
	field     string // of that statement
}

// day is the day of the talks of which none is said: the event's if it is one
// day, else its year.
func (h held) day() string {
	if h.Ends != "" {
		return h.Date[:4]
	}
	return h.Date
}

// main is the event of the talks that name none: the one that the programme
// names, else the one after which its file is called.
func (b *booklet) main(p programme.Programme) held {
	name := p.Event.Name
	if name.Value == "" {
		e, ok := occasion.EditionOfFile(b.claims.Reading.Document.File, b.lex, yearOf(p.Event))
		if !ok {
			return held{}
		}
		return b.hold(e, p.Event, fileName, p.Event.Name)
	}
	h := b.named(p.Event)
	if h.ID == "" {
		return h
	}
	line := knowledge.Line{Number: 1, Text: oneLine(name.Value), Field: name.Field}
	line.Mentions = []knowledge.MentionClaim{{Thing: h.ID, Surface: line.Text, End: utf8.RuneCountInString(line.Text)}}
	b.claims.Reading.Statements = append(b.claims.Reading.Statements, line)
	h.field = name.Field
	h.statement = knowledge.StatementID(b.claims.Reading.Document.ID, line.Number)
	return h
}

// named is the event that a field names.
func (b *booklet) named(e programme.Event) held {
	name := oneLine(e.Name.Value)
	if known, ok := b.events[name]; ok {
		return known
	}
	if !e.IsID {
		return b.hold(occasion.Edition(name, b.lex, yearOf(e)), e, eventField, e.Name)
	}
	found, ok := occasion.EditionByID(name, b.lex)
	if !ok {
		b.events[name] = held{}
		return held{}
	}
	return b.hold(found, e, eventField, e.Name)
}

// hold claims an event with its days and its place.
func (b *booklet) hold(found occasion.Event, e programme.Event, rule string, name programme.Text) held {
	found.Place = e.Place
	found.Date, found.Ends = lasts(e, found.Date)
	b.claims.Event(found)
	h := held{Event: found, rule: rule}
	b.events[oneLine(name.Value)] = h
	return h
}

// lasts gives the first and the last day of an event, as far as its programme
// says or its talks show; else what is known.
func lasts(e programme.Event, known string) (date, ends string) {
	date, ends = e.Starts, e.Ends
	if n := len(e.Days); date == "" && n > 0 {
		date, ends = e.Days[0], e.Days[n-1]
	}
	if date == "" {
		date = known
	}
	if ends <= date {
		ends = ""
	}
	return date, ends
}

// yearOf is the year in which an event begins, 0 if unknown.
func yearOf(e programme.Event) int {
	date, _ := lasts(e, "")
	year, _ := strconv.Atoi(date[:min(4, len(date))])
	return year
}

// eventOf is the event of a talk, and what proves that it was held there: the
// talk's own field, the programme's, or else the file's name, for which the
// talk's title stands.
func (b *booklet) eventOf(t programme.Talk, main held, s *sheet) (held, func(*relater) knowledge.Evidence) {
	if t.Event.Name.Value != "" && t.Event.Name.Field != main.field {
		if own := b.named(t.Event); own.ID != "" {
			at := s.field(t.Event.Name)
			return own, func(r *relater) knowledge.Evidence { return r.At(at, eventField) }
		}
	}
	if main.statement != "" {
		return main, func(*relater) knowledge.Evidence {
			return knowledge.Evidence{Statement: main.statement, Rule: eventField}
		}
	}
	return main, func(r *relater) knowledge.Evidence { return r.At(0, fileName) }
}
