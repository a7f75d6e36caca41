// Package slab gives room in slabs.
package slab

// A Slab gives room to many short lists and things that are kept as long as
// each other: it asks for much memory seldom, not for a little each time.
type Slab[T any] struct{ free []T }

// size is how many fit into what a Slab asks for at once.
const size = 256

// Room is an empty list with room for n.
func (s *Slab[T]) Room(n int) []T {
	if n > size/4 {
		return make([]T, 0, n)
	}
	if len(s.free) < n {
		s.free = make([]T, size)
	}
	out := s.free[:0:n]
	s.free = s.free[n:]
	return out
}

// One is a new zero value.
func (s *Slab[T]) One() *T { return &s.Room(1)[:1][0] }

// Kept is a copy of a list; nil of an empty one.
func (s *Slab[T]) Kept(all []T) []T {
	if len(all) == 0 {
		return nil
	}
	return append(s.Room(len(all)), all...)
}
