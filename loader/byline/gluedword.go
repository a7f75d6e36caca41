package byline

import "talkgraph/loader/pattern"

// gluedWord is a given name right behind a word of the sentence, as pages print it
// that lost the blanks around their links: "InAna Lopez", "Acme’sAna Lopez".
var gluedWord = pattern.MustCompile(`^(?:In|On|At|By|As|And|From|With|Of|For|Then|Next|Our|The|[\p{L}\d]+['’]s)(\p{Lu}\p{Ll}{2,})(?:[ -]|$)`)

// GluedFront is how many bytes of a word stand before the given name with which it
// ends, of a text that begins with that word.
func GluedFront(text string) int {
	m := gluedWord.FindStringSubmatchIndex(text)
	if m == nil || !givenNames.Has(text[m[2]:m[3]]) {
		return 0
	}
	return m[2]
}
