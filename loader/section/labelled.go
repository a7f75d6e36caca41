package section

import (
	"strings"

	"talkgraph/loader/pattern"
)

// labelled tells lines that say who speaks, by "by" or behind a label.
func labelled(l *line) bool {
	if l.first(isLabelled) && (byLine.MatchString(l.Body) || l.shows(showsColon) && l.label() != "" && colonWithin(l.Body, 60)) {
		l.yes |= isLabelled
	}
	return l.yes&isLabelled != 0
}

// byLine is how a line begins that says by whom a talk was.
var byLine = pattern.MustCompile(`^(?:[*_]*)(?:(?:(?:[Tt]alk|[Ss]ession|[Pp]resented|[Gg]iven|[Dd]elivered|[Pp]resentation) )?(?:by|By|BY)|[Ww]ith)[ ]+[\[*_]*[A-Z\p{Han}\p{Katakana}]`)

// colonWithin tells whether a colon stands in the first bytes of a text.
func colonWithin(text string, most int) bool {
	at := strings.IndexAny(text, ":：")
	return at >= 0 && at < most
}
