package style

import (
	"strings"
	"unicode/utf8"

	"talkgraph/loader/byline"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/billing"
	"talkgraph/loader/section/page"
	"talkgraph/loader/section/shape"
)

var (
	beside = pattern.MustCompile(`^([^|｜]{2,}?)[ 　]*[|｜][ 　]*([^|｜]{2,})$`)
)

// barred reads posts of which titles stand beside their company, with a bar
// between: "株式会社X｜題".
func (b *Styles) barred(p page.Span) []page.Mark {
	var marks []page.Mark
	talks := 0
	for i := p.From; i < p.To; i++ {
		if m, ok := b.Common(i, p); ok {
			marks = append(marks, m)
		} else if m, ok := b.besideBar(i, p); ok {
			marks = append(marks, m)
			talks++
		}
	}
	if talks == 0 {
		return nil
	}
	return marks
}

// besideBar reads a line as a title and a company with a bar between.
func (b *Styles) besideBar(i int, p page.Span) (page.Mark, bool) {
	l := b.lines[i]
	if i == p.Title || l.Shape != parse.Text || !shape.Bare(l, shape.MaxTitle) || !b.Apart(i, p.From) || !b.Filled(i, p.To) || b.Speakers(l) != nil {
		return page.Mark{}, false
	}
	parts := beside.FindStringSubmatch(l.Body)
	if parts == nil {
		return page.Mark{}, false
	}
	if _, _, people := b.Split(l.Body); people != nil {
		return page.Mark{}, false // "Title | Ana Lopez, Acme"
	}
	for k, firm := range parts[1:] {
		other := parts[2-k]
		if !billing.FirmsForm.MatchString(firm) && !b.IsCompany(firm) || byline.EndsInTitle(other) || utf8.RuneCountInString(strings.TrimSpace(other)) < 8 {
			continue
		}
		return page.Mark{Line: i, Talk: true, Rule: "company-bar", Title: b.Read(other)}, true
	}
	return page.Mark{}, false
}
