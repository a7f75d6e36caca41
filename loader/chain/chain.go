package chain

import "math"

// A Label says where a step is.
type Label uint8

// The labels.
const (
	Outside Label = iota // in no run
	Begin                // the first step of a run
	Inside               // a later step of it
	labels
)

// A Feature is something that a step shows, by number from 0.
type Feature uint16

// A Sequence is what each of its steps shows.
type Sequence [][]Feature

// A Model is how much each feature, and each label after another, speaks for the
// labels: natural logarithms of odds. Features from len(Shows) on say nothing.
type Model struct {
	Shows []Weights       // by feature
	Moves [labels]Weights // by the label before
}

// Weights are how much something speaks for each label.
type Weights [labels]float64

// allowed tells which label may follow another: nothing is inside a run that did
// not begin.
func allowed(from, to Label) bool { return from != Outside || to != Inside }

// score is how much what a step shows speaks for each label. The first step is
// inside of nothing.
func (m *Model) score(step []Feature, first bool) (sum Weights) {
	for _, f := range step {
		if int(f) >= len(m.Shows) {
			continue
		}
		for l, w := range m.Shows[f] {
			sum[l] += w
		}
	}
	if first {
		sum[Inside] = math.Inf(-1)
	}
	return sum
}

// scores is score of all steps.
func (m *Model) scores(s Sequence) []Weights {
	out := make([]Weights, len(s))
	for i, step := range s {
		out[i] = m.score(step, i == 0)
	}
	return out
}

// Best gives the labels that have the greatest sum of weights, the first in the
// order of labels among equals (Viterbi 1967).
func (m *Model) Best(s Sequence) []Label {
	if len(s) == 0 {
		return nil
	}
	from, at := make([][labels]Label, len(s)), m.scores(s)
	for i := 1; i < len(s); i++ {
		from[i] = m.extend(at[i-1], &at[i])
	}
	return backwards(from, at[len(s)-1])
}

// extend adds to the scores of a step those of the best way to each label of it,
// and tells from which label that comes.
func (m *Model) extend(before Weights, at *Weights) (from [labels]Label) {
	for to := range labels {
		best := math.Inf(-1)
		for l := range labels {
			if way := before[l] + m.Moves[l][to]; allowed(l, to) && way > best {
				best, from[to] = way, l
			}
		}
		at[to] += best
	}
	return from
}

// backwards follows the best way to the last step from its end.
func backwards(from [][labels]Label, last Weights) []Label {
	out := make([]Label, len(from))
	for l := range labels {
		if last[l] > last[out[len(out)-1]] {
			out[len(out)-1] = l
		}
	}
	for i := len(from) - 1; i > 0; i-- {
		out[i-1] = from[i][out[i]]
	}
	return out
}

// Sum is how much the weights speak for some labels of a sequence.
func (m *Model) Sum(s Sequence, as []Label) (sum float64) {
	for i, step := range s {
		sum += m.score(step, i == 0)[as[i]]
		if i > 0 {
			sum += m.Moves[as[i-1]][as[i]]
		}
	}
	return sum
}
