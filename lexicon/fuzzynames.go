package lexicon

import (
	"cmp"
	"math/bits"
	"slices"
	"strings"

	"talkgraph/knowledge"
)

// fuzzyNames are the names that misspellings are looked up in: Latin ones of
// 6 letters and more that are no ordinary words.
type fuzzyNames struct {
	alike map[fuzzyPlace]*fuzzyAlike
	whole map[string][]*fuzzyName // by key
	tails map[string][]*fuzzyName // by key without the first letter
	count int
}

// A fuzzyPlace is what most misspellings keep of a name, but for a few letters.
type fuzzyPlace struct {
	length int
	first  byte
}

// fuzzyAlike are names of one place, and beside them their rune sets.
type fuzzyAlike struct {
	names []*fuzzyName
	sets  []uint64
}

type fuzzyName struct {
	key   []byte
	entry *Entry
	order int // of learning
}

// otherFirst is how many letters a word has whose first may be the wrong one.
const otherFirst = 7

func newFuzzyNames() *fuzzyNames {
	return &fuzzyNames{make(map[fuzzyPlace]*fuzzyAlike), make(map[string][]*fuzzyName), make(map[string][]*fuzzyName), 0}
}

func (f *fuzzyNames) learn(key string, e *Entry) {
	if e.Kind == knowledge.Topic || len(key) < shortestFuzzy || strings.ContainsFunc(key, func(r rune) bool { return r < 'a' || r > 'z' }) {
		return
	}
	n, place := &fuzzyName{[]byte(key), e, f.count}, fuzzyPlace{len(key), key[0]}
	f.count++
	if f.alike[place] == nil {
		f.alike[place] = new(fuzzyAlike)
	}
	all := f.alike[place]
	all.names, all.sets = append(all.names, n), append(all.sets, runeSet(n.key))
	f.whole[key] = append(f.whole[key], n)
	f.tails[key[1:]] = append(f.tails[key[1:]], n)
}

// nearest gives the names that a word of small letters spells with the fewest
// edits, and how many: names that are shorter first. The first letter may be
// wrong only in a long word that is right otherwise.
func (f *fuzzyNames) nearest(word string, edits int) (names []*Entry, least int) {
	least = edits + 1
	var found []*fuzzyName
	take := func(n *fuzzyName, d int) {
		switch {
		case d < least:
			least, found = d, append(found[:0], n)
		case d == least && d <= edits:
			found = append(found, n)
		}
	}
	f.sameFirst(word, edits, take)
	if len(word) >= otherFirst {
		f.otherFirst(word, take)
	}
	slices.SortFunc(found, func(a, b *fuzzyName) int {
		return cmp.Or(cmp.Compare(len(a.key), len(b.key)), cmp.Compare(a.order, b.order))
	})
	for _, n := range found {
		if !slices.Contains(names, n.entry) {
			names = append(names, n.entry)
		}
	}
	return names, least
}

// sameFirst calls each for every name of the word's first letter that is at
// most most edits from it.
func (f *fuzzyNames) sameFirst(word string, most int, each func(*fuzzyName, int)) {
	key := []byte(word)
	set := runeSet(key)
	for length := len(key) - most; length <= len(key)+most; length++ {
		all := f.alike[fuzzyPlace{length, key[0]}]
		if all == nil {
			continue
		}
		for i, letters := range all.sets {
			if bits.OnesCount64(set^letters) > 2*most {
				continue
			}
			if d := distance(key, all.names[i].key, most); d <= most {
				each(all.names[i], d)
			}
		}
	}
}

// otherFirst calls each for every name of another first letter that is one
// edit from the word: that edit is of the first letter.
func (f *fuzzyNames) otherFirst(word string, each func(*fuzzyName, int)) {
	swapped := string(word[1]) + string(word[0]) + word[2:]
	for _, names := range [][]*fuzzyName{f.tails[word[1:]], f.tails[word], f.whole[word[1:]], f.whole[swapped]} {
		for _, n := range names {
			if n.key[0] != word[0] {
				each(n, 1)
			}
		}
	}
}
