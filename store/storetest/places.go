package storetest

import (
	"testing"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// testPlaces is about where a store is kept and what else may be there.
func testPlaces(t *testing.T, h Harness) {
	t.Run("opened again", func(t *testing.T) {
		s := h.Open(t)
		documents := append(fixture(), joining()...)
		load(t, s, documents...)
		apply(t, s, drop(documents[3].Document.ID))
		documents = append(documents[:3], documents[4])
		s = h.Reopen(t, s)
		equal(t, "revision", revision(t, s), int64(2))
		equal(t, "dump", read(t, s), want(documents...))
		equal(t, "outcomes", load(t, s, documents...), []store.Outcome{store.Same, store.Same, store.Same, store.Same})
		load(t, s, joining()[1])
		equal(t, "dump", read(t, s), want(append(documents, joining()[1])...))
	})
	t.Run("opened twice", func(t *testing.T) {
		one := h.Open(t)
		load(t, one, inventReading())
		two := h.Second(t, one)
		equal(t, "dump of the second", read(t, two), want(inventReading()))
		load(t, two, meetupReading())
		equal(t, "dump of the first", read(t, one), want(fixture()...))
		apply(t, one, drop(inventReport))
		equal(t, "dump of the second", read(t, two), want(meetupReading()))
		equal(t, "revision of the second", revision(t, two), int64(3))
	})
	t.Run("newer format", func(t *testing.T) {
		_, err := h.Newer(t)()
		is(t, err, store.ErrNewerFormat)
	})
	t.Run("older format", func(t *testing.T) { testOlder(t, h) })
	t.Run("somebody else's data", func(t *testing.T) {
		open, check := h.Foreign(t)
		_, err := open()
		is(t, err, store.ErrForeign)
		equal(t, "what became of the data", check(), nil)
	})
}

// testOlder opens a store that was made when one name was always one person: a
// decision that names it, and is then lost, keeps it so.
func testOlder(t *testing.T, h Harness) {
	documents := append(fixture(), speech("one.md", invent, "KEY1", "佐藤健", "AWS"), speech("two.md", invent, "SES1", "佐藤健", "Netflix"))
	s := h.Open(t)
	load(t, s, documents...)
	curate(t, s, decision(knowledge.MergeThings, sato, "person:nobody"))
	known(t, s, map[string]string{sato: sato, satoAWS: ""})
	s = h.Older(t, s)
	equal(t, "dump", read(t, s), want(documents...))
	known(t, s, map[string]string{sato: "", satoAWS: satoAWS})
	equal(t, "revision", revision(t, s), int64(3))
	curate(t, s, decision(knowledge.MergeThings, satoTV, satoAWS))
	s = h.Reopen(t, s)
	equal(t, "dump with a decision", read(t, s), wantDecided(log(t, s), documents...))
}
