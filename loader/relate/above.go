package relate

import (
	"talkgraph/knowledge"
	"talkgraph/loader/parse"
)

// above is the service that the bullet over a line is about.
func (r *relater) above(line int) (string, bool) {
	at := r.over(line)
	if at < 0 {
		return "", false
	}
	services := r.of(at, knowledge.Service)
	return keyOf(services), r.doc.Lines[at].Shape == parse.Bullet && len(services) == 1
}

// over is the index of the line that a bullet stands under: the nearest above
// it that is neither blank nor a bullet as deep; -1 if there is none.
func (r *relater) over(line int) int {
	if r.doc.Lines[line].Shape != parse.Bullet {
		return -1
	}
	if r.parents == nil {
		r.parents = parents(r.doc.Lines)
	}
	return r.parents[line]
}

// parents gives, by line index, what the bullets stand under.
func parents(lines []parse.Line) []int {
	out := make([]int, len(lines))
	var open []int // the last line of words, and the bullets under it that go on
	for i, l := range lines {
		out[i] = -1
		switch l.Shape {
		case parse.Blank:
		case parse.Bullet:
			for len(open) > 0 && lines[open[len(open)-1]].Shape == parse.Bullet && lines[open[len(open)-1]].Indent >= l.Indent {
				open = open[:len(open)-1]
			}
			if len(open) > 0 {
				out[i] = open[len(open)-1]
			}
			open = append(open, i)
		default:
			open = append(open[:0], i)
		}
	}
	return out
}

func keyOf(all []Mention) string {
	if len(all) == 0 {
		return ""
	}
	return all[0].Key
}
