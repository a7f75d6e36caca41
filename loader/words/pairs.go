package words

import "strings"

// Pairs reads a list of "word=meaning", one a line.
func Pairs(data string) map[string]string {
	out := make(map[string]string)
	for line := range strings.Lines(data) {
		if word, meaning, ok := strings.Cut(strings.TrimSpace(line), "="); ok {
			out[word] = meaning
		}
	}
	return out
}
