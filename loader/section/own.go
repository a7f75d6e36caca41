package section

// ownTalks notes, for the talks of posts of which the title says that the
// author gave them, the line that says so.
func (b *builder) ownTalks() {
	for _, p := range b.post {
		line := p.title
		if ownTalks.In(b.front.Title) {
			line, _ = b.titleLine()
		} else if line < 0 || !ownTalks.In(b.lines[line].Body) {
			continue
		}
		for i := range b.layout.Sections {
			if s := &b.layout.Sections[i]; p.from < s.First && s.Last <= p.to {
				s.Own = line + 1
			}
		}
	}
}
