package storetest

import (
	"errors"
	"testing"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// testRefuse makes changes that must not be taken, with others that could be:
// nothing of the load may stay.
func testRefuse(t *testing.T, h Harness) {
	s := h.Open(t)
	load(t, s, inventReading())
	good := put(meetupReading())
	elsewhere := put(edit(inventReading()))
	elsewhere.Origin = "elsewhere"
	misfiled := put(inventReading())
	misfiled.Document = "document:other.md"
	for _, c := range []struct {
		name   string
		change store.Change
		want   error
	}{
		{"unknown document removed", drop("document:nowhere.md"), store.ErrNotFound},
		{"relation without source", put(sourceless()), knowledge.ErrInvalid},
		{"mention that is not printed", put(misprinted()), knowledge.ErrInvalid},
		{"reading under another id", misfiled, knowledge.ErrInvalid},
		{"same id from elsewhere", elsewhere, store.ErrClash},
		{"one document twice", good, store.ErrClash},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := s.Apply(t.Context(), []store.Change{good, c.change})
			if !errors.Is(err, c.want) {
				t.Errorf("error is %v, want %v", err, c.want)
			}
			equal(t, "revision", revision(t, s), int64(1))
			equal(t, "dump", read(t, s), want(inventReading()))
		})
	}
	t.Run("same id from elsewhere, to be replaced", func(t *testing.T) {
		elsewhere.Replace = true
		equal(t, "outcomes", apply(t, s, elsewhere), []store.Outcome{store.Changed})
		equal(t, "dump", read(t, s), want(edit(inventReading())))
		_, err := s.Apply(t.Context(), []store.Change{put(inventReading())})
		if !errors.Is(err, store.ErrClash) {
			t.Errorf("error of the first origin is %v, want %v", err, store.ErrClash)
		}
	})
}

func sourceless() knowledge.Reading {
	r := meetupReading()
	r.Document.ID = "document:sourceless.md"
	for i := range r.Links {
		r.Links[i].Evidence = nil
	}
	return r
}

func misprinted() knowledge.Reading {
	r := meetupReading()
	r.Document.ID = "document:misprinted.md"
	r.Statements[1].Mentions[0].Surface = "Lamdba"
	return r
}
