package storetest

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"testing"

	"talkgraph/knowledge"
)

// testDecisions makes decisions on what documents share while they are put,
// edited and removed, and after each step wants the graph of the documents
// and the log.
func testDecisions(t *testing.T, h Harness) {
	s := h.Open(t)
	random := rand.New(rand.NewPCG(3, 4))
	there := make(map[string]knowledge.Reading)
	for step := range 30 {
		if step%2 == 0 {
			apply(t, s, drawSpeeches(random, there)...)
		} else {
			curate(t, s, drawDecision(random, graphOf(log(t, s), slices.Collect(maps.Values(there))), log(t, s)))
		}
		documents := slices.Collect(maps.Values(there))
		equal(t, fmt.Sprint("dump after step ", step), read(t, s), wantDecided(log(t, s), documents...))
		testFinds(t, s, newDecidedModel(log(t, s), documents))
		if t.Failed() {
			return
		}
	}
	s = h.Reopen(t, s)
	equal(t, "dump of the store opened again", read(t, s), wantDecided(log(t, s), slices.Collect(maps.Values(there))...))
}

// drawDecision draws a decision on what is there, or takes one back.
func drawDecision(random *rand.Rand, g knowledge.Graph, log knowledge.Curation) knowledge.Decision {
	if holding := log.InForce(); len(holding) > 0 && random.IntN(3) == 0 {
		return undoing(holding[random.IntN(len(holding))].Number)
	}
	var nodes, documents []string
	for _, n := range g.Nodes {
		switch n.Kind {
		case knowledge.Statement:
		case knowledge.Document:
			documents = append(documents, n.ID)
		default:
			nodes = append(nodes, n.ID)
		}
	}
	if len(nodes) == 0 {
		return decision(knowledge.MergeThings, sato, takeru)
	}
	one, other := nodes[random.IntN(len(nodes))], nodes[random.IntN(len(nodes))]
	kind, _ := knowledge.KindOf(one)
	also, _ := knowledge.KindOf(other)
	switch {
	case one != other && kind == also:
		return decision(knowledge.MergeThings, one, other)
	case random.IntN(2) == 0:
		return splitting(one, documents[random.IntN(len(documents))])
	default:
		return calling(one, fmt.Sprintf("別名 %d", random.IntN(5)), []string{"", "en", "ja"}[random.IntN(3)])
	}
}
