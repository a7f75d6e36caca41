package mention

import (
	"strings"
	"unicode/utf8"

	"talkgraph/loader/lines"
	"talkgraph/loader/pattern"
)

// closing are the marks that close what others open.
var closing = map[rune]string{'[': "]*_`\"", '「': "」", '『': "』", '“': "”,.", '"': "\",.", '`': "`"}

var (
	// wholeName is a name between marks, with the small words that names hold.
	wholeName = pattern.MustCompile(`^[A-Z][\w.+#-]*(?: (?:[A-Z][\w.+#-]*|for|of|and|the|in|on|&)){1,4}$`)
	// latinBefore and latinAfter go on with a name among Japanese.
	latinBefore = pattern.MustCompile(`[A-Za-z\d] $`)
	latinAfter  = pattern.MustCompile(`^ [a-z]`)
)

// longestMarked is how many bytes a name between marks has at most.
const longestMarked = 40

// toMark lets a name that a mark opens go on to the mark that closes it:
// “Moor for Sailors”.
func toMark(text string, in introduction) introduction {
	ends := opened(text, in.from)
	if ends == "" {
		return in
	}
	rest := text[in.from:cutAt(text, min(len(text), in.from+longestMarked))]
	if n := strings.IndexAny(rest, ends); n > in.to-in.from && wholeName.MatchString(rest[:n]) {
		in.to = in.from + n
	}
	return in
}

// cutShort tells places that are a part of a name: a mark opens it and none
// closes it, or its words go on among Japanese, "Moor for Sailors というアプリ".
func cutShort(text string, from, to int) bool {
	after, _ := utf8.DecodeRuneInString(text[to:])
	if ends := opened(text, from); ends != "" {
		return !strings.ContainsRune(ends, after)
	}
	return lines.Japanese(text) && (latinBefore.MatchString(text[:from]) || latinAfter.MatchString(text[to:]))
}

// opened are the marks that close what the one before a byte opens, or "".
func opened(text string, from int) string {
	before, _ := utf8.DecodeLastRuneInString(text[:from])
	return closing[before]
}
