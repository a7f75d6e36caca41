package storetest

import (
	"fmt"
	"maps"
	"slices"

	"pgregory.net/rapid"

	"talkgraph/knowledge"
	"talkgraph/store"
)

const (
	walkers = 20  // at once
	walked  = 100 // walks in one case
)

// walkAll changes the graph and lets every walker read a page, until enough of
// them have come to an end. It begins with the documents that are there.
func walkAll(t *rapid.T, s store.Store, there map[string]knowledge.Reading) (finished int) {
	var all []*walker
	for finished < walked {
		if _, err := s.Apply(t.Context(), drawEdits(t, there)); err != nil {
			t.Fatal(err)
		}
		m := newModel(slices.Collect(maps.Values(there)))
		for _, w := range all {
			w.look(m)
		}
		for len(all) < walkers {
			all = append(all, newWalker(t, m))
		}
		still, err := stepAll(t, s, all)
		if err != nil {
			t.Fatal(err)
		}
		finished += len(all) - len(still)
		all = still
	}
	return finished
}

// stepAll reads a page for each walker, in one view, and gives those that go on.
func stepAll(t *rapid.T, s store.Store, all []*walker) (still []*walker, err error) {
	read := make([]store.Page, len(all))
	err = s.View(t.Context(), func(r store.Reader) error {
		for i, w := range all {
			pages, err := r.Select(t.Context(), w.Selection)
			if err != nil {
				return err
			}
			read[i] = pages[0]
		}
		return nil
	})
	for i, w := range all {
		if err == nil && w.take(read[i]) {
			w.judge(t)
		} else {
			still = append(still, w)
		}
	}
	return still, err
}

// drawEdits draws changes to a few of twelve small documents, which share
// talks and services, and keeps the account of what is there.
func drawEdits(t *rapid.T, there map[string]knowledge.Reading) []store.Change {
	var out []store.Change
	for _, i := range rapid.SliceOfNDistinct(rapid.IntRange(0, 11), 1, 3, rapid.ID[int]).Draw(t, "edits") {
		path := fmt.Sprintf("%02d", i)
		id := "document:" + path
		if _, known := there[id]; known && rapid.Bool().Draw(t, "removed") {
			out = append(out, drop(id))
			delete(there, id)
			continue
		}
		there[id] = drawEdit(t, path)
		out = append(out, put(there[id]))
	}
	return out
}

// drawEdit is a document of some talks that some letters name.
func drawEdit(t *rapid.T, path string) knowledge.Reading {
	r := newReport(path, path, "2016")
	r.event(invent, "AWS re:Invent 2016", "2016")
	for range rapid.IntRange(1, 4).Draw(t, "talks") {
		title := rapid.SampledFrom([]string{"a", "b", "c", "d", "a b", "e", "b a", "f", "g", "h"}).Draw(t, "title")
		talk := r.about(invent, "", title, rapid.SampledFrom([]string{"2016-11-29", "2016-11-30", "2017"}).Draw(t, "date"))
		line := r.line(title)
		for _, n := range rapid.SliceOfNDistinct(rapid.IntRange(0, 5), 0, 3, rapid.ID[int]).Draw(t, "services") {
			covers(r, talk, line, r.thing(knowledge.Service, fmt.Sprintf("Service %c", 'a'+n)))
		}
	}
	return r.reading()
}
