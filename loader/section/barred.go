package section

import (
	"strings"
	"unicode/utf8"

	"talkgraph/loader/byline"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/billing"
	"talkgraph/loader/section/shape"
)

var (
	beside = pattern.MustCompile(`^([^|｜]{2,}?)[ 　]*[|｜][ 　]*([^|｜]{2,})$`)
)

// barred reads posts of which titles stand beside their company, with a bar
// between: "株式会社X｜題".
func (b *styles) barred(p span) []mark {
	var marks []mark
	talks := 0
	for i := p.from; i < p.to; i++ {
		if m, ok := b.common(i, p); ok {
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
func (b *styles) besideBar(i int, p span) (mark, bool) {
	l := b.lines[i]
	if i == p.title || l.Shape != parse.Text || !shape.Bare(l, shape.MaxTitle) || !b.Apart(i, p.from) || !b.filled(i, p.to) || b.Speakers(l) != nil {
		return mark{}, false
	}
	parts := beside.FindStringSubmatch(l.Body)
	if parts == nil {
		return mark{}, false
	}
	if _, _, people := b.Split(l.Body); people != nil {
		return mark{}, false // "Title | Ana Lopez, Acme"
	}
	for k, firm := range parts[1:] {
		other := parts[2-k]
		if !billing.FirmsForm.MatchString(firm) && !b.IsCompany(firm) || byline.EndsInTitle(other) || utf8.RuneCountInString(strings.TrimSpace(other)) < 8 {
			continue
		}
		return mark{i, true, "company-bar", b.Read(other)}, true
	}
	return mark{}, false
}
