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
	names []fuzzyName
	alike map[fuzzyPlace]*fuzzyAlike
	whole map[string]int // the last name of a key
	tails map[string]int // the last name of a key without its first letter
}

// A fuzzyPlace is what most misspellings keep of a name, but for a few letters.
type fuzzyPlace struct {
	length int
	first  byte
}

// fuzzyAlike are names of one place, and beside them their rune sets.
type fuzzyAlike struct {
	names []int
	sets  []uint64
}

type fuzzyName struct {
	key                     []byte
	entry                   *Entry
	wholeBefore, tailBefore int // the one before of the same key or tail; 0 if none
}

// otherFirst is how many letters a word has whose first may be the wrong one.
const otherFirst = 7

// newFuzzyNames has room for the names of so many entries. The first name is
// none.
func newFuzzyNames(entries int) *fuzzyNames {
	return &fuzzyNames{make([]fuzzyName, 1, entries+1), make(map[fuzzyPlace]*fuzzyAlike), make(map[string]int, entries), make(map[string]int, entries)}
}

func (f *fuzzyNames) learn(key string, e *Entry) {
	if e.Kind == knowledge.Topic || len(key) < shortestFuzzy || strings.ContainsFunc(key, func(r rune) bool { return r < 'a' || r > 'z' }) {
		return
	}
	i, place := len(f.names), fuzzyPlace{len(key), key[0]}
	f.names = append(f.names, fuzzyName{[]byte(key), e, f.whole[key], f.tails[key[1:]]})
	f.whole[key], f.tails[key[1:]] = i, i
	all := f.alike[place]
	if all == nil {
		all = new(fuzzyAlike)
		f.alike[place] = all
	}
	all.names, all.sets = append(all.names, i), append(all.sets, runeSet(f.names[i].key))
}

// nearest gives the names that a word of small letters spells with the fewest
// edits, and how many: names that are shorter first. The first letter may be
// wrong only in a long word that is right otherwise.
func (f *fuzzyNames) nearest(word string, edits int) (names []*Entry, least int) {
	least = edits + 1
	var found []int
	take := func(i, d int) {
		switch {
		case d < least:
			least, found = d, append(found[:0], i)
		case d == least && d <= edits:
			found = append(found, i)
		}
	}
	f.sameFirst(word, edits, take)
	if len(word) >= otherFirst {
		f.otherFirst(word, take)
	}
	slices.SortFunc(found, func(a, b int) int {
		return cmp.Or(cmp.Compare(len(f.names[a].key), len(f.names[b].key)), cmp.Compare(a, b))
	})
	for _, i := range found {
		if e := f.names[i].entry; !slices.Contains(names, e) {
			names = append(names, e)
		}
	}
	return names, least
}

// sameFirst calls each for every name of the word's first letter that is at
// most most edits from it.
func (f *fuzzyNames) sameFirst(word string, most int, each func(name, edits int)) {
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
			if d := distance(key, f.names[all.names[i]].key, most); d <= most {
				each(all.names[i], d)
			}
		}
	}
}

// otherFirst calls each for every name of another first letter that is one
// edit from the word: that edit is of the first letter.
func (f *fuzzyNames) otherFirst(word string, each func(name, edits int)) {
	other := func(i int) {
		if f.names[i].key[0] != word[0] {
			each(i, 1)
		}
	}
	for _, tail := range []string{word, word[1:]} {
		for i := f.tails[tail]; i != 0; i = f.names[i].tailBefore {
			other(i)
		}
	}
	for _, whole := range []string{word[1:], string(word[1]) + word[:1] + word[2:]} {
		for i := f.whole[whole]; i != 0; i = f.names[i].wholeBefore {
			other(i)
		}
	}
}
