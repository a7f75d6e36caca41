package section

import (
	"slices"
	"strings"

	"talkgraph/loader/byline"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/billing"
	"talkgraph/loader/section/shape"
)

// A guestLine is a bare line that is nothing but a guest, by index.
type guestLine struct {
	at     int
	people []byline.Person
}

// bareGuests adds the talks inside a keynote of which the bare lines over them are
// nothing but a guest, what they are, and their company; there are two at least.
// Once there are, those count that have no more than a given name and a company.
func (b *builder) bareGuests(parent int) {
	outer := b.layout.Sections[parent]
	if outer.Kind != "keynote" {
		return
	}
	var all []guestLine
	sure := 0
	for at := outer.First; at < outer.Last; at++ {
		if people := b.guestAlone(at, outer); people != nil {
			all = append(all, guestLine{at, people})
			if people[0].Title != "" {
				sure++
			}
		}
	}
	if sure < 2 {
		return
	}
	for k, g := range all {
		end := outer.Last
		if k+1 < len(all) {
			end = all[k+1].at
		}
		b.section(g.at, end, shape.Title{Text: b.lines[g.at].Body, Kind: "talk", People: g.people}, "guest-alone").Parent = parent
	}
}

// guestAlone reads such a line: what is told follows it, and nothing above it in the
// keynote names the guest, as it does over captions.
func (b *builder) guestAlone(at int, outer Section) []byline.Person {
	l := b.lines[at]
	if l.Shape != parse.Text || l.Runes > shape.MaxBare || at+1 >= outer.Last || b.above(at) == outer.First-1 || slices.ContainsFunc(outer.Credits, func(c billing.Credit) bool { return c.Line == at+1 }) {
		return nil
	}
	people := b.officerIn(l)
	if people == nil || b.lines[at+1].Shape == parse.Text && b.officerIn(b.lines[at+1]) != nil {
		return nil
	}
	for _, before := range b.lines[outer.First-1 : at] {
		if strings.Contains(before.Body, people[0].Name) {
			return nil
		}
	}
	return people
}

// above is the index of the last line before one that is not blank, or -1.
func (b *builder) above(at int) int {
	for at--; at >= 0 && b.lines[at].Shape == parse.Blank; at-- {
	}
	return at
}

// officerIn reads a line that is nothing but a guest of a company.
func (b *builder) officerIn(l *shape.Line) []byline.Person {
	if people := b.Officer(l); people != nil {
		return people
	}
	m := givenFrom.FindStringSubmatchIndex(l.Body)
	if m == nil || !byline.OpensWithGiven(l.Body) || !b.IsCompany(l.Body[m[4]:m[5]]) {
		return nil
	}
	who := byline.PersonAt(l.Body, m[2], m[3])
	who.SetCompany(l.Body, m[4], m[5])
	return []byline.Person{who}
}

// givenFrom is a given name and a company.
var givenFrom = pattern.MustCompile(`^(\p{Lu}\p{Ll}{2,12}) (?:from|of|at) (?:the )?(` + billing.LatinFirm + `)$`)
