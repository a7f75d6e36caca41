// Package codepoint cuts texts where spans say: at code points, not at bytes.
package codepoint

import (
	"math/bits"
	"sort"
	"unicode/utf8"
)

// A Text is a text that knows where its code points stand. What is cut out of
// it is not copied. Its text must be UTF-8.
type Text struct {
	text string
	at   []int32 // the byte at which each code point begins, and the end; nil where all are one byte
	ends []int32 // see WithEnds
	gaps []gap   // see WithGaps
	said string  // what the gaps leave; of texts without gaps, empty
}

// New makes a Text.
func New(text string) Text {
	n := 0
	for n < len(text) && text[n] < utf8.RuneSelf {
		n++
	}
	if n == len(text) {
		return Text{text: text}
	}
	n += Count(text[n:])
	at := make([]int32, n+1)
	point := 0
	for i := 0; i < len(text) && point < n; i += Size(text[i]) {
		at[point] = int32(i)
		point++
	}
	at[n] = int32(len(text))
	return Text{text: text, at: at}
}

// Count is utf8.RuneCountInString of a text in UTF-8: it counts in eight bytes at
// a time.
func Count(text string) (n int) {
	for ; len(text) >= 8; text = text[8:] {
		w := uint64(text[0]) | uint64(text[1])<<8 | uint64(text[2])<<16 | uint64(text[3])<<24 |
			uint64(text[4])<<32 | uint64(text[5])<<40 | uint64(text[6])<<48 | uint64(text[7])<<56
		n += 8 - bits.OnesCount64(w>>7&^(w>>6)&0x0101010101010101)
	}
	for i := range len(text) {
		n += begins(text[i])
	}
	return n
}

// Size is how many bytes a code point has that begins with this one.
func Size(first byte) int { return int(sizes[first>>4]) }

var sizes = [16]uint8{1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 3, 4}

// begins is 1 for a byte with which a code point begins, else 0: it does not
// branch, as nothing foresees how long the next one is.
func begins(b byte) int { return int(b>>7&^(b>>6)) ^ 1 }

// String is the whole text.
func (t *Text) String() string { return t.text }

// Len counts the code points.
func (t *Text) Len() int {
	if t.at == nil {
		return len(t.text)
	}
	return len(t.at) - 1
}

// Byte is the byte at which a code point begins; that of Len is the end.
func (t *Text) Byte(point int) int {
	if t.at == nil {
		return point
	}
	return int(t.at[point])
}

// Point is the code point that begins at a byte, or, inside one, the next.
func (t *Text) Point(at int) int {
	if t.at == nil {
		return at
	}
	return sort.Search(len(t.at)-1, func(i int) bool { return int(t.at[i]) >= at })
}

// WithEnds is the text that knows which of its code points, in order, end its
// sentences.
func (t Text) WithEnds(ends []int32) Text {
	t.ends = ends
	return t
}

// Sentence is the code points, half-open, of the sentence around some of them,
// without what ends it.
func (t *Text) Sentence(start, end int) (from, to int) {
	to = t.Len()
	for _, at := range t.ends {
		if int(at) >= end {
			return from, int(at)
		}
		if int(at) < start {
			from = int(at) + 1
		}
	}
	return from, to
}

// Slice is the text from one code point up to another, without the gaps.
func (t *Text) Slice(from, to int) string {
	if t.gaps == nil {
		return t.text[t.Byte(from):t.Byte(to)]
	}
	return t.said[t.left(t.Byte(from)):t.left(t.Byte(to))]
}

// From is the text from a code point on, without the gaps.
func (t *Text) From(point int) string {
	if t.gaps == nil {
		return t.text[t.Byte(point):]
	}
	return t.said[t.left(t.Byte(point)):]
}

// To is the text up to a code point, without the gaps.
func (t *Text) To(point int) string {
	if t.gaps == nil {
		return t.text[:t.Byte(point)]
	}
	return t.said[:t.left(t.Byte(point))]
}

// Rune is a code point.
func (t *Text) Rune(point int) rune {
	if t.at == nil {
		return rune(t.text[point])
	}
	r, _ := utf8.DecodeRuneInString(t.text[t.at[point]:])
	return r
}
