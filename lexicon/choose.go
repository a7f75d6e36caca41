package lexicon

// choose takes the longest of the line's readings at each place, left to
// right. accept decides on names that need context, nil on none; those that
// it refuses are the doubtful ones.
func (s *scan) choose(accept func(*match) bool, taken, doubtful []match) (_, _ []match) {
	free := 0 // code point after the last name taken
	for at := 0; at < len(s.readings); {
		from := at
		for at < len(s.readings) && s.readings[at].first == s.readings[from].first {
			at++
		}
		if s.start(int(s.cells[s.readings[from].first])) < free {
			continue
		}
		best := match{}
		best, doubtful = longest(s.readings[from:at], accept, doubtful)
		if best.pattern != nil {
			best.start = max(best.start, free)
			taken, free = append(taken, best), best.end
		}
	}
	return taken, doubtful
}

// longest is the longest accepted reading of those that start at one cell; it
// adds the refused ones to the doubtful.
func longest(all []reading, accept func(*match) bool, doubtful []match) (best match, _ []match) {
	last := -1
	for i := range all {
		r := &all[i]
		m := match{start: r.start, end: r.end, pattern: r.pattern}
		if r.doubtful {
			known := len(doubtful)
			doubtful = append(doubtful, m)
			if accept == nil || !accept(&doubtful[known]) {
				continue
			}
			doubtful = doubtful[:known]
		}
		if r.last == last {
			best.join(m)
		} else {
			best, last = m, r.last
		}
	}
	return best, doubtful
}

// join adds another reading of the same place; one that needs no context goes
// before one that does.
func (m *match) join(other match) {
	switch {
	case m.pattern.entry == other.pattern.entry:
		if other.end > m.end { // with its size
			m.pattern, m.end = other.pattern, other.end
		}
	case m.pattern.context && !other.pattern.context:
		other.others = append(m.others, m.pattern)
		*m = other
	default:
		m.others = append(m.others, other.pattern)
	}
}
