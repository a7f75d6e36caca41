package lexicon

import (
	"testing"

	"pgregory.net/rapid"
)

// TestDistanceIsThatOfTheWholeTable compares distances with those read off a
// table of all beginnings, of which nothing is left out.
func TestDistanceIsThatOfTheWholeTable(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := rapid.StringMatching(`[abc]{0,9}`).Draw(t, "a"), rapid.StringMatching(`[abc]{0,9}`).Draw(t, "b")
		most := rapid.IntRange(0, 3).Draw(t, "most")
		want := wholeTable(a, b)
		if got := distance([]byte(a), []byte(b), most); got != want && (got <= most || want <= most) {
			t.Errorf("%q and %q: %d, want %d", a, b, got, want)
		}
	})
}

func wholeTable(a, b string) int {
	table := make([][]int, len(a)+1)
	for i := range table {
		table[i] = make([]int, len(b)+1)
		for j := range table[i] {
			switch {
			case i == 0 || j == 0:
				table[i][j] = i + j
				continue
			case a[i-1] == b[j-1]:
				table[i][j] = table[i-1][j-1]
			default:
				table[i][j] = table[i-1][j-1] + 1
			}
			table[i][j] = min(table[i][j], table[i-1][j]+1, table[i][j-1]+1)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				table[i][j] = min(table[i][j], table[i-2][j-2]+1)
			}
		}
	}
	return table[len(a)][len(b)]
}
