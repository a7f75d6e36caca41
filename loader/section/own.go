package section

// ownTalks notes, for the talks of posts of which the title says that the
// author gave them, the line that says so.
func (b *builder) ownTalks() {
	for _, p := range b.Post {
		line := p.Title
		if ownTalks.In(b.Front.Title) {
			line, _ = b.TitleLine()
		} else if line < 0 || !ownTalks.In(b.lines[line].Body) {
			continue
		}
		for i := range b.layout.Sections {
			if s := &b.layout.Sections[i]; p.From < s.First && s.Last <= p.To {
				s.Own = line + 1
			}
		}
	}
}
