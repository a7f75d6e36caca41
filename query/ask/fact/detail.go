package fact

import (
	"slices"
	"strings"
)

// withNext adds the line behind the best one, in the same talk.
func withNext(best, lines []Line) []Line {
	if len(best) == 0 || len(best) >= fewLines {
		return best
	}
	at := slices.IndexFunc(lines, best[0].is)
	if at+1 >= len(lines) || lines[at+1].Talk != best[0].Talk || lines[at].Talk < 0 || slices.ContainsFunc(best, lines[at+1].is) {
		return best
	}
	return append(best, lines[at+1])
}

// withDetails adds the lines that stand indented under the best ones, as long
// as there are few.
func (q Query) withDetails(best, lines []Line) []Line {
	out := slices.Clone(best)
	for _, b := range best {
		for _, l := range under(b, lines) {
			if len(out) >= fewLines {
				break
			}
			if !slices.ContainsFunc(out, l.is) {
				out = append(out, l)
			}
		}
	}
	return out
}

// underQuestions puts the lines that stand indented under a line that asks
// something right behind it: they are its answer.
func underQuestions(best, lines []Line) []Line {
	var out []Line
	for _, b := range best {
		if slices.ContainsFunc(out, b.is) {
			continue
		}
		out = append(out, b)
		if !asks(b.Node.Text) {
			continue
		}
		for _, l := range under(b, lines) {
			if !slices.ContainsFunc(out, l.is) {
				out = append(out, l)
			}
		}
	}
	return out[:min(len(out), MaxLines)]
}

// under lists the lines of the same talk that stand indented under one, at most
// fewLines.
func under(head Line, lines []Line) []Line {
	at := slices.IndexFunc(lines, head.is)
	var out []Line
	for _, l := range lines[at+1:] {
		blank := strings.TrimSpace(l.Node.Text) == ""
		if len(out) == fewLines || l.Talk != head.Talk || l.Talk < 0 || !blank && Depth(l.Node.Text) <= Depth(head.Node.Text) {
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
