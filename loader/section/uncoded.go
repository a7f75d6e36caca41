package section

import "slices"

// uncodedOut drops bare lines that neither have a code nor say who spoke, where
// others have a code: those are the titles, and these stand in their talks.
func uncodedOut(marks []mark) []mark {
	coded := func(m mark) bool { return m.Code != "" }
	if !slices.ContainsFunc(marks, coded) {
		return marks
	}
	return slices.DeleteFunc(marks, func(m mark) bool {
		return m.talk && m.rule == "bare-title" && m.Code == "" && len(m.People) == 0
	})
}
