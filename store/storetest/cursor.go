package storetest

import (
	"fmt"
	"testing"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// testCursor walks through talks while others come and go: what stays is seen
// once, whatever happens around the cursor.
func testCursor(t *testing.T, h Harness) {
	for _, back := range []bool{false, true} {
		t.Run(fmt.Sprintf("back %v", back), func(t *testing.T) {
			s := h.Open(t)
			load(t, s, lettered("stays", "b", "d", "f", "h", "j"), lettered("goes", "c", "g", "i"))
			q := talks(store.Filter{})
			q.Limit, q.Back = 2, back
			var seen []string
			for step := range 20 {
				page := pages(t, s, q)[0]
				seen = append(seen, idsOf(page.Nodes)...)
				if !page.More {
					break
				}
				position := store.PositionOf(page.Nodes[len(page.Nodes)-1], q.Order)
				q.From = &position
				disturb(t, s, step)
			}
			// c and g or i, h are on the first page or are gone; a, e and k come after it.
			want := []string{"b", "c", "d", "e", "f", "h", "j", "k"}
			if back {
				want = []string{"j", "i", "h", "f", "e", "d", "b", "a"}
			}
			equal(t, "seen", seen, lettersAt(want...))
		})
	}
}

// disturb removes some talks after the first page and adds others on both sides.
func disturb(t *testing.T, s store.Store, step int) {
	if step == 0 {
		apply(t, s, drop("document:goes"), put(lettered("comes", "a", "e", "k")))
	}
}

// lettered is a document of talks that one letter each names.
func lettered(path string, letters ...string) knowledge.Reading {
	r := newReport(path, path, "2016")
	r.event(invent, "AWS re:Invent 2016", "2016")
	for _, letter := range letters {
		r.about(invent, "", letter, "2016")
		r.line(letter)
	}
	return r.reading()
}

func lettersAt(letters ...string) []string {
	var out []string
	for _, letter := range letters {
		out = append(out, knowledge.TalkID(invent, letter))
	}
	return out
}
