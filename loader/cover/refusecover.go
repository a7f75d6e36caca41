package cover

import (
	"fmt"
	"strings"

	"talkgraph/knowledge"
	"talkgraph/loader/claim"
)

// mentionedOnly notes a service that a talk names and does not cover, at the
// line that speaks most for it, with the points that it lacks.
func (r *reader) mentionedOnly(all []showing, seen sight) {
	if !r.Source.Log.On() {
		return
	}
	at, best := all[0], r.view(all[0], seen.in)
	for _, s := range all[1:] {
		if v := r.view(s, seen.in); coverPoints.sum(v, seen) > coverPoints.sum(best, seen) {
			at, best = s, v
		}
	}
	sum := coverPoints.sum(best, seen)
	reason := fmt.Sprintf("%d of %d points", sum, coverPoints.needed)
	if parts := coverPoints.told(best, seen); len(parts) > 0 {
		reason += ": " + strings.Join(parts, ", ")
	}
	r.Refuse(at.line, claim.InWords("talk", knowledge.Covers, r.Claims.Name(best.m.Key)), "mentioned-only", reason)
}

// told lists the signals that count for a thing or against it, with their points.
func (p points) told(v view, s sight) []string {
	var out []string
	eachSignal(v, s, func(name string) {
		if n := p.of[name]; n != 0 {
			out = append(out, fmt.Sprintf("%s %+d", name, n))
		}
	})
	return out
}

// onceAside notes a topic that the lines of a talk name in brackets or in
// passing alone.
func (r *reader) onceAside(lines []covering) {
	for _, l := range lines {
		r.Refuse(l.line, claim.InWords("talk", knowledge.Covers, r.Claims.Name(l.key)), "aside", "named in brackets or in passing alone; a line that is about it would do")
	}
}
