package cli_test

import (
	"math/rand/v2"
	"os"
	"strconv"
	"testing"
)

// A drawn is one graph and the queries asked of it, by the seeds of the graph
// and of the shapes of the documents.
type drawn struct {
	seed   uint64
	shapes []uint64
}

func draws(t *testing.T) (out []drawn) {
	if n, ok := number(t, "TALKGRAPH_SEED"); ok {
		return []drawn{newDrawn(n)}
	}
	if n, ok := number(t, "TALKGRAPH_GRAPHS"); ok {
		for range n {
			out = append(out, newDrawn(rand.Uint64()))
		}
		return out
	}
	for i := range uint64(fixedGraphs) {
		out = append(out, newDrawn(i))
	}
	return append(out, newDrawn(withoutBareName))
}

// newDrawn draws all from one seed. The fixed graphs share their shapes.
func newDrawn(seed uint64) drawn {
	d := drawn{seed: seed}
	for j := range uint64(documents) {
		shape := seed*documents + j
		if seed < fixedGraphs || seed == withoutBareName {
			shape %= fixedShapes
		}
		d.shapes = append(d.shapes, shape)
	}
	return d
}

// number reads a whole number from the environment.
func number(t *testing.T, name string) (n uint64, ok bool) {
	t.Helper()
	text := os.Getenv(name)
	if text == "" {
		return 0, false
	}
	n, err := strconv.ParseUint(text, 10, 64)
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return n, true
}
