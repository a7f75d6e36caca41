package lexicon

import (
	"slices"

	"talkgraph/knowledge"
)

// sound adds the names that runs of katakana spell by their sound.
func (f *finder) sound(s *scan, taken []match) []match {
	if !s.japanese {
		return taken
	}
	found := len(taken)
	before := 0 // matches that end before the run
	for i := 0; i < len(s.kinds); i++ {
		if s.kinds[i]&katakana == 0 {
			continue
		}
		from := i
		for i < len(s.kinds) && s.kinds[i]&katakana != 0 && !s.hidden(i) {
			i++
		}
		if i-from < shortestRun || i-from > longestRun {
			continue
		}
		start, end := s.start(from), s.end(i-1)
		for before < found && taken[before].end <= start {
			before++
		}
		if before < found && taken[before].start < end {
			continue
		}
		if e := f.spelt(s.folded[from:i]); e != nil {
			taken = append(taken, match{start: start, end: end, pattern: &pattern{entry: e}, fuzzy: true})
		}
	}
	if len(taken) > found {
		slices.SortFunc(taken, func(a, b match) int { return a.start - b.start })
	}
	return taken
}

// spelt is the entry that a run of katakana spells by its sound, or nil. What
// is made of ordinary words, or is one that sounds alike, spells none.
func (f *finder) spelt(run []rune) *Entry {
	if f.words.made(run) {
		return nil
	}
	e := f.spoken().name(run)
	if e != nil && f.words.lookalikes[knowledge.Key(string(run))] {
		return nil
	}
	return e
}

// shortestRun is how many katakana may spell a name.
const shortestRun = 4
