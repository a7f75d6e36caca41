package relate

// A previewKey is a service that a line has in preview, and the one that the
// line's talk is about, or "".
type previewKey struct{ about, service string }

// previews gives the lines that say that something is in preview, by what they
// name.
func (r *relater) previews() map[previewKey][]int {
	out := make(map[previewKey][]int)
	for i, s := range r.Layout.Sections {
		about := r.OnlyService(s.First - 1)
		for _, line := range r.Own(i) {
			services := r.Services(line)
			if len(services) == 0 || !r.Has(line, r.Text(line), previewWords) || r.Has(line, r.Text(line), plannedWords) {
				continue
			}
			for _, m := range services {
				for _, key := range []previewKey{{"", m.Key}, {about, m.Key}} {
					if len(out[key]) < 2 { // one may be the announcement itself
						out[key] = append(out[key], line)
					}
				}
			}
		}
	}
	return out
}

// previewed finds the line that says that what was announced is in preview, if
// the announcement does not say how far it goes: one on the service itself, or
// on what it was announced with, in a talk about the service.
func (r *relater) previewed(a announcement, previews map[previewKey][]int) (line int, ok bool) {
	keys := []previewKey{}
	for _, m := range r.Services(a.line) {
		if m.Key != a.service {
			keys = append(keys, previewKey{a.service, m.Key})
		}
	}
	if len(keys) == 0 {
		keys = append(keys, previewKey{"", a.service})
	}
	for _, key := range keys {
		for _, line := range previews[key] {
			if line != a.line {
				return line, true
			}
		}
	}
	return 0, false
}
