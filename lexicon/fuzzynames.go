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
	alike ['z' - 'a' + 1][]fuzzyAlike // by the first letter and the length
	ends  lastLetters                 // of the names
	whole map[string]int              // the last name of a key
	tails map[string]int              // the last name of a key without its first letter
}

// fuzzyAlike are names of one first letter and one length, which most
// misspellings keep but for a few letters, and beside them which letters they
// have, and which pairs of letters.
type fuzzyAlike struct {
	names       []int
	sets, pairs []uint64
}

type fuzzyName struct {
	key                     []byte
	entry                   *Entry
	wholeBefore, tailBefore int // the one before of the same key or tail; 0 if none
}

// lastLetters tells of most words that no name ends with their last four
// letters: an edit of the first of seven leaves them as they are.
type lastLetters [1 << 8]uint64

func (l *lastLetters) hash(word string) uint32 {
	end := word[len(word)-4:]
	return (uint32(end[0]) | uint32(end[1])<<8 | uint32(end[2])<<16 | uint32(end[3])<<24) * 0x9E3779B1 >> 18
}

func (l *lastLetters) add(name string) { l[l.hash(name)>>6] |= 1 << (l.hash(name) & 63) }

func (l *lastLetters) may(word string) bool { return l[l.hash(word)>>6]&(1<<(l.hash(word)&63)) != 0 }

// pairsAnEdit is how many pairs of letters that follow one another are in one of
// two words alone, at most, for each edit between them: swapping two letters makes
// three pairs of three others.
const pairsAnEdit = 6

// pairSet marks which pairs a word has, folded into 64 bits.
func pairSet(word []byte) (set uint64) {
	for i := 1; i < len(word); i++ {
		set |= 1 << ((uint32(word[i-1])<<5 + uint32(word[i])) * 0x9E3779B1 >> 26)
	}
	return set
}

// otherFirst is how many letters a word has whose first may be the wrong one.
const otherFirst = 7

// newFuzzyNames has room for the names of so many entries. The first name is
// none.
func newFuzzyNames(entries int) *fuzzyNames {
	return &fuzzyNames{names: make([]fuzzyName, 1, entries+1), whole: make(map[string]int, entries), tails: make(map[string]int, entries)}
}

func (f *fuzzyNames) learn(key string, e *Entry) {
	if e.Kind == knowledge.Topic || len(key) < shortestFuzzy || strings.ContainsFunc(key, func(r rune) bool { return r < 'a' || r > 'z' }) {
		return
	}
	i, alike := len(f.names), &f.alike[key[0]-'a']
	f.names = append(f.names, fuzzyName{[]byte(key), e, f.whole[key], f.tails[key[1:]]})
	f.whole[key], f.tails[key[1:]] = i, i
	f.ends.add(key)
	for len(*alike) <= len(key) {
		*alike = append(*alike, fuzzyAlike{})
	}
	all := &(*alike)[len(key)]
	all.names, all.sets, all.pairs = append(all.names, i), append(all.sets, runeSet([]byte(key))), append(all.pairs, pairSet([]byte(key)))
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
	if len(word) >= otherFirst && f.ends.may(word) {
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
	if word[0] < 'a' || word[0] > 'z' {
		return
	}
	var room [mostLetters]byte
	key := append(room[:0], word...)
	set, pairs, alike := runeSet(key), pairSet(key), f.alike[word[0]-'a']
	for length := max(len(key)-most, 0); length <= min(len(key)+most, len(alike)-1); length++ {
		all := &alike[length]
		for i, letters := range all.sets {
			if bits.OnesCount64(set^letters) > 2*most || bits.OnesCount64(pairs^all.pairs[i]) > pairsAnEdit*most {
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
