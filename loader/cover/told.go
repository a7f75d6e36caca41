package cover

import "talkgraph/knowledge"

// toldBeside claims what the title of a talk names that shares its line with
// others, and is not the one to which the line belongs.
func (r *reader) toldBeside(i int) (out []covering) {
	s := &r.Layout.Sections[i]
	if s.Told.Line == 0 || r.Inner[s.First-1] == i {
		return nil
	}
	for _, m := range r.Of(s.First-1, knowledge.Service, knowledge.Topic) {
		if s.Entitles(s.First, m.Start) {
			out = append(out, covering{m.Key, s.First - 1, "talk-title"})
		}
	}
	return out
}
