package lines

import "talkgraph/loader/parse"

// Over is the index of the line that a bullet stands under: the nearest above
// it that is neither blank nor a bullet as deep; -1 if there is none.
func (d *Lines) Over(line int) int {
	if d.Doc.Lines[line].Shape != parse.Bullet {
		return -1
	}
	if d.parents == nil {
		d.parents = parents(d.Doc.Lines)
	}
	return d.parents[line]
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
