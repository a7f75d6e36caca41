package graph

import (
	"context"
	"sync"

	"talkgraph/graph/internal/model"
)

// waiting is how many stages a subscriber may be behind. One that is farther
// behind misses stages.
const waiting = 64

// loads tells subscribers how far loads are.
type loads struct {
	mu   sync.Mutex
	subs map[chan *model.LoadProgress]bool
}

func newLoads() *loads { return &loads{subs: make(map[chan *model.LoadProgress]bool)} }

// subscribe gives the stages from now on, until the context ends.
func (l *loads) subscribe(ctx context.Context) <-chan *model.LoadProgress {
	to := make(chan *model.LoadProgress, waiting)
	l.mu.Lock()
	l.subs[to] = true
	l.mu.Unlock()
	context.AfterFunc(ctx, func() {
		l.mu.Lock()
		defer l.mu.Unlock()
		delete(l.subs, to)
		close(to)
	})
	return to
}

func (l *loads) tell(p *model.LoadProgress) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for to := range l.subs {
		select {
		case to <- p:
		default:
		}
	}
}
