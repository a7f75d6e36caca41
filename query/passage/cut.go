package passage

import "slices"

// Cut takes a run of kanji apart into words: the longest ones that have a meaning
// here, and what stands between them. A run of kanji of four characters or
// more that nothing is known of is cut in pairs. Katakana is cut only where
// such words make the whole.
func (g *Glosses) Cut(run string) []string {
	if runes := []rune(run); g.Knows(run) || !isKanji(runes[0]) && !g.madeOf(runes) {
		return []string{run}
	}
	var out []string
	rest := []rune(nil)
	flush := func() {
		out = append(out, pairs(rest)...)
		rest = nil
	}
	runes := []rune(run)
	for i := 0; i < len(runes); {
		n := g.wordAt(runes, i)
		if n == 0 {
			rest = append(rest, runes[i])
			i++
			continue
		}
		flush()
		out = append(out, string(runes[i:i+n]))
		i += n
	}
	flush()
	return slices.DeleteFunc(out, func(w string) bool { return len([]rune(w)) < 2 })
}

// madeOf says whether words of three characters or more that have a meaning
// here, one behind the other, make the whole run: only then is katakana cut.
func (g *Glosses) madeOf(runes []rune) bool {
	for i := 0; i < len(runes); {
		n := g.wordAt(runes, i)
		if n < 3 {
			return false
		}
		i += n
	}
	return true
}

// wordAt is the length of the longest word that has a meaning at a place.
func (g *Glosses) wordAt(runes []rune, i int) int {
	for n := min(g.longest, len(runes)-i); n > 1; n-- {
		if g.Knows(string(runes[i : i+n])) {
			return n
		}
	}
	return 0
}

// Verb is the word of the glosses that stands at the start of a text, such as
// 変わ of 変わる; empty if none does.
func (g *Glosses) Verb(text string) string {
	runes := []rune(text)
	return string(runes[:g.wordAt(runes, 0)])
}

// pairs cuts four characters of kanji or more in two and two; a word in
// katakana, or a shorter one, stays whole.
func pairs(run []rune) []string {
	if len(run) < 4 || run[0] == 'ー' || !isKanji(run[0]) {
		return []string{string(run)}
	}
	return append([]string{string(run[:2])}, pairs(run[2:])...)
}
