package bylined

import (
	"slices"
	"strings"

	"talkgraph/loader/section/page"
	"talkgraph/loader/section/shape"
)

// enoughAlike is how many titles that are printed alike show how all are printed.
const enoughAlike = 3

// besideAlike drops marks of a post of which titles are printed alike: those that say
// once more, right under it, what such a line says, and, where enough of these say who
// spoke, those of which nothing says who spoke but the first words under them.
func (b *Titles) besideAlike(marks []page.Mark, alike map[int]shape.Title, to int) []page.Mark {
	if len(alike) == 0 {
		return marks
	}
	lines, above := 0, ""
	for _, t := range alike {
		if len(t.People) > 0 {
			lines++ // title and name are in one
		}
	}
	return slices.DeleteFunc(marks, func(m page.Mark) bool {
		if t, ok := alike[m.Line]; ok {
			above = shape.SayingOf(t.Text)
			return false
		}
		said := shape.SayingOf(m.Text)
		again := m.Talk && above != "" && (strings.Contains(said, above) || strings.Contains(above, said))
		above = ""
		if !m.Talk || m.Code != "" {
			return false
		}
		return again || lines >= enoughAlike && m.Rule == "speaker-line" && b.SpeakersUnder(m.Line, to) == nil
	})
}
