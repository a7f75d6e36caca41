package section

import (
	"talkgraph/knowledge"
	"talkgraph/loader/pattern"
)

var tableRule = pattern.MustCompile(`^\|?[ 　]*:?-{2,}:?[ 　]*(?:\|[ 　]*:?-{2,}:?[ 　]*)+\|?$`)

// tables makes a talk of each row of a table that has a column of titles and
// one of speakers, companies, codes or events. A row that only announces a
// talk with a part of its own says who gives that.
func (b *builder) tables() {
	var known map[string]int // made for the first table
	for i := 1; i < len(b.lines); i++ {
		first, roles := b.tableAt(i)
		if roles == nil || b.within(i) >= 0 {
			continue
		}
		end := first
		for end < len(b.lines) && hasCells(b.lines[end]) {
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
		if all := cells(b.lines[i]); roles["title"] < len(all) {
			if t := b.read(all[roles["title"]].text); t.text != "" {
				if _, ok := announced(t, known); ok {
					told++
				}
			}
		}
	}
	return told
}

// tableAt reads the head of a table of talks right above a line: the index of
// its first row, and its columns by what stands in them; nil if there is none.
func (b *builder) tableAt(i int) (first int, roles map[string]int) {
	if !hasCells(b.lines[i-1]) {
		return 0, nil
	}
	drawn := tableRule.MatchString(b.lines[i].Body)
	if !drawn && !hasCells(b.lines[i]) {
		return 0, nil
	}
	if roles = rolesIn(cells(b.lines[i-1])); !listsTalks(roles) {
		return 0, nil
	}
	if drawn {
		i++
	}
	return i, roles
}

// hasTable tells whether a table of talks stands anywhere.
func (b *builder) hasTable() bool {
	for i := 1; i < len(b.lines); i++ {
		if _, roles := b.tableAt(i); roles != nil {
			return true
		}
	}
	return false
}

// rolesIn gives the columns by what their heads say that stands in them.
func rolesIn(heads []tableCell) map[string]int {
	roles := make(map[string]int)
	for k, c := range heads {
		if role := columns[knowledge.Fold(c.text)]; role != "" {
			if _, ok := roles[role]; !ok {
				roles[role] = k
			}
		}
	}
	return roles
}

// listsTalks tells tables of talks from those of anything with a name.
func listsTalks(roles map[string]int) bool {
	for _, role := range []string{"speaker", "company", "code", "event"} {
		_, other := roles[role]
		if _, title := roles["title"]; title && other {
			return true
		}
	}
	return false
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
