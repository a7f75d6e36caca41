package lines_test

import (
	"testing"

	"talkgraph/loader/lines"
)

// TestEachLineOnce holds that all lines are seen once, shared out or not.
func TestEachLineOnce(t *testing.T) {
	for _, n := range []int{0, 1, 255, 256, 257, 5_000} {
		seen := make([]int, n)
		lines.Each(n, func(line int) { seen[line]++ })
		for line, times := range seen {
			if times != 1 {
				t.Errorf("of %d lines, line %d is seen %d times", n, line, times)
			}
		}
	}
}
