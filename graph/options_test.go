package graph

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// answer posts a body with headers, name and value, and gives the answer's body.
func answer(t *testing.T, handler http.Handler, body string, headers ...string) string {
	t.Helper()
	request := httptest.NewRequest(http.MethodPost, "/graphql", strings.NewReader(body))
	request.Header.Set("Content-Type", "application/json")
	for header := range slices.Chunk(headers, 2) {
		request.Header.Set(header[0], header[1])
	}
	recorder := httptest.NewRecorder()
	handler.ServeHTTP(recorder, request)
	return strings.TrimSpace(recorder.Body.String())
}

// TestIntrospectionOff checks that the schema is not told, and that what
// clients send with every operation still works.
func TestIntrospectionOff(t *testing.T) {
	handler := NewHandler(blind{}, testLexicon(t), Options{NoIntrospection: true})
	refused := `{"errors":[{"message":"introspection is switched off here","extensions":{"code":"BAD_USER_INPUT"}}]}`
	for query, want := range map[string]string{
		`query a {__schema {queryType {name}}}`:                                     refused,
		`query a {...f} fragment f on Query {... {s: __schema {queryType {name}}}}`: refused,
		`query a {__type(name: \"Talk\") {fields {name}} __typename}`:               `{"data":{"__type":null,"__typename":"Query"}}`,
		`query a {__typename} query b {__schema {queryType {name}}}`:                `{"data":{"__typename":"Query"}}`,
	} {
		if got := answer(t, handler, `{"query":"`+query+`","operationName":"a"}`); got != want {
			t.Errorf("%s\n gives %s\n want %s", query, got, want)
		}
	}
}

// TestSuggestionsOff checks that no rule of validation says what may have been meant.
func TestSuggestionsOff(t *testing.T) {
	loud, quiet := NewHandler(blind{}, testLexicon(t), Options{}), NewHandler(blind{}, testLexicon(t), Options{NoSuggestions: true})
	for _, query := range []string{
		`{talk {totalCount}}`, `{talks(wher: {}) {totalCount}}`, `{talks(where: {cover: {}}) {totalCount}}`,
		`{talks(orderBy: [{date: ASCE}]) {totalCount}}`,
	} {
		body := `{"query":"` + query + `"}`
		if got := answer(t, loud, body); !strings.Contains(got, "Did you mean") {
			t.Errorf("%s has no suggestion: %s", query, got)
		}
		if got := answer(t, quiet, body); strings.Contains(got, "Did you mean") || !strings.Contains(got, "errors") {
			t.Errorf("%s is answered with %s", query, got)
		}
	}
}

// TestPersisted checks documents that clients name by their hash.
func TestPersisted(t *testing.T) {
	handler := NewHandler(blind{}, testLexicon(t), Options{})
	sum := sha256.Sum256([]byte("{__typename}"))
	extension := `"extensions":{"persistedQuery":{"version":1,"sha256Hash":"` + hex.EncodeToString(sum[:]) + `"}}`
	for _, step := range []struct{ body, want string }{
		{`{` + extension + `}`, `{"errors":[{"message":"PersistedQueryNotFound","extensions":{"code":"PERSISTED_QUERY_NOT_FOUND"}}]}`},
		{`{"query":"{stats{talks}}",` + extension + `}`, `{"errors":[{"message":"provided APQ hash does not match query"}]}`},
		{`{"query":"{__typename}",` + extension + `}`, `{"data":{"__typename":"Query"}}`},
		{`{` + extension + `}`, `{"data":{"__typename":"Query"}}`},
	} {
		if got := answer(t, handler, step.body); got != step.want {
			t.Errorf("%s\n gives %s\n want %s", step.body, got, step.want)
		}
	}
}

// TestMeasured checks what an answer costs, told to who asks for it alone.
func TestMeasured(t *testing.T) {
	handler := NewHandler(testStore(t), testLexicon(t), Options{})
	body := `{"query":"{talks(where: {covers: {all: [\"Aurora\"]}}, first: 2) {nodes {speakers {name}}}}"}`
	if got := answer(t, handler, body); strings.Contains(got, "extensions") {
		t.Errorf("not asked for, but told: %s", got)
	}
	var got struct {
		Data       json.RawMessage
		Extensions struct {
			Measured struct {
				Cost         int
				StoreCalls   map[string]int
				Milliseconds float64
			}
		}
	}
	if err := json.Unmarshal([]byte(answer(t, handler, body, MeasureHeader, "1")), &got); err != nil {
		t.Fatal(err)
	}
	m := got.Extensions.Measured
	if diff := cmp.Diff(map[string]int{"named": 1, "select": 1, "neighbors": 1}, m.StoreCalls); diff != "" || m.Cost != 15 || m.Milliseconds <= 0 {
		t.Errorf("measured %+v; calls (-want +got):\n%s", m, diff)
	}
}
