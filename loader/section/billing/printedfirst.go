package billing

import (
	"unicode/utf8"

	"talkgraph/loader/pattern"
	"talkgraph/loader/section/shape"
)

// whoHonoured reads a line that those end who spoke, with an honorific and their
// company.
func (b *Reader) whoHonoured(body string) (Printed, bool) {
	if !EndsHonoured(body) {
		return Printed{}, false
	}
	head, at, people := b.honouredAtEnd(body)
	if len(people) == 0 || people[0].Company == "" || head == body || !isTitled(head) {
		return Printed{}, false
	}
	t := b.Parts(head)
	t.At, t.People, t.Handle = at, people, false
	t.Kind = shape.TitleKind(t)
	return Printed{Title: t, Sure: true}, t.Text != ""
}

// whoFirst reads a line of which those who spoke open it, behind marks and a number.
func (b *Reader) whoFirst(body string, f Form) (Printed, bool) {
	skip := len(shape.MarkPattern.FindString(body))
	skip += len(shape.NumberPattern.FindString(body[skip:]))
	at := between[f].FindStringIndex(body[skip:])
	if at == nil {
		return Printed{}, false
	}
	text, title := body[skip:skip+at[0]], body[skip+at[1]:]
	if f == calledForm {
		text += honorificOpens.FindString(body[skip+at[0]:])
	}
	who := b.WhoIs(text)
	if who.People == nil || f == calledForm && !who.Sure || !isTitled(title) {
		return Printed{}, false
	}
	t := b.Parts(title)
	t.At, t.People, t.Handle, t.NameFirst = utf8.RuneCountInString(body[:skip]), who.People, who.Handle, true
	t.Kind = shape.TitleKind(t)
	return Printed{Title: t, Sure: who.Handle || who.People[0].Company != ""}, t.Text != ""
}

// honorificOpens is what people are called by behind their name.
var honorificOpens = pattern.MustCompile(`^(?:さん|氏|様)`)

// isTitled tells texts that are long enough for a title.
func isTitled(text string) bool { return utf8.RuneCountInString(text) > 3 }
