package billing

import (
	"cmp"

	"talkgraph/loader/byline"
	"talkgraph/loader/section/shape"
)

// A billed title is one and who gives the talk, as one way to print them has it.
type billed struct {
	head   string // the title without its byline
	at     int    // code point at which the byline begins
	people []byline.Person
	sure   bool // the byline is no part of the title

	label     string // as a title has it
	handle    bool   // as a title has it
	nameFirst bool   // as a title has it
}

// billings are the ways to print who gives a talk, in the order in which they
// count.
var billings = []struct {
	read  func(b *Reader, text string) billed
	shows shape.Trait // every title that is printed so shows one of these marks; 0 if it needs none
	coded bool        // only behind a code or a label
}{
	{read: (*Reader).billedBehindNumber, shows: shape.ShowsColon, coded: true},
	{read: (*Reader).billedByLabel, shows: shape.ShowsColon},
	{read: (*Reader).billedDressed},
	{read: (*Reader).billedByHandleNamed, shows: shape.ShowsAt},
	{read: (*Reader).billedWithFirm, shows: shape.ShowsDash | shape.ShowsBar | shape.ShowsAt},
	{read: (*Reader).billedByGiven, shows: shape.ShowsDash | shape.ShowsBar | shape.ShowsColon},
	{read: (*Reader).billedInQuotes, shows: shape.ShowsWide},
	{read: (*Reader).billedByWholeName, shows: shape.ShowsWide},
	{read: (*Reader).billedAtEnd},
	{read: (*Reader).billedByHandle},
	{read: (*Reader).billedAlone},
	{read: (*Reader).billedByOffice, coded: true},
	{read: (*Reader).billedInKeynote},
	{read: (*Reader).billedByCode, coded: true},
	{read: (*Reader).billedBeforeQuotes, shows: shape.ShowsWide},
	{read: (*Reader).billedFirst},
	{read: (*Reader).billedByCallFirst},
	{read: (*Reader).billedByHonour, shows: shape.ShowsWide},
	{read: (*Reader).billedByCallLast, shows: shape.ShowsWide},
	{read: (*Reader).billedBySlash},
	{read: (*Reader).billedByOne, shows: shape.ShowsWide},
}

// readByline takes the byline off the title, in the first of the ways to print
// one that it has. A name alone stays a part of the title; it is read all the
// same.
func (b *Reader) readByline(t *shape.Title, skip int) {
	shown, _ := shape.ShowsOf(t.Text)
	coded := t.Code != "" || t.Label != ""
	for _, way := range billings {
		if way.shows != 0 && shown&way.shows == 0 || way.coded && !coded {
			continue
		}
		p := way.read(b, t.Text)
		if len(p.people) == 0 {
			continue
		}
		t.Label = cmp.Or(t.Label, p.label)
		t.At, t.People, t.Handle, t.NameFirst = skip+p.at, p.people, t.Handle || p.handle, t.NameFirst || p.nameFirst
		if b.endsInByline(t.Text, p) {
			t.Text = p.head
		}
		return
	}
	t.At = skip
}

// endsInByline tells titles of which the byline is no part.
func (b *Reader) endsInByline(title string, p billed) bool {
	first := p.people[0]
	return p.sure || first.Company != "" || b.names || honouredEnd.MatchString(title) || ByGiven(title, shape.Title{People: p.people}) || kanjiInBrackets(title, first.Name)
}
