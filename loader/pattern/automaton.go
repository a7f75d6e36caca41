package pattern

import (
	"maps"
	"slices"
)

// build makes the automaton. Its states are numbered by their depth: texts lead
// to the first of them most, and these stand side by side.
func (c *cues) build(words map[string]bits) {
	all := slices.Sorted(maps.Keys(words))
	c.classify(all)
	states, last := 1, ""
	for _, word := range all {
		states, last = states+len(word)-shared(word, last), word
	}
	c.steps = make([]uint32, c.count, states*c.count) // the states themselves, until pack
	c.ends = make([]bits, 1, states)
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
				c.steps, c.ends = c.steps[:len(c.steps)+c.count], append(c.ends, bits{})
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

// shared is how many bytes two words begin with.
func shared(a, b string) int {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return n
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
