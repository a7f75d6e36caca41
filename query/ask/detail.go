package ask

import (
	"slices"
	"strings"
)

// underQuestions puts the lines that stand indented under a line that asks
// something right behind it: they are its answer.
func underQuestions(best, lines []line) []line {
	var out []line
	for _, b := range best {
		if slices.ContainsFunc(out, func(o line) bool { return o.node.ID == b.node.ID }) {
			continue
		}
		out = append(out, b)
		if !asks(b.node.Text) {
			continue
		}
		for _, l := range under(b, lines) {
			if !slices.ContainsFunc(out, func(o line) bool { return o.node.ID == l.node.ID }) {
				out = append(out, l)
			}
		}
	}
	return out[:min(len(out), maxLines)]
}

// under lists the lines of the same talk that stand indented under one, at most
// fewLines.
func under(head line, lines []line) []line {
	at := slices.IndexFunc(lines, func(l line) bool { return l.node.ID == head.node.ID })
	var out []line
	for _, l := range lines[at+1:] {
		blank := strings.TrimSpace(l.node.Text) == ""
		if len(out) == fewLines || l.talk != head.talk || l.talk < 0 || !blank && depth(l.node.Text) <= depth(head.node.Text) {
			break
		}
		if !blank {
			out = append(out, l)
		}
	}
	return out
}

// asks says whether a line asks something.
func asks(text string) bool {
	text = strings.TrimSpace(text)
	return strings.HasSuffix(text, "か") || strings.HasSuffix(text, "?") || strings.HasSuffix(text, "\uff1f")
}
