package chain

import "math"

// expected gives how probable each label of each step is, and how often each
// label is expected to follow each other (forward-backward).
func (m *Model) expected(s Sequence) (single []Weights, pair [labels]Weights) {
	at := m.scores(s)
	before, after := m.forward(at), m.backward(at)
	all := sumOf(before[len(s)-1])
	single = make([]Weights, len(s))
	for i := range s {
		for l := range labels {
			single[i][l] = math.Exp(before[i][l] + after[i][l] - all)
		}
		for l := range labels {
			for to := range labels {
				if i > 0 && allowed(l, to) {
					pair[l][to] += math.Exp(before[i-1][l] + m.Moves[l][to] + at[i][to] + after[i][to] - all)
				}
			}
		}
	}
	return single, pair
}

// forward is the logarithm of the sum over all ways to each label of each step.
func (m *Model) forward(at []Weights) []Weights {
	out := make([]Weights, len(at))
	out[0] = at[0]
	for i := 1; i < len(at); i++ {
		for to := range labels {
			out[i][to] = at[i][to] + m.ways(func(l Label) float64 { return out[i-1][l] + m.Moves[l][to] }, func(l Label) bool { return allowed(l, to) })
		}
	}
	return out
}

// backward is the same over all ways from there to the end.
func (m *Model) backward(at []Weights) []Weights {
	out := make([]Weights, len(at))
	for i := len(at) - 2; i >= 0; i-- {
		for l := range labels {
			out[i][l] = m.ways(func(to Label) float64 { return m.Moves[l][to] + at[i+1][to] + out[i+1][to] }, func(to Label) bool { return allowed(l, to) })
		}
	}
	return out
}

// ways sums over the labels that may be.
func (m *Model) ways(weight func(Label) float64, may func(Label) bool) float64 {
	all := Weights{math.Inf(-1), math.Inf(-1), math.Inf(-1)}
	for l := range labels {
		if may(l) {
			all[l] = weight(l)
		}
	}
	return sumOf(all)
}

// sumOf is the logarithm of the sum of what some logarithms are of.
func sumOf(logs Weights) float64 {
	most := max(logs[0], logs[1], logs[2])
	sum := 0.0
	for _, l := range logs {
		sum += math.Exp(l - most)
	}
	return most + math.Log(sum)
}
