package outline

import (
	"talkgraph/loader/section/lost"
	"talkgraph/loader/section/page"
)

// Plain makes talks of a post whose format marks no headings: of what marks talks
// in it; of the lines that a reader takes for headings, as of those that are
// marked; of what is left.
func (b *Outliner) Plain(p page.Span) {
	if !b.MarksTalks(p) && !b.CountsTalks(p) && !b.lostTalks(p) {
		b.Unmarked(p)
	}
}

// lostTalks makes talks of a post by its headings that have lost their marks, if
// there are at least two.
func (b *Outliner) lostTalks(p page.Span) bool {
	heads := b.asHeadings(lost.Headings(&b.Page, b.lines, p), p.To)
	if len(heads) == 0 {
		return false
	}
	b.classify(heads)
	talks := 0
	for _, h := range heads {
		if h.kind == headingTalk && b.hasContent(h) {
			talks++
		}
	}
	if talks < 2 {
		return false
	}
	for _, h := range heads {
		if h.kind == headingTalk && b.hasContent(h) {
			b.Add(h.line, h.to, *h.Title, "lost-heading")
		} else if h.kind != headingSub {
			b.Marks[h.line] = true
		}
	}
	return true
}

// asHeadings are lines as headings of a part of the document that ends at a line.
func (b *Outliner) asHeadings(found []lost.Heading, to int) []*heading {
	heads := make([]*heading, 0, len(found))
	for _, h := range found {
		l := b.lines[h.Line]
		heads = append(heads, &heading{line: h.Line, level: h.Level, over: h.Over, body: l.Body, Title: b.TitleAt(l)})
	}
	b.nested(heads, to)
	return heads
}
