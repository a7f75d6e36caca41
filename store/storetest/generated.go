package storetest

import (
	"context"
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	"talkgraph/store"
)

// testGenerated draws questions and compares the answers with the model's.
func testGenerated(t *testing.T, h Harness) {
	documents := append(Synthetic(12), fixture()...)
	s, m := h.Open(t), newModel(documents)
	load(t, s, documents...)
	for name, drawn := range map[string]func(draw) question{
		"selections": draw.drawSelection,
		"hops":       draw.drawHop,
		"tallies":    draw.drawTally,
		"degrees":    draw.drawDegrees,
	} {
		t.Run(name, func(t *testing.T) {
			asked, answered := 0, 0
			rapid.Check(t, func(t *rapid.T) {
				asked++
				if compare(t, s, m, drawn(newDraw(t, m))) {
					answered++
				}
			})
			if answered*3 < asked {
				t.Errorf("only %d of %d questions have an answer: the others prove little", answered, asked)
			}
		})
	}
}

// A question is a call of one of a reader's methods.
type question func(ctx context.Context, r store.Reader) (any, error)

// compare asks the store and the model the same, and tells whether there is an answer.
func compare(t *rapid.T, s store.Store, m *model, ask question) bool {
	wanted, err := ask(t.Context(), m)
	if err != nil {
		t.Fatal(err)
	}
	var got any
	err = s.View(t.Context(), func(r store.Reader) (err error) {
		got, err = ask(t.Context(), r)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	equal(t, "answer", got, wanted)
	return !cmp.Equal(wanted, empty(wanted), cmpopts.EquateEmpty())
}

// empty is as many answers as there are, with nothing in them.
func empty(answer any) any {
	switch a := answer.(type) {
	case []store.Page:
		return make([]store.Page, len(a))
	case [][]store.Edge:
		return make([][]store.Edge, len(a))
	case []store.Counts:
		none := make([]store.Counts, len(a))
		for i := range none {
			none[i].Groups = make([][]store.Count, len(a[i].Groups))
		}
		return none
	case [][]store.Degree:
		return make([][]store.Degree, len(a))
	}
	panic(fmt.Sprintf("a reader answers no %T", answer))
}
