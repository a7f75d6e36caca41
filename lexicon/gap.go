package lexicon

import (
	"slices"
	"strings"
)

// gap is what stands before a cell that is not the first, without long vowel marks.
func (s *scan) gap(c int) []rune {
	gap := s.folded[s.cells[c-1]+1 : s.cells[c]]
	if slices.Contains(gap, 'ー') {
		gap = slices.DeleteFunc(slices.Clone(gap), func(r rune) bool { return r == 'ー' })
	}
	return gap
}

// softMarks may stand inside a name that is written without them.
const softMarks = "-‐_・./'’"

// joins says whether a name may reach over the gap. own are the marks that
// the name itself is written with; one of them may have a blank on either side.
func joins(gap []rune, own string) bool {
	if len(gap) == 0 || len(gap) == 1 && gap[0] == ' ' {
		return true
	}
	if len(gap) > 8 {
		return false
	}
	all := string(gap)
	bare := strings.Trim(all, " ")
	if len(all)-len(bare) > 2 || len(bare) == 0 || len(bare) > 6 {
		return false
	}
	soft := bare == all
	for _, r := range bare {
		if !strings.ContainsRune(own, r) && !(soft && strings.ContainsRune(softMarks, r)) {
			return false
		}
	}
	return true
}
