package chain

import (
	"math"
	"testing"
)

// What is expected is the mean over all labellings, each as probable as its sum of
// weights says.
func TestExpected(t *testing.T) {
	m := &Model{Shows: []Weights{{0.3, -0.2, 1}, {0, 0.7, -0.4}}, Moves: [labels]Weights{{0.1, 0.4, 0}, {-0.3, 0.2, 0.9}, {0.5, -0.6, 0.2}}}
	s := Sequence{{0}, {0, 1}, {1}}
	single, pair := m.expected(s)
	wantSingle, wantPair, all := make([]Weights, len(s)), [labels]Weights{}, 0.0
	for n := range 27 {
		as := []Label{Label(n % 3), Label(n / 3 % 3), Label(n / 9)}
		if as[0] == Inside || !allowed(as[0], as[1]) || !allowed(as[1], as[2]) {
			continue
		}
		p := math.Exp(m.Sum(s, as))
		all += p
		for i, l := range as {
			wantSingle[i][l] += p
		}
		wantPair[as[0]][as[1]] += p
		wantPair[as[1]][as[2]] += p
	}
	for i := range s {
		near(t, wantSingle[i], single[i], all)
	}
	for l := range labels {
		near(t, wantPair[l], pair[l], all)
	}
}

func near(t *testing.T, want, got Weights, all float64) {
	t.Helper()
	for l := range labels {
		if math.Abs(want[l]/all-got[l]) > 1e-9 {
			t.Errorf("want %v of %v, got %v", want, all, got)
		}
	}
}
