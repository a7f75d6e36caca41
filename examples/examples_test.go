package examples_test

import (
	"encoding/json"
	"testing"

	"talkgraph/examples"
)

// TestForm holds every example to its form; package cli asks them of both engines.
func TestForm(t *testing.T) {
	all, err := examples.All()
	if err != nil {
		t.Fatal(err)
	}
	if len(all) < 20 || all[0].Name != "talks/aurora-failover" {
		t.Errorf("there are %d examples, and the first is %s, not the named question", len(all), all[0].Name)
	}
	seen := make(map[string]bool)
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
		seen[e.Name], seen[e.Question] = true, true
	}
}
