package neo4j

import (
	"context"
	"strings"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// lucene spells phrases so that all must match. Terms are words already;
// they are quoted or escaped all the same, so that nothing in them is syntax.
func lucene(phrases []knowledge.Phrase) string {
	var out []string
	for _, p := range phrases {
		switch {
		case len(p.Terms) == 0:
		case p.Prefix:
			out = append(out, "+"+escape(p.Terms[0], luceneSpecial)+"*")
		default:
			out = append(out, `+"`+escape(strings.Join(p.Terms, " "), `"\`)+`"`)
		}
	}
	return strings.Join(out, " ")
}

// luceneSpecial are the characters that mean something to Lucene outside of quotes.
const luceneSpecial = `+-&|!(){}[]^"~*?:\/<>= `

func escape(text, special string) string {
	var b strings.Builder
	for _, r := range text {
		if strings.ContainsRune(special, r) {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return b.String()
}

// namesOnly tells whether too many statements match to be looked at. Only a
// search that looks at statements asks.
func (r *reader) namesOnly(ctx context.Context, kinds []knowledge.Kind, f store.Filter) (bool, error) {
	phrases := [][]knowledge.Phrase{f.Text}
	if has(kinds, knowledge.Statement) {
		phrases = append(phrases, f.Terms)
	}
	for _, p := range phrases {
		query := lucene(p)
		if query == "" {
			continue
		}
		n, err := r.matching(ctx, query)
		if err != nil || n > store.MaxMatches {
			return err == nil, err
		}
	}
	return false, nil
}

// matching counts the statements that match, up to one more than matters.
func (r *reader) matching(ctx context.Context, query string) (n int64, err error) {
	records, err := r.read(ctx, "searching statements", cypher("filter/matching"), params{"query": query, "limit": store.MaxMatches + 1})
	if err != nil || len(records) == 0 {
		return 0, err
	}
	err = decode(records[0], &n)
	return n, err
}
