package cover

import "talkgraph/loader/credit"

// newReader reads what talks cover.
func newReader(talks *credit.Talks) *reader {
	r := &reader{Talks: talks}
	r.shared = r.sharedLanguages()
	return r
}

// sharedLanguages are the languages that at least three titles name, and one of
// three talks: a meeting of those who write in one says nothing of its talks by that.
func (r *reader) sharedLanguages() map[string]bool {
	talks := make(map[string]int)
	for _, s := range r.Layout.Sections {
		seen := make(map[string]bool)
		for _, m := range r.Services(max(s.Below, s.First) - 1) {
			if m.Entry != nil && m.Entry.Category == "language" && s.Entitles(max(s.Below, s.First), m.Start) && !seen[m.Entry.Name] {
				seen[m.Entry.Name] = true
				talks[m.Entry.Name]++
			}
		}
	}
	out := make(map[string]bool)
	for name, n := range talks {
		out[name] = n >= 3 && 3*n >= len(r.Layout.Sections)
	}
	return out
}

// entitled tells whether the title of a talk names a thing that the event is not
// about as a whole.
func (r *reader) entitled(all []showing) bool {
	if !inTitle(all) {
		return false
	}
	e := r.entryOf(all[0])
	return e == nil || !r.shared[e.Name]
}
