package pattern

// String is the expression.
func (p *Pattern) String() string { return p.expr.String() }

// MatchString is that of regexp.Regexp, as are all methods below.
func (p *Pattern) MatchString(text string) bool { return p.matches(text) }

// FindString gives the leftmost match, or "".
func (p *Pattern) FindString(text string) string {
	if at := p.FindStringIndex(text); at != nil {
		return text[at[0]:at[1]]
	}
	return ""
}

// FindStringIndex gives the bytes of the leftmost match, or nil.
func (p *Pattern) FindStringIndex(text string) []int {
	if found, ok := p.sought(text, 1, false); ok {
		return first(found)
	}
	if !p.matches(text) {
		return nil
	}
	return p.expr.FindStringIndex(text)
}

// FindStringSubmatch gives the leftmost match and its groups, or nil.
func (p *Pattern) FindStringSubmatch(text string) []string {
	if found, ok := p.sought(text, 1, true); ok {
		return cut(text, first(found))
	}
	if !p.matches(text) {
		return nil
	}
	return p.expr.FindStringSubmatch(text)
}

// FindStringSubmatchIndex gives the bytes of the leftmost match and its groups, or nil.
func (p *Pattern) FindStringSubmatchIndex(text string) []int {
	if found, ok := p.sought(text, 1, true); ok {
		return first(found)
	}
	if !p.matches(text) {
		return nil
	}
	return p.expr.FindStringSubmatchIndex(text)
}

// FindAllStringIndex gives the bytes of up to most matches; all if most is negative.
func (p *Pattern) FindAllStringIndex(text string, most int) [][]int {
	if found, ok := p.sought(text, most, false); ok {
		return found
	}
	if !p.matches(text) {
		return nil
	}
	return p.expr.FindAllStringIndex(text, most)
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
	return p.expr.FindAllStringSubmatch(text, most)
}

// FindAllStringSubmatchIndex gives the bytes of up to most matches and their groups.
func (p *Pattern) FindAllStringSubmatchIndex(text string, most int) [][]int {
	if found, ok := p.sought(text, most, true); ok {
		return found
	}
	if !p.matches(text) {
		return nil
	}
	return p.expr.FindAllStringSubmatchIndex(text, most)
}

// ReplaceAllString gives the text with all matches replaced.
func (p *Pattern) ReplaceAllString(text, with string) string {
	if !p.matches(text) {
		return text
	}
	return p.expr.ReplaceAllString(text, with)
}

// sought gives the bytes of matches, and of their groups if they are wanted, as a
// seeker finds them;
// ok is false where the expression has none, or few have asked so far.
func (p *Pattern) sought(text string, most int, groups bool) (found [][]int, ok bool) {
	if p.asked.Load() < many {
		return nil, false
	}
	s := p.seeker()
	if s == nil {
		return nil, false
	}
	if (p.leads != nil || len(p.needs) <= 2) && !p.may(text) {
		return nil, true
	}
	return s.each(text, most, groups)
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
