package lexicon

import "unicode"

// besideName says whether a word in capitals stands next to another one that
// is neither ordinary nor a known name: "Wesley Reuvers" is a person, and no
// misspelt company.
func (f *finder) besideName(s *scan, tokens []token, i int) bool {
	if first := s.text[s.start(tokens[i].from)]; first == unicode.ToLower(first) {
		return false
	}
	return s.besides(tokens, i-1) && f.unknownName(s, &tokens[i-1]) || s.besides(tokens, i) && f.unknownName(s, &tokens[i+1])
}

// unknownName says whether a word is printed as names of people are: one
// capital, then small letters.
func (f *finder) unknownName(s *scan, t *token) bool {
	start, end := s.span(t)
	return unicode.IsUpper(s.text[start]) && !hasInnerCapital(s.surface(start, end)) && !f.ordinary(s, t)
}

// hasInnerCapital tells names such as CloudTrail.
func hasInnerCapital(word string) bool {
	for i, r := range word {
		if i > 0 && unicode.IsUpper(r) {
			return true
		}
	}
	return false
}

// compound says whether a word is made of two ordinary ones: a spacemaker is
// no misspelt SageMaker.
func (w *words) compound(word string) bool {
	for cut := shortestPart; cut <= len(word)-shortestPart; cut++ {
		if w.common(word[:cut]) && w.common(word[cut:]) {
			return true
		}
	}
	return false
}
