package lexicon

import (
	"os"
	"strings"
	"testing"

	"gopkg.in/yaml.v3"

	"talkgraph/knowledge"
)

// TestMisspelt shows which words are taken for misspelt names, and which
// words that look like names are not.
func TestMisspelt(t *testing.T) {
	data, err := os.ReadFile("testdata/misspelt.yaml")
	if err != nil {
		t.Fatal(err)
	}
	var cases struct {
		Resolves map[string]string
		Refuses  []string
	}
	if err := yaml.Unmarshal(data, &cases); err != nil {
		t.Fatal(err)
	}
	l := mustDefault(t)
	lines := func(word string) []string {
		return []string{"次に " + word + " を試した", "We tried " + word + " as well"}
	}
	for word, want := range cases.Resolves {
		for _, line := range lines(word) {
			hits := l.Find(line)
			if len(hits) != 1 || hits[0].Entry.Name != want || hits[0].Surface != word {
				t.Errorf("%s: %q, want %s as printed", line, spellAll(hits), want)
			}
		}
	}
	for _, word := range cases.Refuses {
		for _, line := range lines(word) {
			for _, h := range l.Find(line) {
				if h.Fuzzy || h.Entry.Name == "Amazon Neptune" {
					t.Errorf("%s: %s", line, spell(h))
				}
			}
		}
	}
	if len(cases.Resolves) < 46 || len(cases.Refuses) < 40 {
		t.Errorf("%d misspellings and %d words, want more", len(cases.Resolves), len(cases.Refuses))
	}
}

// TestSpoken shows which katakana are taken for Latin names by their sound,
// and that ordinary words are not.
func TestSpoken(t *testing.T) {
	data, err := os.ReadFile("testdata/spoken.yaml")
	if err != nil {
		t.Fatal(err)
	}
	var cases struct {
		Resolves map[string]string
		Refuses  string
	}
	if err := yaml.Unmarshal(data, &cases); err != nil {
		t.Fatal(err)
	}
	l := mustDefault(t)
	for word, want := range cases.Resolves {
		if hits := l.Find("次は" + word + "を試した"); len(hits) != 1 || hits[0].Entry.Name != want || !hits[0].Fuzzy || hits[0].Surface != word {
			t.Errorf("%s: %q, want %s as printed", word, spellAll(hits), want)
		}
	}
	words := strings.Fields(cases.Refuses)
	for _, word := range words {
		for _, h := range l.Find("次は" + word + "について") {
			if h.Fuzzy || h.Entry.Kind != knowledge.Topic {
				t.Errorf("%s: %s", word, spell(h))
			}
		}
	}
	if len(cases.Resolves) < 15 || len(words) < 200 {
		t.Errorf("%d names and %d words, want more", len(cases.Resolves), len(words))
	}
}
