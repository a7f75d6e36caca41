package style

import (
	"slices"
	"strings"

	"talkgraph/loader/section/page"
)

// uncodedOut drops bare lines that neither have a code nor say who spoke, where
// others have a code: those are the titles, and these stand in their talks.
func uncodedOut(marks []page.Mark) []page.Mark {
	coded := func(m page.Mark) bool { return m.Code != "" }
	if !slices.ContainsFunc(marks, coded) {
		return marks
	}
	return slices.DeleteFunc(marks, func(m page.Mark) bool {
		return m.Talk && m.Rule == "bare-title" && m.Code == "" && len(m.People) == 0
	})
}

// colonsOut drops bare lines in English that end in a colon, where others do
// not, or talks are marked otherwise: they open the lists in these.
func (b *Styles) colonsOut(marks []page.Mark) []page.Mark {
	opens := func(m page.Mark) bool {
		return m.Talk && m.Rule == "bare-title" && m.Code == "" && len(m.People) == 0 && (strings.HasSuffix(b.lines[m.Line].Body, ":") || strings.HasSuffix(b.lines[m.Line].Body, "："))
	}
	if !slices.ContainsFunc(marks, func(m page.Mark) bool { return m.Talk && !opens(m) }) {
		return marks
	}
	return slices.DeleteFunc(marks, opens)
}
