package vocabulary

import (
	"slices"
	"strings"
	"testing"

	"talkgraph/knowledge"
)

// TestCues checks the form of the cue words: every phrase says one thing,
// and English and Japanese stand in their own lists.
func TestCues(t *testing.T) {
	groups, err := parseCues(cueData)
	if err != nil {
		t.Fatal(err)
	}
	families := []string{"kind", "ask", "fact", "rel", "status", "lack", "join", "order", "year", "any"}
	said := make(map[string]Cue)
	seen := make(map[Cue]bool)
	for _, g := range groups {
		family, _, _ := strings.Cut(string(g.Cue), ".")
		if !slices.Contains(families, family) || seen[g.Cue] {
			t.Errorf("%s: of no family, or twice", g.Cue)
		}
		seen[g.Cue] = true
		for _, phrase := range slices.Concat(g.En, g.Ja) {
			folded := knowledge.Fold(phrase)
			if folded == "" || said[folded] != "" {
				t.Errorf("%s: %q is empty or is %s too", g.Cue, phrase, said[folded])
			}
			said[folded] = g.Cue
		}
		checkScripts(t, g)
	}
}

func checkScripts(t *testing.T, g cueGroup) {
	t.Helper()
	for _, phrase := range g.En {
		if phrase != strings.ToLower(phrase) || strings.ContainsFunc(phrase, isJapanese) || strings.Join(strings.Fields(phrase), " ") != phrase {
			t.Errorf("%s: %q is not plain English in small letters", g.Cue, phrase)
		}
	}
	for _, phrase := range g.Ja {
		if !strings.ContainsFunc(phrase, isJapanese) {
			t.Errorf("%s: %q is not Japanese", g.Cue, phrase)
		}
	}
}

// TestGlosses checks that each meaning has words of both languages, that the
// list is sorted, and that no word has two meanings.
func TestGlosses(t *testing.T) {
	meanings, err := parseGlosses(glossData)
	if err != nil {
		t.Fatal(err)
	}
	var last string
	for line := range strings.Lines(string(glossData)) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		if line <= last {
			t.Errorf("%q stands after %q", line, last)
		}
		last = line
	}
	for word, meaning := range byMeaning(meanings) {
		english := slices.ContainsFunc(meaning, func(w string) bool { return !strings.ContainsFunc(w, isJapanese) })
		japanese := slices.ContainsFunc(meaning, func(w string) bool { return strings.ContainsFunc(w, isJapanese) })
		if !english || !japanese {
			t.Errorf("%q means only %q", word, meaning)
		}
		if sorted := slices.Sorted(slices.Values(meaning)); len(slices.Compact(sorted)) != len(meaning) {
			t.Errorf("%q has two meanings: %q", word, meaning)
		}
	}
}

// TestIgnored checks that no word is listed twice.
func TestIgnored(t *testing.T) {
	seen := make(map[string]bool)
	for line := range strings.Lines(ignoredData) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		for word := range strings.FieldsSeq(line) {
			if seen[word] {
				t.Errorf("%q stands twice", word)
			}
			seen[word] = true
		}
	}
	if len(seen) < 300 {
		t.Errorf("%d words were read", len(seen))
	}
}

// TestShapes checks that each shape is of a cue that some phrase says.
func TestShapes(t *testing.T) {
	shapes, err := parseShapes(shapeData)
	if err != nil {
		t.Fatal(err)
	}
	groups, err := parseCues(cueData)
	if err != nil {
		t.Fatal(err)
	}
	for c := range shapes {
		if !slices.ContainsFunc(groups, func(g cueGroup) bool { return g.Cue == c }) {
			t.Errorf("no phrase says %s", c)
		}
	}
	lines := map[string]Cue{"8分で済んだ": "fact.duration", "in 30 seconds": "fact.duration", "5倍早い": "fact.speed", "70の手順": "fact.number", "in 2017": "fact.time", "$5/TB": "fact.money", "高いので使わない": "fact.reason"}
	for c, s := range shapes {
		if len(s.like) == 0 {
			t.Errorf("nothing is known of %s", c)
		}
	}
	for line, c := range lines {
		if shapes[c].Fits(knowledge.Fold(line)) != 1 {
			t.Errorf("%q does not look like %s", line, c)
		}
	}
	for line, c := range map[string]Cue{"S3から読む": "fact.duration", "MySQL5.6": "fact.number", "DAT303": "fact.number"} {
		if shapes[c].Fits(knowledge.Fold(line)) != 0 {
			t.Errorf("%q looks like %s", line, c)
		}
	}
}
