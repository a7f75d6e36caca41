package graph

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"errors"
	"testing"
)

const byTalks = `orderBy: [{talks: {count: DESC}}]`

// cursorOf is the cursor of the first node of a list.
func cursorOf(t *testing.T, list string) string {
	t.Helper()
	var got struct {
		List struct{ PageInfo struct{ EndCursor string } }
	}
	response := Execute(t.Context(), testStore(t), testLexicon(t), Request{Query: "{list: " + list + " {pageInfo {endCursor}}}"})
	if err := json.Unmarshal(response.Data, &got); err != nil || got.List.PageInfo.EndCursor == "" {
		t.Fatalf("%s has no cursor: %v, %v", list, err, response.Errors)
	}
	return got.List.PageInfo.EndCursor
}

// forged is a cursor with another place in it, with the old sum over it or a new one.
func forged(t *testing.T, cursor string, summed bool) string {
	t.Helper()
	data, err := base64.RawURLEncoding.DecodeString(cursor)
	var c struct {
		Question string   `json:"q"`
		Stage    int      `json:"t,omitempty"`
		Values   []string `json:"v"`
		ID       string   `json:"id"`
		Revision int64    `json:"r,omitempty"`
		Sum      string   `json:"s,omitempty"`
	}
	if err := errors.Join(err, json.Unmarshal(data, &c)); err != nil || len(c.Values) != 1 {
		t.Fatalf("%s is no cursor: %v", data, err)
	}
	c.Values = []string{"many"}
	if summed {
		c.Sum = ""
		plain, _ := json.Marshal(c)
		sum := sha256.Sum256(plain)
		c.Sum = base64.RawURLEncoding.EncodeToString(sum[:9])
	}
	plain, _ := json.Marshal(c)
	return base64.RawURLEncoding.EncodeToString(plain)
}
