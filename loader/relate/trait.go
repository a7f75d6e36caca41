package relate

import "unicode/utf8"

// A trait is what the bytes of a line show: it is read once, and asked before
// rules look closer.
type trait uint8

const (
	wide     trait = 1 << iota // not all of it is ASCII
	linked                     // it holds marks of links or tags: "[", "]", "<", ">"
	twoNames                   // it could hold a Latin name of two words: a capital or a letter that is not ASCII follows a blank
)

// traitsOf reads the traits of a line.
func traitsOf(text string) (all trait) {
	for i := range len(text) {
		all |= byteTraits[text[i]]
	}
	if mayName(text) {
		all |= twoNames
	}
	return all
}

// byteTraits are the traits that bytes show.
var byteTraits = func() (out [256]trait) {
	for b := range out {
		if b >= utf8.RuneSelf {
			out[b] = wide
		}
	}
	for _, mark := range []byte("[]<>") {
		out[mark] = linked
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

// shows tells whether a line has a trait.
func (r *relater) shows(line int, t trait) bool { return r.traits[line]&t != 0 }
