package knowledge

import (
	"strings"
	"unicode/utf8"
)

// A printer tells what a text prints from one code point to another. It goes on
// from where it was asked last: those who ask in order have the text read once.
type printer struct {
	text      string
	ascii     bool
	point, at int // a code point, and the byte at which it begins
}

func (p *printer) prints(surface string, start, end int) bool {
	if p.ascii {
		return 0 <= start && start < end && end <= len(p.text) && p.text[start:end] == surface
	}
	if start < p.point {
		p.point, p.at = 0, 0
	}
	for p.point < start && p.at < len(p.text) {
		size := 1
		if p.text[p.at] >= utf8.RuneSelf {
			if size = wideSize; !isPlainAt(p.text, p.at) {
				_, size = utf8.DecodeRuneInString(p.text[p.at:])
			}
		}
		p.point, p.at = p.point+1, p.at+size
	}
	return p.point == start && start < end && strings.HasPrefix(p.text[p.at:], surface) && utf8.RuneCountInString(surface) == end-start
}

// isPlainAt tells whether a rune of three bytes that folds alone begins at a byte.
func isPlainAt(text string, at int) bool {
	_, f := wide(text, at)
	return f.is&alone != 0
}
