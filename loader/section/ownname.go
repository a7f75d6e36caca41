package section

import (
	"strings"

	"talkgraph/loader/byline"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/billing"
	"talkgraph/loader/section/shape"
)

// profile is a link of a name to where its bearer speaks of themselves.
var profile = pattern.MustCompile(`^\[[^\[\]]+\]\(` + byline.Profile)

// entitledByName credits a talk of which nothing but names is the title, and of
// which no line says who gave it, to those: "## Ana Lopez".
func (b *builder) entitledByName(s *Section) {
	l := b.lines[s.First-1]
	if len(s.Credits) > 0 || s.Code != "" || s.Kind == "keynote" || !maySpell(l) {
		return
	}
	people := byline.Parse(l.Unlinked(), b.lex)
	for _, p := range people {
		if p.Company != "" || p.Title != "" || !strings.Contains(p.Name, " ") || b.lex.Ordinary(p.Name) || !byline.OpensWithGiven(p.Name) && !profile.MatchString(l.Body) {
			return
		}
	}
	if len(people) > 0 {
		s.Credits = []billing.Credit{{Line: s.First, Offset: l.Start, People: people, Rule: "title-byline"}}
	}
}

// maySpell tells lines that may be names and nothing else: cheap to ask first.
func maySpell(l *shape.Line) bool {
	return l.Runes <= shape.MaxTitle+shape.Addresses(l.Body) && byline.MayBegin(strings.TrimLeft(l.Unlinked(), " "))
}
