package sqlite

import (
	"slices"
	"strings"

	"talkgraph/knowledge"
)

// A clause is a piece of SQL and the values that it binds.
type clause struct {
	text string
	args []any
}

// and puts a clause behind another.
func (c clause) and(other clause) clause {
	return clause{c.text + other.text, slices.Concat(c.args, other.args)}
}

// with puts text and values behind a clause.
func (c clause) with(text string, args ...any) clause {
	return c.and(clause{text, args})
}

// in keeps rows whose column has one of the values.
func in[T ~string](column string, values []T) clause {
	c := clause{text: column + " IN (" + strings.TrimSuffix(strings.Repeat("?, ", len(values)), ", ") + ")"}
	for _, v := range values {
		c.args = append(c.args, string(v))
	}
	return c
}

// oneOf is in, or nothing at all where no value is given. It begins with AND.
func oneOf[T ~string](column string, values []T) clause {
	if len(values) == 0 {
		return clause{}
	}
	return clause{text: " AND "}.and(in(column, values))
}

// match spells phrases in the language of FTS5, in which nothing is special
// between quotes but the quote.
func match(phrases []knowledge.Phrase) string {
	var out []string
	for _, p := range phrases {
		phrase := `"` + strings.ReplaceAll(strings.Join(p.Terms, " "), `"`, `""`) + `"`
		if p.Prefix {
			phrase += "*"
		}
		out = append(out, phrase)
	}
	return strings.Join(out, " AND ")
}
