package lexicon

import "unicode"

// besideName says whether a word in capitals stands next to another one that
// is neither ordinary nor a known name: "Wesley Reuvers" is a person, and no
// misspelt company.
func (f *finder) besideName(s *scan, tokens []token, i int) bool {
	t := &tokens[i]
	if s.text[t.start] == unicode.ToLower(s.text[t.start]) {
		return false
	}
	before := i > 0 && tokens[i-1].end+1 == t.start && s.text[t.start-1] == ' ' && f.unknownName(s, &tokens[i-1])
	return before || i+1 < len(tokens) && t.end+1 == tokens[i+1].start && s.text[t.end] == ' ' && f.unknownName(s, &tokens[i+1])
}

// unknownName says whether a word is printed as names of people are: one
// capital, then small letters.
func (f *finder) unknownName(s *scan, t *token) bool {
	return unicode.IsUpper(s.text[t.start]) && t.to-t.from > 1 && !hasInnerCapital(s.surface(t.start, t.end)) && !f.ordinary(s, t)
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
