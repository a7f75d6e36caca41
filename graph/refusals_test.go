package graph

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestClientErrors wants a clear refusal of whatever a client can get wrong,
// and its other fields answered.
func TestClientErrors(t *testing.T) {
	handler := NewHandler(testStore(t), testLexicon(t), Options{})
	deep := strings.Repeat("{not: ", 9) + "{text: \"x\"}" + strings.Repeat("}", 9)
	for _, c := range []struct{ name, field, code, message string }{
		{"a name known nowhere", `talks(where: {covers: {all: ["Auroar"]}}) {totalCount}`, codeUnknownName, `no service or topic is called "Auroar"; did you mean "Aurora"?`},
		{"no page", `talks(first: 0) {totalCount}`, codeInput, "first is 0: it must be from 1 to 100"},
		{"a page too large", `talks(last: 101) {totalCount}`, codeInput, "last is 101: it must be from 1 to 100"},
		{"two pages", `talks(first: 1, last: 1) {totalCount}`, codeInput, "last stands beside first: give one of them"},
		{"a cursor from the wrong side", `talks(first: 1, before: "x") {totalCount}`, codeInput, "before goes with last: with first, give after"},
		{"no cursor", `talks(after: "x") {totalCount}`, codeInput, "after is no cursor: it is damaged or was made elsewhere"},
		{"a cursor of another list", `talks(after: "` + cursorOf(t, `topics(first: 1)`) + `") {totalCount}`, codeInput, "after is a cursor of another list: use it with the arguments that it was given for"},
		{"a changed cursor", `talks(after: "` + forged(t, cursorOf(t, `talks(first: 1)`), false) + `") {totalCount}`, codeInput, "after is no cursor: it is damaged or was made elsewhere"},
		{"a forged cursor", `topics(` + byTalks + `, after: "` + forged(t, cursorOf(t, `topics(`+byTalks+`, first: 1)`), true) + `") {totalCount}`, codeInput, `no order that can be asked for: the position counts "many", which is no number`},
		{"an order of too many keys", `talks(orderBy: [{date: ASC}, {title: ASC}, {title: DESC}, {date: DESC}]) {totalCount}`, codeInput, "orderBy has 4 keys: at most 3 are allowed"},
		{"a filter too deep", `talks(where: ` + deep + `) {totalCount}`, codeInput, "where cannot be answered: it has more than 8 levels"},
		{"no date", `talks(where: {date: {from: "yesterday"}}) {totalCount}`, codeInput, `where cannot be answered: "yesterday" is no date: write 2016, 2016-11 or 2016-11-28`},
		{"nothing to search for", `search(text: " ") {nodes {id}}`, codeInput, "text has no word to look for"},
		{"too many hops", `paths(from: "Aurora", to: "Netflix", maxHops: 7) {length}`, codeInput, "maxHops is 7: it must be from 1 to 6"},
		{"a path to itself", `paths(from: "Aurora", to: "オーロラ") {length}`, codeInput, `to is "Amazon Aurora" as from is: a path joins two things`},
		{"no facets", `facets(by: []) {talks}`, codeInput, "by has 0 facets: it must have 1 to 8"},
	} {
		t.Run(c.name, func(t *testing.T) {
			body, err := json.Marshal(map[string]string{"query": "{sibling: __typename field: " + c.field + "}"})
			if err != nil {
				t.Fatal(err)
			}
			var got struct {
				Errors []struct {
					Message    string
					Extensions struct{ Code string }
				}
				Data map[string]any
			}
			text := answer(t, handler, string(body))
			if err := json.Unmarshal([]byte(text), &got); err != nil || len(got.Errors) != 1 {
				t.Fatalf("the answer is %s", text)
			}
			if e := got.Errors[0]; e.Extensions.Code != c.code || e.Message != c.message {
				t.Errorf("the error is %s: %s\nwant %s: %s", e.Extensions.Code, e.Message, c.code, c.message)
			}
			if want := map[string]any{"sibling": "Query", "field": nil}; !cmp.Equal(got.Data, want) {
				t.Errorf("the data are %v, want %v", got.Data, want)
			}
		})
	}
}
