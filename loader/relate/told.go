package relate

import (
	"slices"

	"talkgraph/knowledge"
	"talkgraph/loader/byline"
	"talkgraph/loader/section"
)

// toldApart tells people to whom the line that names them gives another talk:
// running text may tell of several in one line.
func (r *relater) toldApart(i, line int, m Mention) bool {
	own := r.layout.Sections[i]
	if own.Told.Line != line+1 || slices.ContainsFunc(own.Credits, r.crediting(m)) {
		return false
	}
	for _, k := range r.toldIn[line] {
		if s := r.layout.Sections[k]; k != i && slices.ContainsFunc(s.Credits, r.crediting(m)) {
			return true
		}
	}
	return false
}

// entitlesOther tells what stands in the title of another talk that shares the
// line.
func (r *relater) entitlesOther(i, line int, m Mention) bool {
	if r.layout.Sections[i].Told.Line != line+1 {
		return false
	}
	for _, k := range r.toldIn[line] {
		if s := r.layout.Sections[k]; k != i && s.Entitles(line+1, m.Start) {
			return true
		}
	}
	return false
}

// crediting tells bylines that name whom a mention names.
func (r *relater) crediting(m Mention) func(section.Credit) bool {
	return func(c section.Credit) bool {
		return slices.ContainsFunc(c.People, func(p byline.Person) bool {
			key, _ := r.person(p.Name)
			return key == m.Key
		})
	}
}

// toldBeside claims what the title of a talk names that shares its line with
// others, and is not the one to which the line belongs.
func (r *relater) toldBeside(i int) (out []covering) {
	s := &r.layout.Sections[i]
	if s.Told.Line == 0 || r.inner[s.First-1] == i {
		return nil
	}
	for _, m := range r.of(s.First-1, knowledge.Service, knowledge.Topic) {
		if s.Entitles(s.First, m.Start) {
			out = append(out, covering{m.Key, s.First - 1, "talk-title"})
		}
	}
	return out
}
