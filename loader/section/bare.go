package section

import (
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/billing"
	"talkgraph/loader/section/shape"
)

// bareTitles reads posts in which nothing but its place marks a title: a bare
// line after a blank one or a day, before bullets or a paragraph.
func (b *styles) bareTitles(p span) []mark {
	var marks []mark
	heads := b.speakersHead(p)
	for i := p.from; i < p.to; i++ {
		if m, ok := b.common(i, p); ok {
			marks = append(marks, m)
			continue
		}
		l := b.lines[i]
		if !heads && (b.underTitle(i, p) || b.signs(i, p) || b.namesAgain(i, p)) {
			continue
		}
		if i == p.title || !shape.Bare(l, shape.MaxBare) || !b.Apart(i, p.from) || b.introduced(i, p) || b.isEdition(l.Body) || b.isNone(l, p) || !heads && b.isCaption(l) || subNumber.MatchString(l.Body) || b.isSaying(i, p.to) {
			continue
		}
		if b.entitles(i, p.to) {
			t := b.TitleOf(l)
			if heads && len(t.People) == 0 && b.isCaption(l) {
				t.People, t.At = b.Speakers(l), billing.Lead(l)
			}
			marks = append(marks, mark{i, true, "bare-title", t})
		}
	}
	return b.withoutParts(uncodedOut(marks), p.to)
}

// ofThisTalk is how paragraphs begin that tell what a talk was about.
var ofThisTalk = pattern.MustCompile(`^(?:この|本|当)(?:セッション|講演|発表|トーク|ワークショップ)(?:では|は、|は|で、)`)

// withoutParts drops short bare lines behind a long one that a paragraph shows
// to be a talk's title, and no such paragraph shows them to be one: its parts.
func (b *styles) withoutParts(marks []mark, to int) []mark {
	var out []mark
	inside := false
	for _, m := range marks {
		long := b.lines[m.line].Runes > 20
		switch {
		case !m.talk || m.rule != "bare-title":
			inside = false
		case b.tellsOfThis(m.line, to):
			inside = long
		case inside && !long:
			continue
		}
		out = append(out, m)
	}
	return out
}

// tellsOfThis tells whether the first words under a line say what a talk was about.
func (b *styles) tellsOfThis(i, to int) bool {
	for j := i + 1; j < to; j++ {
		if b.lines[j].Shape != parse.Blank && b.lines[j].Shape != parse.Link {
			return ofThisTalk.MatchString(b.lines[j].Body)
		}
	}
	return false
}
