package eval

import (
	"fmt"
	"strings"
)

// Fit says in which fields an annotation does not fit its document, whose
// lines it gets: lines that do not exist, surfaces that do not stand on their
// lines. An annotation of another version of the document shows so.
func (a Annotation) Fit(lines []string) []string {
	var out []string
	add := func(format string, args ...any) { out = append(out, fmt.Sprintf(format, args...)) }
	for i, t := range a.Talks {
		if t.Lines[1] > len(lines) {
			add("talks[%d].lines: the document has %d lines, not %d", i, len(lines), t.Lines[1])
		}
	}
	for i, m := range a.Mentions {
		if m.Line > len(lines) {
			add("mentions[%d].line: the document has %d lines, not %d", i, len(lines), m.Line)
			continue
		}
		for _, surface := range append([]string{m.Surface}, m.Others...) {
			if !strings.Contains(folded(lines[m.Line-1]), folded(surface)) {
				add("mentions[%d]: %q does not stand on line %d", i, surface, m.Line)
			}
		}
	}
	return out
}
