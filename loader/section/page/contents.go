package page

import (
	"strings"

	"talkgraph/loader/parse"
)

// DropIndex drops titles without lines under them that are repeated: a table
// of contents.
func (b *Page) DropIndex(marks []Mark, p Span) []Mark {
	last := make(map[string]int)
	for i, m := range marks {
		if m.Talk {
			last[m.key()] = i
		}
	}
	var out []Mark
	listed := -1 // the last mark of a list in which a title stands that is repeated
	for i, m := range marks {
		if i <= listed {
			b.Refuse(m.Line, "table-of-contents", "stands in a list of titles, of which others stand again further down")
			continue
		}
		if end := b.contents(marks, i, last, p.To); end > i {
			listed = end
			b.Refuse(m.Line, "table-of-contents", "stands again further down, with what is told")
			continue
		}
		if !m.Talk || last[m.key()] == i || b.Filled(m.Line, NextLine(marks, i, p.To)) {
			out = append(out, m)
		} else {
			b.Refuse(m.Line, "table-of-contents", "stands again further down, with what is told")
		}
	}
	return out
}

// contents is the last of several titles that begin with the i-th and follow one
// another with nothing between them, if one of them stands again below; else i.
func (b *Page) contents(marks []Mark, i int, last map[string]int, to int) int {
	end, again := i, false
	for end+1 < len(marks) && marks[end].Talk && !b.Filled(marks[end].Line, NextLine(marks, end, to)) {
		end++
	}
	if end > i && !(marks[end].Talk && b.endsSentence(marks[end].Line, NextLine(marks, end, to))) {
		end--
	}
	for k := i; k <= end; k++ {
		again = again || last[marks[k].key()] > end
	}
	if !again {
		return i
	}
	return end
}

// endsSentence tells whether nothing but the end of a sentence stands under a line
// that is its object: "…" over "に参加した。".
func (b *Page) endsSentence(i, to int) bool {
	words := 0
	for _, l := range b.lines[i+1 : to] {
		if l.Shape == parse.Blank {
			continue
		}
		if words++; words > 1 || !strings.HasSuffix(l.Body, "。") || !strings.HasPrefix(l.Body, "に") && !strings.HasPrefix(l.Body, "を") {
			return false
		}
	}
	return words == 1
}

// key is what a title has in common with its row in a table of contents.
func (m Mark) key() string {
	if m.Code != "" {
		return m.Code
	}
	return m.Text
}

// NextLine is the line of the mark after another, or the end.
func NextLine(marks []Mark, i, end int) int {
	if i+1 < len(marks) {
		return marks[i+1].Line
	}
	return end
}

// Filled tells whether there are words between a title and the next mark.
func (b *Page) Filled(line, to int) bool {
	for i := line + 1; i < to; i++ {
		if s := b.lines[i].Shape; s == parse.Text || s == parse.Bullet && b.lines[i].Body != "" {
			return true
		}
	}
	return false
}
