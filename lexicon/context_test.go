package lexicon

import (
	"os"
	"slices"
	"strings"
	"testing"
	"unicode"

	"gopkg.in/yaml.v3"

	"talkgraph/knowledge"
)

// TestContext shows, for names that are ordinary words too, that what stands
// around them decides, in English and in Japanese.
func TestContext(t *testing.T) {
	data, err := os.ReadFile("testdata/context.yaml")
	if err != nil {
		t.Fatal(err)
	}
	var cases []struct {
		Name, Entity     string
		Accepts, Refuses []string
	}
	if err := yaml.Unmarshal(data, &cases); err != nil {
		t.Fatal(err)
	}
	l := mustDefault(t)
	for _, c := range cases {
		named := func(h Hit) bool {
			return h.Entry.Name == c.Entity && strings.Contains(knowledge.Fold(h.Surface), knowledge.Fold(strings.Fields(c.Name)[0]))
		}
		for _, line := range c.Accepts {
			if hits := l.Find(line); !slices.ContainsFunc(hits, named) {
				t.Errorf("%q does not name %s by %q: %s", line, c.Entity, c.Name, spellAll(hits))
			}
		}
		for _, line := range c.Refuses {
			if hits := l.Find(line); slices.ContainsFunc(hits, func(h Hit) bool { return h.Entry.Name == c.Entity }) {
				t.Errorf("%q does not mean %s: %s", line, c.Entity, spellAll(hits))
			}
		}
		both := func(list []string) bool {
			ja := slices.ContainsFunc(list, func(s string) bool { return strings.ContainsFunc(s, knowledge.IsJapanese) })
			return ja && slices.ContainsFunc(list, func(s string) bool {
				return !strings.ContainsFunc(s, func(r rune) bool { return r > unicode.MaxASCII })
			})
		}
		if len(c.Accepts) < 3 || len(c.Refuses) < 3 || !both(c.Accepts) || !both(c.Refuses) {
			t.Errorf("%s needs three sentences of each sort, in both languages", c.Name)
		}
	}
	if len(cases) < 48 {
		t.Errorf("%d names, want more", len(cases))
	}
}

func spellAll(hits []Hit) string {
	var out []string
	for _, h := range hits {
		out = append(out, spell(h))
	}
	return strings.Join(out, ", ")
}
