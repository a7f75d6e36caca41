package parse

import (
	"bytes"
	"strings"
)

// unseen are the characters that pages print for blanks, and those that show
// nothing: names and words with them are those without.
var unseen = []struct{ printed, means string }{
	{"\u00a0", " "}, {"\u2007", " "}, {"\u202f", " "}, // blanks at which no line ends
	{"\u00ad", ""}, {"\u200b", ""}, {"\u2060", ""}, {"\ufeff", ""}, // where a line may end, or not
}

// seen is a text with plain blanks, and without what shows nothing.
var seen = func() *strings.Replacer {
	var pairs []string
	for _, c := range unseen {
		pairs = append(pairs, c.printed, c.means)
	}
	return strings.NewReplacer(pairs...)
}()

// hasUnseen tells texts that seen changes.
func hasUnseen(data []byte) bool {
	for _, c := range unseen {
		if bytes.Contains(data, []byte(c.printed)) {
			return true
		}
	}
	return false
}
