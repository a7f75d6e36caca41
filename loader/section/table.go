package section

import (
	"talkgraph/knowledge"
	"talkgraph/loader/section/shape"
)

// tables makes a talk of each row of a table that has a column of titles and
// one of speakers, companies, codes or events. A row that only announces a
// talk with a part of its own says who gives that.
func (b *builder) tables() {
	var known map[string]int // made for the first table
	for i := 1; i < len(b.lines); i++ {
		first, roles := b.TableAt(i)
		if roles == nil || b.within(i) >= 0 {
			continue
		}
		end := first
		for end < len(b.lines) && shape.HasCells(b.lines[end]) {
			end++
		}
		if known == nil {
			known = b.titled()
		}
		told := b.rowsTold(first, end, roles, known)
		for i = first; i < end; i++ {
			b.row(i, roles, known, told < 2)
		}
	}
}

// rowsTold counts the rows of a table that announce a talk with a part of its
// own: with two of them the table is the programme.
func (b *builder) rowsTold(first, end int, roles map[string]int, known map[string]int) int {
	told := 0
	for i := first; i < end; i++ {
		if all := shape.Cells(b.lines[i]); roles["title"] < len(all) {
			if t := b.Read(all[roles["title"]].Text); t.Text != "" {
				if _, ok := announced(t, known); ok {
					told++
				}
			}
		}
	}
	return told
}

// within is the index of the section around a line, or -1.
func (b *builder) within(line int) int {
	for i, s := range b.layout.Sections {
		if s.First-1 <= line && line < s.Last {
			return i
		}
	}
	return -1
}

// titled gives the sections by their codes and titles.
func (b *builder) titled() map[string]int {
	known := make(map[string]int)
	for i, s := range b.layout.Sections {
		known[s.Code], known[knowledge.Slug(s.Title)] = i, i
	}
	return known
}
