package lexicon

// mostLetters is how many letters are compared at most: no name is that long.
const mostLetters = 64

// distance is the Damerau-Levenshtein distance of a and b (optimal string
// alignment); any number above most means "more than most".
func distance[T rune | byte](a, b []T, most int) int {
	if len(a)-len(b) > most || len(b)-len(a) > most || len(a) > mostLetters || len(b) > mostLetters {
		return most + 1
	}
	for len(a) > 0 && len(b) > 0 && a[0] == b[0] { // what both begin or end with takes no edit
		a, b = a[1:], b[1:]
	}
	for len(a) > 0 && len(b) > 0 && a[len(a)-1] == b[len(b)-1] {
		a, b = a[:len(a)-1], b[:len(b)-1]
	}
	if len(a) == 0 || len(b) == 0 {
		return len(a) + len(b)
	}
	if most == 1 {
		return oneEdit(a, b)
	}
	return aligned(a, b, most)
}

// oneEdit is the distance of two texts that neither begin nor end with the same
// letter, if that is one.
func oneEdit[T rune | byte](a, b []T) int {
	if len(a) == 1 && len(b) == 1 || len(a) == 2 && len(b) == 2 && a[0] == b[1] && a[1] == b[0] {
		return 1
	}
	return 2
}

// aligned is distance by the table of all beginnings.
func aligned[T rune | byte](a, b []T, most int) int {
	var rows [3][mostLetters + 1]uint8
	before, last, now := &rows[0], &rows[1], &rows[2]
	for j := range len(b) + 1 {
		last[j] = uint8(j)
	}
	for i, r := range a {
		now[0] = uint8(i + 1)
		least := now[0]
		for j, s := range b {
			cost := uint8(1)
			if r == s {
				cost = 0
			}
			now[j+1] = min(last[j+1]+1, now[j]+1, last[j]+cost)
			if i > 0 && j > 0 && r == b[j-1] && a[i-1] == s {
				now[j+1] = min(now[j+1], before[j-1]+1)
			}
			least = min(least, now[j+1])
		}
		if int(least) > most {
			return most + 1
		}
		before, last, now = last, now, before
	}
	return int(last[len(b)])
}
