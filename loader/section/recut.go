package section

import (
	"slices"
	"strings"
	"unicode/utf8"

	"talkgraph/lexicon"
	"talkgraph/loader/parse"
	"talkgraph/loader/refusal"
	"talkgraph/loader/section/shape"
	"talkgraph/loader/telling"
)

// Lines are lines of a document that report one talk, inclusive, from 1.
type Lines struct{ First, Last int }

// Recut is Split where something else than shape has decided which lines report
// talks: those that Split finds too are as it has them, the others are as their
// first lines say.
func Recut(doc parse.Document, lex *lexicon.Lexicon, log *refusal.Log, talks []Lines) Layout {
	b := newBuilder(doc, lex, log)
	b.talks()
	b.recut(talks)
	b.rest()
	return b.layout
}

// recut makes the sections those of the talks.
func (b *builder) recut(talks []Lines) {
	found := b.layout.Sections
	b.layout.Sections = nil
	for _, t := range b.entitledAbove(talks, found) {
		from := len(b.layout.Sections)
		for _, s := range found {
			if s.First == t.First {
				b.layout.Sections = append(b.layout.Sections, s)
			}
		}
		switch len(b.layout.Sections) - from {
		case 0:
			b.cut(t)
		case 1:
			b.layout.Sections[from].Last = t.Last
		}
	}
}

// entitledAbove begins talks with the title above a byline where they would begin
// with that byline, unless Split has them so.
func (b *builder) entitledAbove(talks []Lines, found []Section) (out []Lines) {
	for _, t := range talks {
		above, last := b.titleAbove(t, found), len(out)-1
		switch {
		case above > 0 && last >= 0 && out[last].First == above: // nothing but the title
			out, t.First = out[:last], above
		case above > 0 && (last < 0 || out[last].Last < above):
			t.First = above
		}
		out = append(out, t)
	}
	return out
}

// titleAbove is the line of the title above a talk that begins with its byline,
// from 1, or 0.
func (b *builder) titleAbove(t Lines, found []Section) int {
	if !b.IsBylineAlone(b.lines[t.First-1]) || slices.ContainsFunc(found, func(s Section) bool { return s.First == t.First }) {
		return 0
	}
	above := b.Above(t.First-1, 0)
	if above < 0 || !b.lines[above].TitleLike() || b.IsBylineAlone(b.lines[above]) {
		return 0
	}
	return above + 1
}

// weighedRule is the rule's name of talks that no shape gave away.
const weighedRule = "weighed"

// cut makes a section of a talk that Split did not find.
func (b *builder) cut(t Lines) {
	l := b.lines[t.First-1]
	if l.Body == "" {
		return // nothing would entitle it
	}
	if l.TitleLike() {
		b.section(t.First-1, t.Last, b.TitleOf(l), weighedRule)
		return
	}
	told := findIn(l.Body, b.lex)
	if len(told) == 0 {
		told = []telling.Telling{{To: clauseEnd(l.Body)}}
	}
	b.addTold(toldTalk{line: t.First - 1, Telling: told[0]}, t.Last)
	b.layout.Sections[len(b.layout.Sections)-1].Rule = weighedRule
}

// clauseEnd is the byte at which the first clause of a text ends that is long
// enough to tell what a talk is about.
func clauseEnd(text string) int {
	for i, r := range text {
		if i > shortest && (strings.ContainsRune("。、，,;；!！?？", r) || strings.HasPrefix(text[i:], ". ")) {
			return i
		}
		if utf8.RuneCountInString(text[:i]) >= shape.MaxBare && r == ' ' {
			return i
		}
	}
	return len(strings.TrimRight(text, ".。"))
}
