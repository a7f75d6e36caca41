package ask

import "slices"

// maxQuote bounds the characters of a quoted phrase.
const maxQuote = 40

// quoteEnd is the end of the words that are quoted from a position, if they
// name nothing: 「初心者向け」; else 0.
func (s *scan) quoteEnd(things []named, from int) int {
	closing := map[rune]rune{'「': '」', '『': '』', '"': '"', '“': '”'}[s.at(from)]
	if closing == 0 {
		return 0
	}
	for to := from + 1; to < len(s.folded) && to-from <= maxQuote; to++ {
		if s.at(to) == closing {
			named := slices.ContainsFunc(things, func(n named) bool { return n.from < to && from < n.to })
			if named || to-from < 3 {
				return 0
			}
			return to
		}
	}
	return 0
}
