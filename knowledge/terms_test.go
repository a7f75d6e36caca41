package knowledge_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/knowledge"
)

func TestTerms(t *testing.T) {
	for text, want := range map[string][]string{
		"":                nil,
		"  ,. ":           nil,
		"Aurora failover": {"aurora", "failover"},
		"障害":              {"障害", "害"},
		"Auroraのフェイル":     {"aurora", "のフ", "フェ", "ェー", "ール", "ル"},
		"C++ & Node.js":   {"c", "node", "js"},
		"1,000 IOPS":      {"1", "000", "iops"},
	} {
		if diff := cmp.Diff(want, knowledge.Terms(text)); diff != "" {
			t.Errorf("Terms(%q): %s", text, diff)
		}
	}
}

func TestPhrases(t *testing.T) {
	type phrases = []knowledge.Phrase
	for _, c := range []struct {
		query  string
		typing bool
		want   phrases
	}{
		{"Aurora failover", false, phrases{{Terms: []string{"aurora"}}, {Terms: []string{"failover"}}}},
		{"Aurora fail", true, phrases{{Terms: []string{"aurora"}}, {Terms: []string{"fail"}, Prefix: true}}},
		{"障害", false, phrases{{Terms: []string{"障害"}}}},
		{"障", false, phrases{{Terms: []string{"障"}, Prefix: true}}},
		{"フェールオ", false, phrases{{Terms: []string{"フェ", "ェー", "ール", "ルオ"}}}},
		{`"OR" NEAR(`, false, phrases{{Terms: []string{"or"}}, {Terms: []string{"near"}}}},
		{"!?", false, phrases{}},
	} {
		if diff := cmp.Diff(c.want, knowledge.Phrases(c.query, c.typing)); diff != "" {
			t.Errorf("Phrases(%q, %v): %s", c.query, c.typing, diff)
		}
	}
}
