package pattern

import (
	"sync"
	"sync/atomic"
)

// A lazy value is made when it is first asked for. It is asked for at every
// look at a text: most looks cost a load.
type lazy[T any] struct {
	ready atomic.Bool
	value *T
	once  sync.Once
	make  func() *T
}

func (l *lazy[T]) get() *T {
	if l.ready.Load() {
		return l.value
	}
	return l.first()
}

func (l *lazy[T]) first() *T {
	l.once.Do(func() {
		l.value, l.make = l.make(), nil // what it was made of may be dropped
		l.ready.Store(true)
	})
	return l.value
}
