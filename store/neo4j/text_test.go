package neo4j

import (
	"testing"

	"talkgraph/knowledge"
)

func TestLucene(t *testing.T) {
	for _, c := range []struct {
		phrases []knowledge.Phrase
		want    string
	}{
		{nil, ""},
		{[]knowledge.Phrase{{}}, ""},
		{[]knowledge.Phrase{{Terms: []string{"and"}}}, `+"and"`},
		{[]knowledge.Phrase{{Terms: []string{"障害", "害対"}}, {Terms: []string{"auro"}, Prefix: true}}, `+"障害 害対" +auro*`},
		{[]knowledge.Phrase{{Terms: []string{`a"b\c*`}}}, `+"a\"b\\c*"`},
		{[]knowledge.Phrase{{Terms: []string{`a*(b) OR "c\`}, Prefix: true}}, `+a\*\(b\)\ OR\ \"c\\*`},
	} {
		if got := lucene(c.phrases); got != c.want {
			t.Errorf("lucene(%v) = %s, want %s", c.phrases, got, c.want)
		}
	}
}
