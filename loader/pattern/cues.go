package pattern

import (
	"maps"
	"slices"
)

// cues are the words that those of a set need, found by an Aho–Corasick
// automaton over the bytes of a text in small letters.
type cues struct {
	set     *Set
	of      []bits     // by the place of a pattern: what must be found for it to match
	lengths []int      // by number of a set of words: the bytes of its shortest
	classes [256]uint8 // of bytes: 0 stands in no word
	count   int        // of classes
	inverse uint64     // of count, see state
	ends    []bits     // by state: the words that end there
	steps   []uint32   // by state and class: where the next state's begin, doubled, and one if words end there
}

// strange are letters that match others in any case, and are not their capitals.
var strange = []string{"ſ", "\u212a"}

func newCues(set *Set) *cues {
	c := &cues{set: set, of: make([]bits, len(set.patterns)+len(set.words))}
	words, sets := make(map[string]bits), 0 // by word: the sets that have it
	need := func(at int, set []string) {
		if sets < mostBits {
			c.need(at, set, numbered(sets), words)
			c.lengths = append(c.lengths, shortest(set))
			sets++
		}
	}
	for i, w := range set.words { // there are few
		need(len(set.patterns)+i, w.all)
	}
	for i, p := range set.patterns {
		for _, set := range clauses(p.tree()) {
			if tells(set) {
				need(i, set)
			}
		}
	}
	for _, word := range strange {
		for n := range sets {
			words[word] = words[word].with(numbered(n))
		}
	}
	c.build(words)
	return c
}

// tells tells sets of words that are worth a look from those with a single
// letter of ASCII: most Latin lines hold it, again and again.
func tells(set []string) bool {
	return !slices.ContainsFunc(set, func(word string) bool { return len(word) == 1 && 'a' <= word[0] && word[0] <= 'z' })
}

// longest is how many bytes of a word are looked for: what begins so seldom goes
// on otherwise, and fewer states are made sooner.
const longest = 12

// need notes that what has a place needs one of a set of words.
func (c *cues) need(at int, set []string, bit bits, words map[string]bits) {
	c.of[at] = c.of[at].with(bit)
	for _, word := range set {
		word = word[:min(len(word), longest)]
		words[word] = words[word].with(bit)
	}
}

// build makes the automaton. Its states are numbered by their depth: texts lead
// to the first of them most, and these stand side by side.
func (c *cues) build(words map[string]bits) {
	all := slices.Sorted(maps.Keys(words))
	c.classify(all)
	c.steps = make([]uint32, c.count) // the states themselves, until pack
	c.ends = make([]bits, 1)
	at := make([]int, len(all)) // by word: the state so far
	for depth, more := 0, true; more; depth++ {
		more = false
		for i, word := range all {
			if depth >= len(word) {
				continue
			}
			step := at[i]*c.count + int(c.classes[word[depth]])
			if c.steps[step] == 0 {
				c.steps[step] = uint32(len(c.ends))
				c.steps, c.ends = append(c.steps, make([]uint32, c.count)...), append(c.ends, bits{})
			}
			at[i], more = int(c.steps[step]), true
		}
	}
	for i, word := range all {
		c.ends[at[i]] = c.ends[at[i]].with(words[word])
	}
	c.close()
	c.pack()
}

// pack makes steps of the states to which they lead.
func (c *cues) pack() {
	c.inverse = 1<<32/uint64(c.count) + 1
	for i, to := range c.steps {
		c.steps[i] = to * uint32(c.count) << 1
		if c.ends[to] != (bits{}) {
			c.steps[i]++
		}
	}
}

// classify numbers the bytes of the words, the most common ones first; capitals
// are their small letters.
func (c *cues) classify(words []string) {
	var used [256]bool
	for _, word := range words {
		for i := range len(word) {
			used[word[i]] = true
		}
	}
	c.count = 1
	number := func(b byte) {
		if used[b] && c.classes[b] == 0 {
			c.classes[b] = uint8(c.count)
			c.count++
		}
	}
	for _, b := range []byte(" etaoinsrhldcumfpgwybvkxjqz") {
		number(b)
	}
	for b := range used {
		number(byte(b))
	}
	for b := 'A'; b <= 'Z'; b++ {
		c.classes[b] = c.classes[b+'a'-'A']
	}
}

// close adds the steps that are taken where no word goes on. States come after
// those of less depth.
func (c *cues) close() {
	fail := make([]uint32, len(c.ends))
	for at := range c.ends {
		other := int(fail[at])
		c.ends[at] = c.ends[at].with(c.ends[other])
		steps, others := c.steps[at*c.count:(at+1)*c.count], c.steps[other*c.count:(other+1)*c.count]
		for class, to := range steps {
			switch {
			case to == 0:
				steps[class] = others[class]
			case at != 0:
				fail[to] = others[class]
			}
		}
	}
}
