package telling

import (
	"strings"

	"talkgraph/loader/pattern"
)

// Titles in single quotes: straight ones, between words, and curly ones. An
// apostrophe inside of a word ends none.
var (
	straight = pattern.MustCompile(`(?:^|[ (])'(?:\*{1,2}|_)?[A-Z](?:[^'“”"]|\p{L}'\p{L}){5,160}?'(?:$|[ ,.;:!?)])`)
	curly    = pattern.MustCompile(`‘(?:\*{1,2}|_)?\p{Lu}(?:[^‘’“”"]|\p{L}’\p{L}){5,160}?’(?:$|[ ,.;:!?)])`)
)

// evenQuotes is a text with double quotes for the single ones around what could
// be titles. Every byte of what it says stays in its place.
func evenQuotes(text string) string {
	if strings.Contains(text, "‘") {
		text = doubled(text, curly, "‘", "’", "“", "”")
	}
	if strings.IndexByte(text, '\'') >= 0 && (strings.Contains(text, " '") || strings.HasPrefix(text, "'") || strings.Contains(text, "('")) {
		text = doubled(text, straight, "'", "'", `"`, `"`)
	}
	return text
}

// doubled puts double quotes in the place of the single ones of each match.
func doubled(text string, quotes *pattern.Pattern, opens, closes, open, end string) string {
	var out strings.Builder
	last := 0
	for _, at := range quotes.FindAllStringIndex(text, -1) {
		from := at[0] + strings.Index(text[at[0]:at[1]], opens)
		to := at[0] + strings.LastIndex(text[at[0]:at[1]], closes)
		if from < last || to <= from {
			continue
		}
		out.WriteString(text[last:from] + open + text[from+len(opens):to] + end)
		last = to + len(closes)
	}
	return out.String() + text[last:]
}
