package section

import "slices"

// mayTell tells, by line, where it matters whether a talk is told of: outside of
// sections, and in those that may end there or be none.
func (b *builder) mayTell() []bool {
	out := slices.Repeat([]bool{true}, len(b.lines))
	for _, s := range b.layout.Sections {
		if s.Rule != "run-in" && !b.mayGo(s) {
			clear(out[s.First-1 : s.Last])
		}
	}
	for _, s := range b.layout.Sections {
		for at := s.First - 1; at < s.Last && (s.Rule == "run-in" || b.mayGo(s)); at++ {
			out[at] = true
		}
	}
	return out
}
