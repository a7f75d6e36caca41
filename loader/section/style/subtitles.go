package style

import (
	"strings"

	"talkgraph/knowledge"
	"talkgraph/loader/section/page"
)

// withoutAgain drops the bare lines that say once more what one shortly above them
// says: they stand under the pictures of what that entitles.
func (b *Styles) withoutAgain(marks []page.Mark) []page.Mark {
	var out []page.Mark
	last := make(map[string]int) // by key: the line of such a title
	for _, m := range marks {
		key := knowledge.Key(b.lines[m.Line].Body)
		if at, ok := last[key]; ok && m.Rule == "bare-title" && m.Line-at <= nearAgain {
			b.Refuse(m.Line, "told-above", "says again what entitles the lines above")
			continue
		}
		if m.Rule == "bare-title" {
			last[key] = m.Line
		}
		out = append(out, m)
	}
	return out
}

// nearAgain is within how many lines of a title what says it again stands under a picture.
const nearAgain = 8

// withoutSubtitles drops the bare lines right under keynotes that name who gave them,
// where the text under them goes on with these: they entitle the keynote once more.
func (b *Styles) withoutSubtitles(marks []page.Mark, to int) []page.Mark {
	var out []page.Mark
	for i, m := range marks {
		if i > 0 && m.Talk && m.Rule == "bare-title" && len(m.People) == 0 && b.isSubtitle(marks[i-1], m, page.NextLine(marks, i, to)) {
			b.Refuse(m.Line, "subtitle", "entitles the keynote above it once more")
			continue
		}
		out = append(out, m)
	}
	return out
}

// isSubtitle tells a line right under a keynote, over text that names who gave that.
func (b *Styles) isSubtitle(over, m page.Mark, next int) bool {
	if !over.Talk || over.Kind != "keynote" || len(over.People) == 0 || b.Filled(over.Line, m.Line) {
		return false
	}
	for _, l := range b.lines[m.Line+1 : next] {
		if strings.Contains(l.Body, over.People[0].Name) {
			return true
		}
	}
	return false
}
