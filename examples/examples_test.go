package examples_test

import (
	"encoding/json"
	"regexp"
	"testing"

	"talkgraph/examples"
)

// kana are the letters that no Japanese question is without.
var kana = regexp.MustCompile(`\p{Hiragana}`)

// TestForm holds every example to its form; package cli asks them of both engines.
func TestForm(t *testing.T) {
	all, err := examples.All()
	if err != nil {
		t.Fatal(err)
	}
	if len(all) < 60 || all[0].Name != "talks/aurora-failover" {
		t.Errorf("there are %d examples, and the first is %s, not the named question", len(all), all[0].Name)
	}
	seen := make(map[string]bool)
	groups, languages := make(map[string]int), make(map[string]int)
	for _, e := range all {
		if e.Group == "" || e.Question == "" || e.Query == "" || !json.Valid([]byte(e.Answer)) {
			t.Errorf("%s: a part is missing", e.Name)
		}
		if e.Variables != nil && !json.Valid(e.Variables) {
			t.Errorf("%s: the variables are no JSON", e.Name)
		}
		if seen[e.Name] || seen[e.Question] {
			t.Errorf("%s stands twice", e.Name)
		}
		if kana.MatchString(e.Question) != (e.Language == "ja") {
			t.Errorf("%s: %q is not in the language that the file's name says, %s", e.Name, e.Question, e.Language)
		}
		seen[e.Name], seen[e.Question] = true, true
		groups[e.Group]++
		languages[e.Language]++
	}
	for name, n := range groups {
		if n < 2 {
			t.Errorf("the group %s has one example", name)
		}
	}
	if len(groups) < 12 || languages["ja"] < 30 || languages["en"] < 30 {
		t.Errorf("there are %d groups, and of questions %v", len(groups), languages)
	}
}
