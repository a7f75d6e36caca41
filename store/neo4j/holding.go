package neo4j

import (
	"sync"

	"talkgraph/store"
)

// holding is the revision that a view of this store holds. While it reads,
// others join it: a view within it would otherwise wait for it for ever.
type holding struct {
	lock    sync.Mutex
	open    bool
	number  int64
	readers sync.WaitGroup
}

// begin lets others join.
func (h *holding) begin(number int64) {
	h.lock.Lock()
	defer h.lock.Unlock()
	h.open, h.number = true, number
}

// end lets nobody join any more and waits for those who have.
func (h *holding) end() {
	h.lock.Lock()
	h.open = false
	h.lock.Unlock()
	h.readers.Wait()
}

// join reads the revision that is held, if one is.
func (h *holding) join(s *Store, read func(store.Reader) error) (joined bool, err error) {
	h.lock.Lock()
	if !h.open {
		h.lock.Unlock()
		return false, nil
	}
	number := h.number
	h.readers.Add(1)
	h.lock.Unlock()
	defer h.readers.Done()
	return true, read(&reader{store: s, number: number, held: true})
}
