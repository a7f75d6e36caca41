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
	behindBlank := false
	for i := range len(text) {
		shown := byteTraits[text[i]]
		all |= shown & (wide | linked)
		if behindBlank {
			all |= shown & twoNames
		}
		behindBlank = i > 0 && (text[i] == ' ' || text[i] == noBreakSpace)
	}
	return all
}

// noBreakSpace is the last byte of a blank that does not break.
const noBreakSpace = 0xA0

// byteTraits are the traits that bytes show; twoNames where they follow a blank.
var byteTraits = func() (out [256]trait) {
	for b := range out {
		switch {
		case b >= utf8.RuneSelf:
			out[b] = wide | twoNames
		case 'A' <= b && b <= 'Z':
			out[b] = twoNames
		case b == '[' || b == ']' || b == '<' || b == '>':
			out[b] = linked
		}
	}
	return out
}()

// shows tells whether a line has a trait.
func (r *relater) shows(line int, t trait) bool { return r.traits[line]&t != 0 }
