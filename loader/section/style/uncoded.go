package style

import (
	"slices"

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
