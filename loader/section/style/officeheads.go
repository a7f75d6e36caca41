package style

import (
	"strings"

	"talkgraph/loader/byline"
	"talkgraph/loader/parse"
	"talkgraph/loader/section/page"
	"talkgraph/loader/section/shape"
)

// officeHeads reads posts in which keynotes are called by who gave them and what
// they are, at least two, the first right under the word for keynotes: "Ana Lopez -
// CTO Acme" under "Keynotes". Bare lines between them are parts of a keynote, up to
// the next heading over talks.
func (b *Styles) officeHeads(p page.Span) []page.Mark {
	var marks []page.Mark
	heads, group := 0, false
	for i := p.From; i < p.To; i++ {
		l := b.lines[i]
		if i == p.Title || l.Shape != parse.Text && l.Shape != parse.Heading || !shape.Bare(l, shape.MaxBare) || !b.Apart(i, p.From) {
			continue
		}
		if shape.OverTalks(l.Body) {
			if group = shape.KeynoteWords.In(l.Body); heads > 0 {
				marks = append(marks, page.Mark{Line: i})
			}
			continue
		}
		if t, ok := b.officeHead(l); group && ok {
			marks = append(marks, page.Mark{Line: i, Talk: true, Rule: "office-head", Title: t})
			heads++
		} else if heads == 0 {
			group = false // a title of its own stands first
		}
	}
	if heads < 2 {
		return nil
	}
	return marks
}

// officeHead is the title of a keynote that is somebody's name, a dash, what they
// are and for whom, and nothing else.
func (b *Styles) officeHead(l *shape.Line) (shape.Title, bool) {
	name, rest, dashed := strings.Cut(l.Body, " - ")
	if !dashed || !byline.OpensWithGiven(name) || !byline.IsName(name, b.lex) || !namesAlone.MatchString(name) || !byline.IsTitle(rest) {
		return shape.Title{}, false
	}
	people := byline.Parse(l.Body, b.lex)
	if len(people) != 1 || people[0].Start != 0 {
		people = []byline.Person{byline.PersonAt(name, 0, len(name))}
	}
	return shape.Title{Text: l.Body, Kind: "keynote", People: people}, true
}
