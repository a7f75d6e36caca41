package mention

import (
	"strings"

	"talkgraph/loader/byline"
	"talkgraph/loader/pattern"
)

var (
	// wholeHandled is somebody's name before their handle: "Ana Lopez (@ana)".
	wholeHandled = pattern.MustCompile(`(` + byline.LatinName + `) ?[(]\[?@(` + someHandleEn + `)`)
	// givenHandled is their given name alone: "Ana (@analopez)".
	givenHandled = pattern.MustCompile(`(?:^|[^\p{L}\d-] ?|[^\p{Lu}][\p{Ll},.:;] )(\p{Lu}\p{Ll}{2,14}) ?[(]\[?@(` + someHandleEn + `)`)
)

// besideHandle finds people by the handles behind their names.
func (s *peopleSearch) besideHandle() {
	for _, m := range s.r.InLine(s.line, wholeHandled) {
		if name := s.text[m[2]:m[3]]; !s.r.lex.Ordinary(name) && byline.IsName(name, s.r.lex) && !ofManyPeople.MatchString(s.text[m[4]:m[5]]) {
			s.add(m[2], m[3], "name-handle")
		}
	}
	for _, m := range s.r.InLine(s.line, givenHandled) {
		if s.isGivenBefore(s.text[m[2]:m[3]], s.text[m[4]:m[5]]) {
			s.add(m[2], m[3], "name-handle")
		}
	}
}

// isGivenBefore tells given names before a handle: those that many people have, and
// those with which it begins.
func (s *peopleSearch) isGivenBefore(name, handle string) bool {
	if len(s.r.lex.Lookup(name)) > 0 || s.r.lex.Ordinary(name) || ofManyPeople.MatchString(handle) {
		return false
	}
	small := strings.ToLower(handle)
	return byline.OpensWithGiven(name+" X") || len(handle) > len(name) && strings.HasPrefix(small, strings.ToLower(name))
}
