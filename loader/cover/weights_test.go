package cover_test

import (
	"maps"
	"math"
	"slices"
)

// weights are points before they are rounded, a tenth as large; "needed" is
// the constant.
type weights map[string]float64

func (w weights) sum(names []string) float64 {
	sum := 0.0
	for _, name := range names {
		sum += w[name]
	}
	return sum
}

// best gives the line that speaks most for a case, and its sum with the rest.
func (w weights) best(c judged) (line int, sum float64) {
	sum = math.Inf(-1)
	for i, names := range c.Lines {
		if s := w.sum(names); s > sum {
			line, sum = i, s
		}
	}
	return line, sum + w["needed"]
}

// fit is a logistic regression with an L2 penalty of 2, one weight at a time;
// the line that speaks for a case is chosen anew in every round.
func fit(all []judged) weights {
	w := weights{"needed": 0}
	shows := make(map[string][]int) // by signal: the cases whose best line or talk shows it
	for range 8 {
		clear(shows)
		sums := make([]float64, len(all))
		for i, c := range all {
			line, sum := w.best(c)
			sums[i] = sum
			for _, name := range append(slices.Clone(c.Lines[line]), "needed") {
				shows[name] = append(shows[name], i)
			}
		}
		names := slices.Sorted(maps.Keys(shows))
		for range 25 {
			for _, name := range names {
				w[name] += step(name, w[name], shows[name], all, sums)
			}
		}
	}
	return w
}

// step is one of Newton's for one weight; sums follow it.
func step(name string, weight float64, shown []int, all []judged, sums []float64) float64 {
	slope, bend := 2*weight, 2.0
	if name == "needed" {
		slope, bend = 0.01*weight, 0.01
	}
	for _, i := range shown {
		p := 1 / (1 + math.Exp(-sums[i]))
		slope, bend = slope+p, bend+p*(1-p)
		if all[i].covered {
			slope--
		}
	}
	by := -slope / bend
	for _, i := range shown {
		sums[i] += by
	}
	return by
}

// A tally counts what points say right, too much and too little.
type tally struct{ right, extra, missed float64 }

func (t *tally) add(w weights, all []judged) {
	for _, c := range all {
		_, sum := w.best(c)
		switch said := sum > -1e-9; {
		case said && c.covered:
			t.right++
		case said:
			t.extra++
		case c.covered:
			t.missed++
		}
	}
}

func (t *tally) f1() float64 { return 2 * t.right / (2*t.right + t.extra + t.missed) }
