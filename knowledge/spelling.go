package knowledge

import (
	"strings"
	"unicode"
)

// Alike tells whether two keys of people may be spellings of one name: they
// are of two scripts, they are Latin and differ in initials and middle names
// alone, or they are katakana and differ in a third of the characters at most.
func Alike(a, b string) bool {
	x, y := strings.TrimPrefix(a, string(Person)+":"), strings.TrimPrefix(b, string(Person)+":")
	switch {
	case strings.ContainsFunc(x, isCJK) != strings.ContainsFunc(y, isCJK):
		return true
	case !strings.ContainsFunc(x, isCJK):
		return sameInitials(strings.Split(x, "-"), strings.Split(y, "-"))
	case strings.ContainsFunc(x+y, func(r rune) bool { return r != 'ー' && !unicode.Is(unicode.Katakana, r) }):
		return false
	}
	p, q := []rune(x), []rune(y)
	return 3*edits(p, q) <= max(len(p), len(q))
}

// sameInitials compares the last words, and the first ones, of which either
// may be an initial.
func sameInitials(a, b []string) bool {
	if len(a) < 2 || len(b) < 2 || a[len(a)-1] != b[len(b)-1] {
		return false
	}
	short, long := a[0], b[0]
	if len(short) > len(long) {
		short, long = long, short
	}
	return short == long || len([]rune(short)) == 1 && strings.HasPrefix(long, short)
}

// edits counts the characters to add, drop or change to make one text the other.
func edits(a, b []rune) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range a {
		last := row[0]
		row[0] = i + 1
		for j := range b {
			change := last
			if a[i] != b[j] {
				change++
			}
			last, row[j+1] = row[j+1], min(change, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(b)]
}
