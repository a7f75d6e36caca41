package bylined

import (
	"talkgraph/knowledge"
	"talkgraph/loader/section/page"
)

// withoutProgramme drops the marks of a programme: lines that stand right one
// under another, of which one has the title of a mark further down.
func withoutProgramme(marks []page.Mark) []page.Mark {
	last := make(map[string]int) // by key of a title: the last mark that has it
	for k, m := range marks {
		if m.Talk {
			last[knowledge.Key(m.Text)] = k
		}
	}
	var out []page.Mark
	for from := 0; from < len(marks); {
		to, told := from+1, repeats(marks, from, last)
		for to < len(marks) && marks[to].Talk && marks[from].Talk && marks[to].Line == marks[to-1].Line+1 {
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
func repeats(marks []page.Mark, k int, last map[string]int) bool {
	return marks[k].Talk && last[knowledge.Key(marks[k].Text)] > k
}
