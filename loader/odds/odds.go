// Package odds adds up how much hints speak for something, with weights that are
// learnt of examples: a logistic regression whose table says what it weighs.
package odds

import (
	"bytes"
	"fmt"
	"maps"
	"math"
	"slices"
	"strconv"
	"strings"

	"talkgraph/loader/chain"
)

// Weights are how much hints speak for something, by their names: natural
// logarithms of odds. Hints that they lack say nothing.
type Weights map[string]float64

// Sum is how much hints speak for something in all; above 0 they speak for it.
func (w Weights) Sum(hints []string) (sum float64) {
	for _, h := range hints {
		sum += w[h]
	}
	return sum
}

// Read reads weights as Write writes them. Errors name the line.
func Read(data string) (Weights, error) {
	w := make(Weights)
	number := 0
	for line := range strings.Lines(data) {
		number++
		hint, weight, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		value, err := strconv.ParseFloat(weight, 64)
		if err != nil || hint == "" {
			return nil, fmt.Errorf("line %d: want a hint and its weight, got %q", number, line)
		}
		if _, twice := w[hint]; twice {
			return nil, fmt.Errorf("line %d: %q is weighed twice", number, hint)
		}
		w[hint] = value
	}
	return w, nil
}

// Write writes all weights that say something, one hint a line, by name.
func (w Weights) Write() []byte {
	var out bytes.Buffer
	for _, hint := range slices.Sorted(maps.Keys(w)) {
		if weight := math.Round(1000 * w[hint]); weight != 0 {
			fmt.Fprintf(&out, "%s\t%.3f\n", hint, weight/1000)
		}
	}
	return out.Bytes()
}

// An Example is hints, and whether that was so for which they may speak.
type Example struct {
	Hints []string
	Yes   bool
}

// Learn makes weights of examples.
func Learn(examples []Example, how chain.Training) Weights {
	number, names := make(map[string]chain.Feature), []string(nil)
	steps := make([]chain.Example, len(examples))
	for i, e := range examples {
		step := make([]chain.Feature, len(e.Hints))
		for k, hint := range e.Hints {
			f, known := number[hint]
			if !known {
				f = chain.Feature(len(names))
				number[hint], names = f, append(names, hint)
			}
			step[k] = f
		}
		steps[i] = chain.Example{Sequence: chain.Sequence{step}, Labels: []chain.Label{chain.Outside}}
		if e.Yes {
			steps[i].Labels[0] = chain.Begin
		}
	}
	w, model := make(Weights), how.Train(steps, len(names))
	for i, name := range names {
		w[name] = model.Shows[i][chain.Begin] - model.Shows[i][chain.Outside]
	}
	return w
}
