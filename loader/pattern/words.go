package pattern

// Words are texts of which it is told in one pass over another text that none
// stands in it. They may be used by many goroutines.
type Words struct {
	all    []string
	places []place
	cues   lazy[cues] // made when a text first asks
}

// NewWords takes words in small letters.
func NewWords(words []string) *Words {
	w := &Words{all: words}
	w.cues.make = func() *cues {
		found := make(map[string]bits, len(words))
		for _, word := range words {
			found[word] = numbered(0)
		}
		c := new(cues)
		c.build(found)
		return c
	}
	return w
}

// May tells whether one of the words may stand in a text, in small letters or
// capitals of ASCII: false only if none does.
func (w *Words) May(text string) bool { return w.cues.get().any(text) }

// any tells whether one of the words of an automaton stands in a text.
func (c *cues) any(text string) bool {
	row := uint32(0)
	for i := range len(text) {
		step := c.steps[row+uint32(c.classes[text[i]])]
		if step&1 != 0 {
			return true
		}
		row = step >> 1
	}
	return false
}
