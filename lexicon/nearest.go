package lexicon

import (
	"cmp"
	"math/bits"
	"slices"
	"strings"

	"talkgraph/knowledge"
)

// A speltName is one spelling of an entry under its key.
type speltName struct {
	key   []rune
	name  string
	entry *Entry
}

// runeSet marks which runes a key has, folded into 64 bits: one edit changes
// at most two of them, so that most names far off are told at a glance.
func runeSet[T rune | byte](key []T) uint64 {
	var set uint64
	for _, r := range key {
		set |= 1 << (r % 64)
	}
	return set
}

// speltByLength holds spellings by the length of their keys, so that a search
// for neighbours reads few of them.
type speltByLength map[int]*speltNames

// speltNames are spellings of one length, and beside them their rune sets.
type speltNames struct {
	names []speltName
	sets  []uint64
}

func (s speltByLength) add(key, name string, e *Entry) {
	runes := []rune(key)
	all := s[len(runes)]
	if all == nil {
		all = new(speltNames)
		s[len(runes)] = all
	}
	all.names, all.sets = append(all.names, speltName{runes, name, e}), append(all.sets, runeSet(runes))
}

// within calls each for every spelling whose key is at most most edits from key.
func (s speltByLength) within(key []rune, most int, each func(speltName, int)) {
	set := runeSet(key)
	for length := len(key) - most; length <= len(key)+most; length++ {
		all := s[length]
		if all == nil {
			continue
		}
		for i, runes := range all.sets {
			if bits.OnesCount64(set^runes) > 2*most {
				continue
			}
			if d := distance(key, all.names[i].key, most); d <= most {
				each(all.names[i], d)
			}
		}
	}
}

// Nearest suggests names for one that is known nowhere: those within one edit
// (an edit is a character added, lost, changed or swapped with the next), or
// two from 8 characters on; none below 4. The spelling that matched is given,
// one an entry, the nearest first, then alphabetical; at most most of them. Of
// two as near, one that stands in the entry's name is given: aliases are
// misspellings too.
func (l *Lexicon) Nearest(name string, most int) []string {
	key := []rune(knowledge.Key(name))
	edits := 0
	if len(key) >= 4 {
		edits = 1
	}
	if len(key) >= 8 {
		edits = 2
	}
	if edits == 0 || most <= 0 {
		return nil
	}
	best := make(map[*Entry]found)
	l.spelt.within(key, edits, func(n speltName, d int) {
		was, ok := best[n.entry]
		if !ok || d < was.edits || d == was.edits && stands(n.name, n.entry) && !stands(was.name, n.entry) {
			best[n.entry] = found{n.name, d}
		}
	})
	return firstNames(best, most)
}

// stands tells whether a name is the entry's own, or a part of it.
func stands(name string, e *Entry) bool {
	return strings.Contains(knowledge.Key(e.Name), knowledge.Key(name))
}

type found struct {
	name  string
	edits int
}

func firstNames(best map[*Entry]found, most int) []string {
	var all []found
	for _, f := range best {
		all = append(all, f)
	}
	slices.SortFunc(all, func(a, b found) int {
		return cmp.Or(cmp.Compare(a.edits, b.edits), cmp.Compare(a.name, b.name))
	})
	all = slices.Compact(all)
	var out []string
	for _, f := range all[:min(most, len(all))] {
		out = append(out, f.name)
	}
	return out
}
