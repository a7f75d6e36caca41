package shape

import (
	"strings"

	"talkgraph/loader/pattern"
)

// Labelled tells lines that say who speaks, by "by" or behind a label.
func Labelled(l *Line) bool {
	if l.First(isLabelled) && (ByLine.MatchString(l.Body) || l.Shows(ShowsColon) && l.Label() != "" && colonWithin(l.Body, 60)) {
		l.yes |= isLabelled
	}
	return l.yes&isLabelled != 0
}

// ByLine is how a line begins that says by whom a talk was.
var ByLine = pattern.MustCompile(`^(?:[*_]*)(?:(?:(?:[Tt]alk|[Ss]ession|[Pp]resented|[Gg]iven|[Dd]elivered|[Pp]resentation) )?(?:by|By|BY)|[Ww]ith)[ ]+[\[*_]*[A-Z\p{Han}\p{Katakana}]`)

// colonWithin tells whether a colon stands in the first bytes of a text.
func colonWithin(text string, most int) bool {
	at := strings.IndexAny(text, ":：")
	return at >= 0 && at < most
}
