package cover

import (
	"maps"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestEverySignalHasItsPoints holds the file of points and the signals
// together: a signal without points says nothing, points without one are lost.
func TestEverySignalHasItsPoints(t *testing.T) {
	p, err := readPoints(coverData)
	if err != nil {
		t.Fatal(err)
	}
	names := []string{"needed"}
	for _, s := range lineSignals {
		names = append(names, s.name)
	}
	for _, s := range slices.Concat(thingSignals, besideSignals) {
		names = append(names, s.name)
	}
	slices.Sort(names)
	if diff := cmp.Diff(slices.Sorted(maps.Keys(p.of)), names); diff != "" {
		t.Errorf("signals (-in the file +in the program):\n%s", diff)
	}
	for name, n := range p.of {
		if n == 0 || n < -30 || n > 30 {
			t.Errorf("%s has %d points: want -30 to 30, and not 0", name, n)
		}
	}
}

func TestPointsThatCannotBeRead(t *testing.T) {
	for data, want := range map[string]string{
		"a 1 # why\n\n# b 2\nneeded 3": "",
		"a":                            `points, line 1: want a signal and its points, not "a"`,
		"a 1\nb 2 3":                   `points, line 2: want a signal and its points, not "b 2 3"`,
		"a 1.5":                        `points, line 1: the points of a: want a whole number: strconv.Atoi: parsing "1.5": invalid syntax`,
		"a 1\na 2":                     `points, line 2: a stands twice`,
	} {
		got := ""
		if _, err := readPoints(data); err != nil {
			got = err.Error()
		}
		if got != want {
			t.Errorf("%q: error %q, want %q", data, got, want)
		}
	}
}
