package style

import (
	"talkgraph/loader/section/billing"
	"talkgraph/loader/section/listed"
	"talkgraph/loader/section/page"
	"talkgraph/loader/section/shape"
)

// bareTitles reads posts in which nothing but its place marks a title: a bare
// line after a blank one or a day, before bullets or a paragraph.
func (b *Styles) bareTitles(p page.Span) []page.Mark {
	var marks []page.Mark
	heads, named, minutes := b.SpeakersHead(p), b.namedHeads(p), b.ofMinutes(p)
	for i := p.From; i < p.To; i++ {
		if m, ok := b.Common(i, p); ok {
			marks = append(marks, m)
			continue
		}
		if t, ok := named[i]; ok {
			marks = append(marks, page.Mark{Line: i, Talk: true, Rule: "named-head", Title: t})
			continue
		}
		l := b.lines[i]
		if minutes || !heads && (b.UnderTitle(i, p) || b.signs(i, p) || b.NamesAgain(i, p)) {
			continue
		}
		if i == p.Title || !shape.Bare(l, shape.MaxBare) || b.RunsOn(i, p.To) || !b.Apart(i, p.From) || b.Introduced(i, p) || b.IsEdition(l.Body) || b.IsNone(l, p) || !heads && b.IsCaption(l) || page.SubNumber.MatchString(l.Body) || listed.NoteStart.MatchString(l.Body) || b.IsSaying(i, p.To) || b.isOfWho(i, p.To) {
			continue
		}
		if b.Entitles(i, p.To) {
			t := b.TitleOf(l)
			if heads && len(t.People) == 0 && b.IsCaption(l) {
				t.People, t.At = b.Speakers(l), billing.Lead(l)
			}
			marks = append(marks, page.Mark{Line: i, Talk: true, Rule: "bare-title", Title: t})
		}
	}
	return b.withoutSubtitles(b.withoutParts(b.colonsOut(uncodedOut(b.withoutAgain(marks))), p.To), p.To)
}

// withoutParts drops short bare lines behind a long one that a paragraph shows
// to be a talk's title, and no such paragraph shows them to be one: its parts.
func (b *Styles) withoutParts(marks []page.Mark, to int) []page.Mark {
	var out []page.Mark
	inside := false
	for _, m := range marks {
		long := b.lines[m.Line].Runes > 20
		switch {
		case !m.Talk || m.Rule != "bare-title":
			inside = false
		case b.TellsOfThis(m.Line, to):
			inside = long
		case inside && !long:
			continue
		}
		out = append(out, m)
	}
	return out
}
