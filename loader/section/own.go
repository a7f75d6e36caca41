package section

import (
	"slices"

	"talkgraph/loader/section/page"
	"talkgraph/loader/section/shape"
)

// ownTalks notes, for the talks of posts of which the title says that the
// author gave them, the line that says so. Where titles tell which talks are
// the author's, the others are not.
func (b *builder) ownTalks() {
	for _, p := range b.Post {
		line := p.Title
		if ownTalks.In(b.Front.Title) {
			line, _ = b.TitleLine()
		} else if line < 0 || !ownTalks.In(b.lines[line].Body) {
			continue
		}
		told := slices.ContainsFunc(b.layout.Sections, func(s Section) bool { return within(s, p) && b.isOwn(s) })
		for i := range b.layout.Sections {
			if s := &b.layout.Sections[i]; within(*s, p) && (!told || b.isOwn(*s)) {
				s.Own = line + 1
			}
		}
	}
}

// isOwn tells talks of which the title says that they are the author's.
func (b *builder) isOwn(s Section) bool { return shape.IsOwn(b.lines[s.First-1].Body) }

func within(s Section, p page.Span) bool { return p.From < s.First && s.Last <= p.To }

// beginsIn tells sections that begin in a span, wherever they end.
func beginsIn(s Section, p page.Span) bool { return p.From < s.First && s.First <= p.To }
