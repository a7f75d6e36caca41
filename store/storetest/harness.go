package storetest

import (
	"testing"

	"talkgraph/store"
)

// A Harness says how to come by the engine's stores. Whatever it opens it
// closes and discards itself, by the Cleanup of the test it is given.
type Harness struct {
	// Open makes a new, empty store. There is one at a time: it may take the
	// place of the one before.
	Open func(t testing.TB) store.Store
	// Reopen closes the store and opens the same data again.
	Reopen func(t testing.TB, s store.Store) store.Store
	// Second opens another handle on the data of an open store, as another process would.
	Second func(t testing.TB, s store.Store) store.Store
	// Newer makes a store whose format is newer than the engine's, and says how to open it.
	Newer func(t testing.TB) (open func() (store.Store, error))
	// Older makes the data of an open store what format 1 would have kept of
	// it, which had no log, and opens it again.
	Older func(t testing.TB, s store.Store) store.Store
	// Foreign makes a place that holds somebody else's data and says how to
	// open it as a store and how to check that the data is as it was.
	Foreign func(t testing.TB) (open func() (store.Store, error), check func() error)
}

// Run checks an engine against the contract of package store.
func Run(t *testing.T, h Harness) {
	for _, group := range groups() {
		t.Run(group.name, func(t *testing.T) {
			if group.read == nil {
				group.run(t, h)
				return
			}
			s := h.Open(t)
			load(t, s, fixture()...)
			group.read(t, s)
		})
	}
}

// A group is the cases of one subject: read asks a store that holds the
// fixture; run opens stores of its own.
type group struct {
	name string
	run  func(t *testing.T, h Harness)
	read func(t *testing.T, s store.Store)
}

func groups() []group {
	return []group{
		{name: "Empty", run: testEmpty},
		{name: "Load", run: testLoad},
		{name: "Refuse", run: testRefuse},
		{name: "Same", run: testSame},
		{name: "Join", run: testJoin},
		{name: "Curate", run: testCurate},
		{name: "Homonyms", run: testHomonyms},
		{name: "Nodes", read: testNodes},
		{name: "Named", read: testNamed},
		{name: "Order", run: testOrder},
		{name: "Page", read: testPage},
		{name: "Of", read: testOf},
		{name: "Cursor", run: testCursor},
		{name: "Filter", read: testFilter},
		{name: "Text", read: testText},
		{name: "Neighbors", read: testNeighbors},
		{name: "Count", read: testCount},
		{name: "Readings", read: testReadings},
		{name: "Bulk", run: testBulk},
		{name: "Cancel", run: testCancel},
		{name: "View", run: testView},
		{name: "Concurrent", run: testConcurrent},
		{name: "Writers", run: testWriters},
		{name: "Places", run: testPlaces},
		{name: "Loads", run: testLoads},
		{name: "Decisions", run: testDecisions},
		{name: "Generated", run: testGenerated},
	}
}
