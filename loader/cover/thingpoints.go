package cover

// thingPoints are a signal of a thing and its points, which are not 0.
type thingPoints struct {
	shown  func(sight) bool
	points int
}

// counting are those of some signals that have points.
func (p points) counting(signals []thingSignal) (out []thingPoints) {
	for _, signal := range signals {
		if n := p.of[signal.name]; n != 0 {
			out = append(out, thingPoints{signal.shown, n})
		}
	}
	return out
}

// ofThing are the parts of a sum that a service has in its talk: always, and
// where a line is about something else.
func (p *points) ofThing(s sight) (always, beside int) {
	return sumOf(p.always, s), sumOf(p.beside, s)
}

// sumOf adds up the points of those signals that a service shows in its talk.
func sumOf(signals []thingPoints, s sight) (sum int) {
	for i := range signals {
		if signals[i].shown(s) {
			sum += signals[i].points
		}
	}
	return sum
}
