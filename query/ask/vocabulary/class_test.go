package vocabulary

import (
	"slices"
	"strings"
	"testing"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
)

// checkNames checks that classes are in the order of their first names and that
// each word names one.
func checkNames(t *testing.T, classes []Class) {
	t.Helper()
	seen := make(map[string]bool)
	last := ""
	for _, c := range classes {
		if c.En[0] <= last {
			t.Errorf("%q stands behind %q", c.En[0], last)
		}
		last = c.En[0]
		for _, word := range slices.Concat(c.En, c.Ja) {
			if folded := knowledge.Fold(word); seen[folded] {
				t.Errorf("%q names two classes", word)
			} else {
				seen[folded] = true
			}
		}
	}
}

// TestClasses checks the form of the sorts of service: each word names one, and
// the lexicon has every service, once in its sort and in order.
func TestClasses(t *testing.T) {
	classes, err := parseClasses(classData)
	if err != nil {
		t.Fatal(err)
	}
	lex, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	checkNames(t, classes)
	for _, c := range classes {
		before := ""
		for _, name := range c.Services {
			if lower := strings.ToLower(name); lower <= before {
				t.Errorf("%s: %q stands behind %q", c.En[0], name, before)
			} else {
				before = lower
			}
			known := slices.ContainsFunc(lex.Lookup(name), func(e *lexicon.Entry) bool {
				return e.Name == name && (e.Kind == knowledge.Service || e.Kind == knowledge.Company)
			})
			if !known {
				t.Errorf("%s: the lexicon has no service %q", c.En[0], name)
			}
		}
	}
}

// TestClassHolds checks that features belong to the sort of their service.
func TestClassHolds(t *testing.T) {
	lex, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	c := Class{Services: []string{"Amazon EC2"}}
	for name, want := range map[string]bool{"Amazon EC2": true, "Amazon EC2 Spot Instances": true, "Amazon S3": false, "no such thing": false} {
		if got := c.Holds(knowledge.NewID(knowledge.Service, name), lex); got != want {
			t.Errorf("holds(%q) = %t", name, got)
		}
	}
}

// TestIndustries checks the form of the industries and countries of companies.
func TestIndustries(t *testing.T) {
	industries, err := parseClasses(industryData)
	if err != nil {
		t.Fatal(err)
	}
	lex, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	checkNames(t, industries)
	for _, c := range industries {
		if !slices.IsSorted(c.En) {
			t.Errorf("the names of %q are in no order", c.En[0])
		}
		for _, name := range c.Companies {
			if !slices.ContainsFunc(lex.Lookup(name), func(e *lexicon.Entry) bool { return e.Name == name && e.Kind == knowledge.Company }) {
				t.Errorf("%s: the lexicon has no company %q", c.En[0], name)
			}
		}
	}
}
