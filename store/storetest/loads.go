package storetest

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// testLoads puts, edits and removes documents that share talks, and after
// each step wants the graph of those that are there, and nothing to be found
// that is not.
func testLoads(t *testing.T, h Harness) {
	s := h.Open(t)
	random := rand.New(rand.NewPCG(1, 2))
	there := make(map[string]knowledge.Reading)
	for range 25 {
		apply(t, s, drawChanges(random, there)...)
		var documents []knowledge.Reading
		for _, r := range there {
			documents = append(documents, r)
		}
		equal(t, "dump", read(t, s), want(documents...))
		testFinds(t, s, newModel(documents))
		if t.Failed() {
			return
		}
	}
}

// drawChanges makes one to three changes to documents that share few talks,
// and keeps the account of what is there.
func drawChanges(random *rand.Rand, there map[string]knowledge.Reading) []store.Change {
	var changes []store.Change
	for _, i := range random.Perm(8)[:1+random.IntN(3)] {
		path := string(rune('a' + i))
		id := "document:" + path
		if _, known := there[id]; known && random.IntN(3) == 0 {
			changes = append(changes, drop(id))
			delete(there, id)
			continue
		}
		there[id] = syntheticReport(path, random, 4)
		changes = append(changes, put(there[id]))
	}
	return changes
}

// testFinds looks for names and texts that come and go with the documents.
func testFinds(t *testing.T, s store.Store, m *model) {
	t.Helper()
	var keys, texts []string
	for i := range 4 {
		keys = append(keys, knowledge.Key(fmt.Sprintf("TLK%d", i)), knowledge.Key(fmt.Sprintf("別の題 %d", i)), knowledge.Key(fmt.Sprintf("Amazon Service %d", i)))
		texts = append(texts, fmt.Sprintf("talk number %d", i), fmt.Sprintf("題 %d", i), fmt.Sprintf("service %dのフェイルオーバー", i), fmt.Sprintf("99.%d", i))
	}
	view(t, s, func(ctx context.Context, r store.Reader) error {
		got, err := r.Named(ctx, keys)
		wanted, _ := m.Named(ctx, keys)
		equal(t, "named", got, wanted)
		for _, text := range texts {
			for _, f := range []store.Filter{{Text: phrases(text)}, {Terms: phrases(text)}} {
				q := talks(f)
				q.Kinds = slices.Clone(knowledge.Kinds())
				pages, err := r.Select(ctx, q)
				if err != nil {
					return err
				}
				wanted, _ := m.Select(ctx, q)
				equal(t, "found by "+text, pages, wanted)
			}
		}
		return err
	})
}
