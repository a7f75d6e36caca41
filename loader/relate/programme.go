package relate

import (
	"talkgraph/knowledge"
	"talkgraph/lexicon"
	"talkgraph/loader/claim"
	"talkgraph/loader/credit"
	"talkgraph/loader/parse"
	"talkgraph/loader/programme"
	"talkgraph/loader/refusal"
	"talkgraph/loader/section/shape"
)

// Programme fills a reading, whose document is set, with what a programme
// says. Each talk is read by itself, as a report of one talk whose lines are
// what the fields say: what one abstract names says nothing of the next.
// The log, which may be nil, takes notes as that of Relate does.
func Programme(p programme.Programme, lex *lexicon.Lexicon, reading *knowledge.Reading, log *refusal.Log) {
	b := &booklet{lex: lex, log: log, claims: claim.New(reading, lex), sellers: credit.SellersOf(lex), events: make(map[string]held), languages: make(map[string]int)}
	main := b.main(p)
	b.distinguish(p, main)
	for i := range p.Talks {
		b.known = append(b.known, "")
		if isBreak(p.Talks[i]) {
			log.Add(0, oneLine(p.Talks[i].Title.Value), "no-talk", "called as a pause or a meal is, with neither speakers nor abstract")
		} else {
			b.talk(i, p.Talks[i], main)
		}
	}
	b.language()
	facts(b.claims, lex)
	b.trust()
	b.claims.Finish()
}

// booklet holds what the talks of a programme share.
type booklet struct {
	lex       *lexicon.Lexicon
	log       *refusal.Log // nil takes no notes
	claims    *claim.Claims
	events    map[string]held // by the text that names them
	shared    map[int]bool    // by index: talks whose title is another one's too
	first     map[int]int     // by index: the talk that is given again
	known     []string        // by index: the keys of the talks so far
	languages map[string]int  // how many talks are in each
	sellers   credit.Sellers
}

// isBreak tells what is no talk: pauses, meals, registration.
func isBreak(t programme.Talk) bool {
	return len(t.Speakers) == 0 && len(t.Abstract) == 0 && shape.IsStop(t.Title.Value)
}

// language gives the document the language of most of its talks, and that to
// nobody else: talks say their own.
func (b *booklet) language() {
	d := &b.claims.Reading.Document
	for language, n := range b.languages {
		if most := b.languages[d.Language]; n > most || n == most && language < d.Language {
			d.Language = language
		}
	}
}

// trust marks the things that the programme itself names, which it knows better
// than reports do: its talks, its speakers and their companies, its event.
func (b *booklet) trust() {
	guessed := make(map[string]bool)
	for _, e := range b.events {
		guessed[e.ID] = e.rule == fileName
	}
	for key, t := range b.claims.Things {
		t.Programme = b.lex.ByID(key) == nil && !guessed[key]
	}
}

// sheet is the lines of one talk.
type sheet struct {
	lines []parse.Line
	at    map[string]int // by field: the index of its line
}

// field adds the line of a field that is no prose, once, and gives its index.
func (s *sheet) field(t programme.Text) int {
	if at, ok := s.at[t.Field]; ok && s.lines[at].Text == oneLine(t.Line()) {
		return at
	}
	s.at[t.Field] = len(s.lines)
	return s.add(parse.Line{Text: oneLine(t.Line()), Field: t.Field, Shape: parse.Field})
}

func (s *sheet) add(l parse.Line) int {
	l.Number = len(s.lines) + 1
	if l.Body == "" {
		l.Body = l.Text
	}
	s.lines = append(s.lines, l)
	return len(s.lines) - 1
}

// prose adds the sentences of a field.
func (s *sheet) prose(t programme.Text) {
	for _, l := range parse.Prose(t.Value) {
		l.Field = t.Field
		s.add(l)
	}
}

// heading adds a title.
func (s *sheet) heading(t programme.Text, level int) int {
	return s.add(parse.Line{Text: oneLine(t.Value), Field: t.Field, Shape: parse.Heading, Level: level})
}
