package page

import (
	"talkgraph/knowledge"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/shape"
)

var tableRule = pattern.MustCompile(`^\|?[ 　]*:?-+:?[ 　]*(?:\|[ 　]*:?-+:?[ 　]*)+\|?$`)

// TableAt reads the head of a table of talks right above a line: the index of
// its first row, and its columns by what stands in them; nil if there is none.
func (b *Page) TableAt(i int) (first int, roles map[string]int) {
	if !shape.HasCells(b.lines[i-1]) {
		return 0, nil
	}
	drawn := tableRule.MatchString(b.lines[i].Body)
	if !drawn && !shape.HasCells(b.lines[i]) {
		return 0, nil
	}
	if roles = rolesIn(shape.Cells(b.lines[i-1])); !listsTalks(roles) {
		return 0, nil
	}
	if drawn {
		i++
	}
	return i, roles
}

// HasTable tells whether a table of talks stands anywhere.
func (b *Page) HasTable() bool {
	for i := 1; i < len(b.lines); i++ {
		if _, roles := b.TableAt(i); roles != nil {
			return true
		}
	}
	return false
}

// rolesIn gives the columns by what their heads say that stands in them.
func rolesIn(heads []shape.TableCell) map[string]int {
	roles := make(map[string]int)
	for k, c := range heads {
		if role := columns[knowledge.Fold(c.Text)]; role != "" {
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
