package chain

import "math"

// An Example is a sequence with its labels.
type Example struct {
	Sequence
	Labels []Label
}

// Training says how weights are learnt.
type Training struct {
	Rounds int     // over all examples
	Rate   float64 // the length of the first steps
	Spare  float64 // what a weight costs, for each example: small ones become nothing

	// Begins tells which features speak for the first steps of runs alone; nil for none.
	Begins func(Feature) bool
}

// Train learns weights of examples, by steps down the gradient of the likelihood
// of each, whose lengths adapt to each weight, with a cost of the sum of weights
// (AdaGrad with composite updates: Duchi, Hazan and Singer, JMLR 2011).
func (t Training) Train(examples []Example, features int) *Model {
	l := learner{Training: t, Model: Model{Shows: make([]Weights, features)}, seen: make([]Weights, features)}
	for range t.Rounds {
		for _, e := range examples {
			l.learn(e)
		}
	}
	return &l.Model
}

// A learner is a model, and the sums of the squares of all gradients so far.
type learner struct {
	Training
	Model
	seen  []Weights
	moved [labels]Weights
}

// learn goes one step for one example.
func (l *learner) learn(e Example) {
	if len(e.Sequence) == 0 {
		return
	}
	single, pair := l.expected(e.Sequence)
	gradient := make(map[Feature]*Weights)
	for i, step := range e.Sequence {
		off := single[i]
		off[e.Labels[i]]--
		for _, f := range step {
			if gradient[f] == nil {
				gradient[f] = new(Weights)
			}
			for k := range labels {
				gradient[f][k] += off[k]
			}
		}
		if i > 0 {
			pair[e.Labels[i-1]][e.Labels[i]]--
		}
	}
	for f, g := range gradient {
		if l.Begins != nil && l.Begins(f) {
			g[Outside], g[Inside] = 0, 0
		}
		l.step(&l.Shows[f], &l.seen[f], *g)
	}
	for k := range labels {
		l.step(&l.Moves[k], &l.moved[k], pair[k])
	}
}

// step moves the weights against their gradient, and towards nothing.
func (l *learner) step(w, seen *Weights, gradient Weights) {
	for k, g := range gradient {
		if seen[k] += g * g; seen[k] == 0 {
			continue
		}
		rate := l.Rate / math.Sqrt(seen[k])
		moved := w[k] - rate*g
		w[k] = math.Copysign(max(math.Abs(moved)-rate*l.Spare, 0), moved)
	}
}
