package relate

import (
	"fmt"
	"strings"

	"talkgraph/knowledge"
)

// mentionedOnly notes a service that a talk names and does not cover, at the
// line that speaks most for it, with the points that it lacks.
func (r *relater) mentionedOnly(views []view, seen sight) {
	if !r.log.On() {
		return
	}
	best := views[0]
	for _, v := range views[1:] {
		if coverPoints.line(v) > coverPoints.line(best) {
			best = v
		}
	}
	sum := coverPoints.line(best) + coverPoints.thing(seen)
	reason := fmt.Sprintf("%d of %d points", sum, coverPoints.needed)
	if parts := coverPoints.told(best, seen); len(parts) > 0 {
		reason += ": " + strings.Join(parts, ", ")
	}
	r.refuse(best.at, inWords("talk", knowledge.Covers, r.name(best.m.Key)), "mentioned-only", reason)
}

// told lists the signals that count for a thing or against it, with their points.
func (p points) told(v view, s sight) []string {
	var out []string
	for _, signal := range lineSignals {
		if n := p.of[signal.name]; n != 0 && signal.shown(v) {
			out = append(out, fmt.Sprintf("%s %+d", signal.name, n))
		}
	}
	for _, signal := range thingSignals {
		if n := p.of[signal.name]; n != 0 && signal.shown(s) {
			out = append(out, fmt.Sprintf("%s %+d", signal.name, n))
		}
	}
	return out
}

// onceAside notes a topic that the lines of a talk name in brackets or in
// passing alone.
func (r *relater) onceAside(key string, lines []int) {
	for _, line := range lines {
		r.refuse(line, inWords("talk", knowledge.Covers, r.name(key)), "aside", "named in brackets or in passing alone; a line that is about it would do")
	}
}
