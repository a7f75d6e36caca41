package mention

import (
	"strings"
	"unicode/utf8"

	"talkgraph/loader/lines"
	"talkgraph/loader/pattern"
)

// longerWord goes on behind a name that is a part of a longer one.
var longerWord = pattern.MustCompile(`^(?:[/@_-][\w.]|\.[A-Za-z])`)

// standsAlone tells places of a line that are a whole name: no part of a word,
// of an address or of a name with a mark in it.
func standsAlone(text string, from, to int) bool {
	if lines.CutsWord(text, from, to) || longerWord.MatchString(text[to:]) {
		return false
	}
	before, _ := utf8.DecodeLastRuneInString(text[:from])
	return from == 0 || !strings.ContainsRune("/.@_-#$=&%", before)
}

// standsAgain tells places of a line where a name stands alone, and no longer
// name begins with it: "Moor Reader" is none of Moor's. Titles, in which most
// words have capitals, tell nothing of this.
func standsAgain(text string, from, to int) bool {
	if !standsAlone(text, from, to) {
		return false
	}
	if to+1 >= len(text) || text[to] != ' ' || text[to+1] < 'A' || text[to+1] > 'Z' {
		return true
	}
	inside := from > 1 && text[from-1] == ' ' && isSmall(text[from-2])
	return !inside && !lines.Japanese(text)
}

var (
	latinOnly = pattern.MustCompile(`^[A-Za-z][\w .+#-]*$`)
	kataName  = pattern.MustCompile(`^[\p{Katakana}ー・]{3,}$`)
)

// quotedName tells what is a name between marks of Japanese: Latin letters, or
// katakana alone.
func quotedName(name string) bool { return latinOnly.MatchString(name) || kataName.MatchString(name) }

// serviceShapes are the patterns by which services are introduced.
func serviceShapes() []*pattern.Pattern {
	var out []*pattern.Pattern
	for _, say := range softwareSays {
		out = append(out, say.expr)
	}
	for _, shape := range shapesJa {
		out = append(out, shape.expr)
	}
	return out
}
