package pattern

// String is the expression.
func (p *Pattern) String() string { return p.text }

// MatchString is that of regexp.Regexp, as are all methods below.
func (p *Pattern) MatchString(text string) bool { return p.matches(text) }

// FindString gives the leftmost match, or "".
func (p *Pattern) FindString(text string) string {
	if start, end, ok := p.leftmost(text); ok {
		return text[max(start, 0):max(end, 0)]
	}
	if !p.matches(text) {
		return ""
	}
	return p.expr.get().FindString(text)
}

// FindStringIndex gives the bytes of the leftmost match, or nil.
func (p *Pattern) FindStringIndex(text string) []int {
	if start, end, ok := p.leftmost(text); ok {
		if end < 0 {
			return nil
		}
		return []int{start, end}
	}
	if !p.matches(text) {
		return nil
	}
	return p.expr.get().FindStringIndex(text)
}

// FindStringSubmatch gives the leftmost match and its groups, or nil.
func (p *Pattern) FindStringSubmatch(text string) []string {
	if found, ok := p.sought(text, 1, true); ok {
		return cut(text, first(found))
	}
	if !p.matches(text) {
		return nil
	}
	return p.expr.get().FindStringSubmatch(text)
}

// FindStringSubmatchIndex gives the bytes of the leftmost match and its groups, or nil.
func (p *Pattern) FindStringSubmatchIndex(text string) []int {
	if found, ok := p.sought(text, 1, true); ok {
		return first(found)
	}
	if !p.matches(text) {
		return nil
	}
	return p.expr.get().FindStringSubmatchIndex(text)
}

// FindAllStringIndex gives the bytes of up to most matches; all if most is negative.
func (p *Pattern) FindAllStringIndex(text string, most int) [][]int {
	if found, ok := p.sought(text, most, false); ok {
		return found
	}
	if !p.matches(text) {
		return nil
	}
	return p.expr.get().FindAllStringIndex(text, most)
}

// FindAllStringSubmatch gives up to most matches and their groups.
func (p *Pattern) FindAllStringSubmatch(text string, most int) [][]string {
	if found, ok := p.sought(text, most, true); ok {
		var out [][]string
		for _, at := range found {
			out = append(out, cut(text, at))
		}
		return out
	}
	if !p.matches(text) {
		return nil
	}
	return p.expr.get().FindAllStringSubmatch(text, most)
}

// FindAllStringSubmatchIndex gives the bytes of up to most matches and their groups.
func (p *Pattern) FindAllStringSubmatchIndex(text string, most int) [][]int {
	if found, ok := p.sought(text, most, true); ok {
		return found
	}
	if !p.matches(text) {
		return nil
	}
	return p.expr.get().FindAllStringSubmatchIndex(text, most)
}

// ReplaceAllString gives the text with all matches replaced.
func (p *Pattern) ReplaceAllString(text, with string) string {
	if !p.matches(text) {
		return text
	}
	return p.expr.get().ReplaceAllString(text, with)
}

// leftmost gives the bytes of the leftmost match, or -1, -1; ok as of sought.
func (p *Pattern) leftmost(text string) (start, end int, ok bool) {
	e := p.ready()
	switch {
	case e == nil:
		return 0, 0, false
	case e.lacks(text):
		return -1, -1, true
	}
	if s := e.seeker.get(); s != nil {
		return s.next(text, 0)
	}
	return 0, 0, false
}

// sought gives the bytes of matches, and of their groups if they are wanted, as a
// seeker finds them;
// ok is false where the expression has none, or few have asked so far.
func (p *Pattern) sought(text string, most int, groups bool) (found [][]int, ok bool) {
	e := p.ready()
	switch {
	case e == nil:
		return nil, false
	case e.lacks(text):
		return nil, true
	}
	if s := e.seeker.get(); s != nil {
		return s.each(text, most, groups)
	}
	return nil, false
}

// first is the first of what was found, or nil.
func first(found [][]int) []int {
	if len(found) == 0 {
		return nil
	}
	return found[0]
}

// cut gives the texts of a match and its groups; "" for groups that have none.
func cut(text string, at []int) []string {
	if at == nil {
		return nil
	}
	out := make([]string, len(at)/2)
	for i := range out {
		if at[2*i] >= 0 {
			out[i] = text[at[2*i]:at[2*i+1]]
		}
	}
	return out
}
