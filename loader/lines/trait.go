package lines

import "unicode/utf8"

// A Trait is what the bytes of a line show: it is read once, and asked before
// rules look closer.
type Trait uint8

// The traits that rules ask for.
const (
	Wide     Trait = 1 << iota // not all of it is ASCII
	linked                     // it holds marks of links or tags: "[", "]", "<", ">"
	marked                     // it may hold what markupIn finds
	TwoNames                   // it could hold a Latin name of two words: a capital or a letter that is not ASCII follows a blank
)

// traitsOf reads the traits of a line.
func traitsOf(text string) (all Trait) {
	for i := range len(text) {
		all |= byteTraits[text[i]]
	}
	if mayName(text) {
		all |= TwoNames
	}
	return all
}

// byteTraits are the traits that bytes show.
var byteTraits = func() (out [256]Trait) {
	for b := range out {
		if b >= utf8.RuneSelf {
			out[b] = Wide
		}
	}
	for _, mark := range []byte("[]<>") {
		out[mark] = linked
	}
	for _, mark := range []byte("]*`<%") {
		out[mark] |= marked
	}
	return out
}()

// mayName tells texts that could hold a Latin name of two words, of which the
// last begins with a capital after a blank.
func mayName(text string) bool {
	for i := 1; i+1 < len(text); i++ {
		if next := text[i+1]; (text[i] == ' ' || text[i] == 0xA0) && (next-'A' <= 'Z'-'A' || next >= utf8.RuneSelf) {
			return true
		}
	}
	return false
}

// Shows tells whether a line has a trait.
func (d *Lines) Shows(line int, t Trait) bool { return d.traits[line]&t != 0 }
