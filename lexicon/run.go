package lexicon

import (
	"slices"
	"strings"
)

// sound adds the names that runs of katakana spell by their sound.
func (f *finder) sound(s *scan, taken []match) []match {
	if s.latin {
		return taken
	}
	var found []match
	before := 0 // matches that end before the run
	for i := 0; i < len(s.folded); i++ {
		from := i
		for isKatakana(s.near(i)) && !s.hidden(i) {
			i++
		}
		if i-from < shortestRun || i-from > longestRun {
			continue
		}
		start, end := s.folded[from].Start, s.folded[i-1].End
		for before < len(taken) && taken[before].end <= start {
			before++
		}
		if before < len(taken) && taken[before].start < end {
			continue
		}
		if e := f.spelt(s.run(from, i)); e != nil {
			found = append(found, match{start: start, end: end, pattern: &pattern{entry: e}, fuzzy: true})
		}
	}
	if len(found) == 0 {
		return taken
	}
	taken = append(taken, found...)
	slices.SortFunc(taken, func(a, b match) int { return a.start - b.start })
	return taken
}

// spelt is the entry that a run of katakana spells by its sound, or nil. What
// is made of ordinary words spells none.
func (f *finder) spelt(run string) *Entry {
	if f.words.made(strings.ReplaceAll(run, "ー", "")) {
		return nil
	}
	return f.spoken().name(run)
}

// shortestRun is how many katakana may spell a name.
const shortestRun = 4

func (s *scan) run(from, to int) string {
	var out strings.Builder
	for _, f := range s.folded[from:to] {
		out.WriteRune(f.Rune)
	}
	return out.String()
}
