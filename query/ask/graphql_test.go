package ask_test

import (
	"os"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/validator/rules"

	"talkgraph/schema"
)

// TestGraphQLIsValid checks that whatever questions become, the schema knows it.
func TestGraphQLIsValid(t *testing.T) {
	api, err := gqlparser.LoadSchema(&ast.Source{Name: "schema", Input: schema.Text()})
	if err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	checked := 0
	for _, block := range strings.Split(string(data), "\n== ")[1:] {
		question, rest, _ := strings.Cut(block, "\n")
		from, to := strings.Index(rest, "\n{\n"), strings.Index(rest, "\n}\n")
		if from < 0 {
			continue
		}
		checked++
		if _, errs := gqlparser.LoadQueryWithRules(api, rest[from:to+3], rules.NewDefaultRules()); len(errs) > 0 {
			t.Errorf("%s: %v", question, errs)
		}
	}
	if checked < 40 {
		t.Errorf("only %d queries were checked", checked)
	}
}
