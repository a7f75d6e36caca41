package relate

// A slab gives room to many short lists and things that are kept as long as
// each other: it asks for much memory seldom, not for a little each time.
type slab[T any] struct{ free []T }

// slabSize is how many fit into what a slab asks for at once.
const slabSize = 256

// room is an empty list with room for n.
func (s *slab[T]) room(n int) []T {
	if n > slabSize/4 {
		return make([]T, 0, n)
	}
	if len(s.free) < n {
		s.free = make([]T, slabSize)
	}
	out := s.free[:0:n]
	s.free = s.free[n:]
	return out
}

// one is a new zero value.
func (s *slab[T]) one() *T { return &s.room(1)[:1][0] }

// kept is a copy of a list; nil of an empty one.
func (s *slab[T]) kept(all []T) []T {
	if len(all) == 0 {
		return nil
	}
	return append(s.room(len(all)), all...)
}
