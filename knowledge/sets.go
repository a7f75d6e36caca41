package knowledge

// sets are disjoint sets of texts. A text that was never named is in none.
type sets map[string]string

// find gives the text that stands for the set of this one, which is put into
// a set of its own if it is in none.
func (s sets) find(text string) string {
	up, ok := s[text]
	if !ok || up == text {
		s[text] = text
		return text
	}
	root := s.find(up)
	s[text] = root
	return root
}

// join makes two sets one.
func (s sets) join(a, b string) {
	x, y := s.find(a), s.find(b)
	s[max(x, y)] = min(x, y)
}

// same tells whether both are in one set.
func (s sets) same(a, b string) bool { return s.has(a) && s.has(b) && s.find(a) == s.find(b) }

func (s sets) has(text string) bool { _, ok := s[text]; return ok }
