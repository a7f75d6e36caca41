package weigh

import (
	"bytes"
	_ "embed"
	"fmt"
	"math"
	"strconv"
	"strings"

	"talkgraph/loader/chain"
)

// A Model is weights of hints.
type Model struct{ *chain.Model }

//go:embed weights.txt
var weights string

// Learnt are the weights learnt of annotated reports.
var Learnt = func() Model {
	m, err := ReadModel(weights)
	if err != nil {
		panic("weigh: weights.txt: " + err.Error())
	}
	return m
}()

// ReadModel reads weights as Write writes them. Errors name the line.
func ReadModel(data string) (Model, error) {
	m := Model{&chain.Model{Shows: make([]chain.Weights, Features())}}
	places := make(map[string]*chain.Weights)
	for f := range m.Shows {
		places[nameOf(chain.Feature(f))] = &m.Shows[f]
	}
	for l := range m.Moves {
		places[moveNames[l]] = &m.Moves[l]
	}
	number := 0
	for line := range strings.Lines(data) {
		number++
		if strings.HasPrefix(line, "#") {
			continue
		}
		name, numbers, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		w, ok := places[name]
		if !ok {
			return m, fmt.Errorf("line %d: %q is no hint, or weighed twice", number, name)
		}
		delete(places, name)
		if *w, ok = three(numbers); !ok {
			return m, fmt.Errorf("line %d: want three weights, got %q", number, numbers)
		}
	}
	return m, nil
}

// three reads weights.
func three(numbers string) (w chain.Weights, ok bool) {
	all := strings.Split(numbers, "\t")
	if len(all) != len(w) {
		return w, false
	}
	for i, n := range all {
		value, err := strconv.ParseFloat(n, 64)
		if err != nil {
			return w, false
		}
		w[i] = value
	}
	return w, true
}

// moveNames are how weights of a label after another are written.
var moveNames = [...]string{"after outside", "after title", "after talk"}

// Write writes all weights that say something, one hint a line: where its line is,
// what it shows, and how much that speaks for no talk, a title and a talk's line.
func (m Model) Write() []byte {
	var out bytes.Buffer
	row := func(name string, weights chain.Weights) {
		for l := range weights {
			weights[l] = math.Round(1000*weights[l])/1000 + 0 // none is -0
		}
		if weights != (chain.Weights{}) {
			fmt.Fprintf(&out, "%s\t%.3f\t%.3f\t%.3f\n", name, weights[0], weights[1], weights[2])
		}
	}
	for l, weights := range m.Moves {
		row(moveNames[l], weights)
	}
	for f, weights := range m.Shows {
		row(nameOf(chain.Feature(f)), weights)
	}
	return out.Bytes()
}

// nameOf is a feature in words.
func nameOf(f chain.Feature) string {
	h, below := hint(f)/(2*window+1), int(f)%(2*window+1)-window
	where := [...]string{"above", "here", "below"}[below+window]
	for i, g := range groups {
		if h >= first[i] && h < first[i+1] {
			if len(g.values) == 0 {
				return where + " " + g.name
			}
			return where + " " + g.name + " " + g.values[h-first[i]]
		}
	}
	return ""
}
