package billing

import (
	"talkgraph/loader/byline"
	"talkgraph/loader/section/shape"
)

// billedByOffice reads titles that are nothing but somebody and the office that
// they hold, behind a code or a label: "KEY001: CEO Ana Lopez".
func (b *Reader) billedByOffice(text string) billed {
	people := byline.Parse(text, b.lex)
	if len(people) != 1 || !byline.IsTitle(people[0].Title) || b.lex.Ordinary(people[0].Name) {
		return billed{}
	}
	return billed{head: text, people: people}
}

// Officer reads a heading that is nothing but somebody, their office and their
// company: "Acme CTO Ana Lopez".
func (b *Reader) Officer(l *shape.Line) []byline.Person {
	people := b.Speakers(l)
	if len(people) != 1 || people[0].Company == "" || !byline.IsTitle(people[0].Title) {
		return nil
	}
	return people
}
