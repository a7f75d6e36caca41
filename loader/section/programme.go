package section

import "talkgraph/knowledge"

// withoutProgramme drops the marks of a programme: lines that stand right one
// under another, of which one has the title of a mark further down.
func withoutProgramme(marks []mark) []mark {
	last := make(map[string]int) // by key of a title: the last mark that has it
	for k, m := range marks {
		if m.talk {
			last[knowledge.Key(m.Text)] = k
		}
	}
	var out []mark
	for from := 0; from < len(marks); {
		to, told := from+1, repeats(marks, from, last)
		for to < len(marks) && marks[to].talk && marks[from].talk && marks[to].line == marks[to-1].line+1 {
			told = told || repeats(marks, to, last)
			to++
		}
		if !told || to == from+1 {
			out = append(out, marks[from:to]...)
		}
		from = to
	}
	return out
}

// repeats tells a mark of which the title is that of a later one, too.
func repeats(marks []mark, k int, last map[string]int) bool {
	return marks[k].talk && last[knowledge.Key(marks[k].Text)] > k
}
