package query

// tolerance is how many edits away a suggestion may be for a name of so many
// characters.
func tolerance(length int) int {
	switch {
	case length < 4:
		return 0
	case length < 8:
		return 1
	default:
		return 2
	}
}

// distance counts the characters to add, drop, change or swap with the next to
// make one text into the other.
func distance(a, b []rune) int {
	rows := make([][]int, len(a)+1)
	for i := range rows {
		rows[i] = make([]int, len(b)+1)
		rows[i][0] = i
	}
	for j := range b {
		rows[0][j+1] = j + 1
	}
	for i, r := range a {
		for j, s := range b {
			same := 1
			if r == s {
				same = 0
			}
			d := min(rows[i][j+1]+1, rows[i+1][j]+1, rows[i][j]+same)
			if i > 0 && j > 0 && r == b[j-1] && a[i-1] == s {
				d = min(d, rows[i-1][j-1]+1)
			}
			rows[i+1][j+1] = d
		}
	}
	return rows[len(a)][len(b)]
}
