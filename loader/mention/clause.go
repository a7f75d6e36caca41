package mention

import (
	"strings"

	"talkgraph/loader/codepoint"
	"talkgraph/loader/pattern"
)

// ClauseAt gives the code points, half-open, of the sentence of a line in which
// a mention stands.
func ClauseAt(text *codepoint.Text, m Mention) (from, to int) { return text.Sentence(m.Start, m.End) }

// Asked tells what stands in a question, but one for the reason of something.
func Asked(text *codepoint.Text, m Mention) bool {
	from, to := ClauseAt(text, m)
	rest := text.From(to)
	return (strings.HasPrefix(rest, "?") || strings.HasPrefix(rest, "？")) && !forReason.MatchString(text.Slice(from, to))
}

var forReason = pattern.MustCompile(`(?i)\bwhy\b|なぜ|何故|どうして`)
