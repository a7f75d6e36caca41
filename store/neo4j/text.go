package neo4j

import (
	"context"
	"fmt"
	"slices"
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

// searches lists the text searches of a filter that look at statements.
func searches(kinds []knowledge.Kind, f store.Filter) []string {
	var out []string
	add := func(phrases []knowledge.Phrase) {
		if query := lucene(phrases); query != "" {
			out = append(out, query)
		}
	}
	parts := f.Parts()
	if has(kinds, knowledge.Statement) {
		add(parts.Terms)
	}
	for _, text := range parts.Texts {
		add(text)
	}
	for _, link := range parts.Links {
		if link.Match != nil {
			out = append(out, searches(link.Match.Kinds, link.Match.Filter)...)
		}
	}
	for _, below := range append(slices.Concat(parts.Or...), parts.Not...) {
		out = append(out, searches(kinds, below)...)
	}
	return out
}

// crowded tells which text searches find too many statements to be looked at.
// Nothing is asked where none looks at statements.
func (r *reader) crowded(ctx context.Context, queries []string) (map[string]bool, error) {
	if len(queries) == 0 {
		return nil, nil
	}
	records, err := r.read(ctx, "searching statements", cypher("filter/matching"), params{"queries": distinct(queries), "limit": store.MaxMatches + 1})
	out := make(map[string]bool)
	for _, record := range records {
		var query string
		var n int64
		if err := decode(record, &query, &n); err != nil {
			return nil, fmt.Errorf("searching statements: %w", err)
		}
		if n > store.MaxMatches {
			out[query] = true
		}
	}
	return out, err
}
