package graph

import (
	"context"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"talkgraph/store"
)

// blind is a store with nothing to read: for operations that read nothing.
type blind struct{ store.Store }

func (blind) View(_ context.Context, read func(store.Reader) error) error { return read(nil) }

const typename = `{"data":{"__typename":"Query"}}` + "\n"

// An httpCase is a request, and the answer to it.
type httpCase struct {
	name, method, url, body string
	header                  map[string]string
	status                  int
	media, want             string
}

func httpCases() []httpCase {
	post := map[string]string{"Content-Type": "application/json"}
	with := func(name, value string) map[string]string {
		return map[string]string{"Content-Type": "application/json", name: value}
	}
	query := func(values ...string) string {
		v := url.Values{}
		for i := 0; i < len(values); i += 2 {
			v.Set(values[i], values[i+1])
		}
		return "/graphql?" + v.Encode()
	}
	ok := `{"query":"{__typename}"}`
	return []httpCase{
		{"POST", "POST", "/graphql", ok, post, 200, mediaJSON, typename},
		{"POST in UTF-8", "POST", "/graphql", ok, with("Content-Type", "application/json; charset=UTF-8"), 200, mediaJSON, typename},
		{"GET", "GET", query("query", "{__typename}"), "", nil, 200, mediaJSON, typename},
		{"GET with variables", "GET", query("query", "query A($a: Boolean!) {__typename @skip(if: $a)} query B {__typename}", "operationName", "A", "variables", `{"a":true}`), "", nil, 200, mediaJSON, `{"data":{}}` + "\n"},
		{"GET of another site", "GET", query("query", "{__typename}"), "", map[string]string{"Sec-Fetch-Site": "cross-site"}, 403, mediaJSON, `{"errors":[{"message":"GET is for pages of this origin: use POST"}]}` + "\n"},
		{"the newer media type", "POST", "/graphql", ok, with("Accept", mediaGraphQL), 200, mediaGraphQL, typename},
		{"the media type with the greatest q", "POST", "/graphql", ok, with("Accept", "application/json;q=0.5, application/graphql-response+json;q=0.6"), 200, mediaGraphQL, typename},
		{"any media type", "POST", "/graphql", ok, with("Accept", "*/*"), 200, mediaJSON, typename},
		{"no media type of ours", "POST", "/graphql", ok, with("Accept", "image/png"), 406, mediaJSON, `{"errors":[{"message":"the answer is application/graphql-response+json or application/json: accept one of them"}]}` + "\n"},
		{"a form", "POST", "/graphql", "query={__typename}", map[string]string{"Content-Type": "application/x-www-form-urlencoded"}, 415, mediaJSON, `{"errors":[{"message":"Content-Type must be application/json in UTF-8"}]}` + "\n"},
		{"another charset", "POST", "/graphql", ok, with("Content-Type", "application/json; charset=shift_jis"), 415, mediaJSON, `{"errors":[{"message":"Content-Type must be application/json in UTF-8"}]}` + "\n"},
		{"PUT", "PUT", "/graphql", ok, post, 405, mediaJSON, `{"errors":[{"message":"the method must be GET or POST"}]}` + "\n"},
		{"OPTIONS", "OPTIONS", "/graphql", "", nil, 204, "", ""},
		{"no JSON", "POST", "/graphql", "{", post, 400, mediaJSON, `{"errors":[{"message":"the body must be one JSON object with query, variables and operationName"}]}` + "\n"},
		{"two values", "POST", "/graphql", ok + ok, post, 400, mediaJSON, `{"errors":[{"message":"the body must be one JSON object with query, variables and operationName"}]}` + "\n"},
		{"a batch", "POST", "/graphql", "[" + ok + "]", post, 400, mediaJSON, `{"errors":[{"message":"the body must be one JSON object with query, variables and operationName"}]}` + "\n"},
		{"no query", "POST", "/graphql", "{}", post, 400, mediaJSON, `{"errors":[{"message":"query is missing: it must be a GraphQL document"}]}` + "\n"},
		{"variables that are a list", "POST", "/graphql", `{"query":"{__typename}","variables":[1]}`, post, 400, mediaJSON, `{"errors":[{"message":"variables must be a JSON object"}]}` + "\n"},
		{"variables that are null", "POST", "/graphql", `{"query":"{__typename}","variables":null}`, post, 200, mediaJSON, typename},
		{"a large body", "POST", "/graphql", `{"query":"` + strings.Repeat(" ", 64<<10) + `"}`, post, 413, mediaJSON, `{"errors":[{"message":"the body is larger than the 65536 bytes that are allowed"}]}` + "\n"},
		{"a syntax error", "POST", "/graphql", `{"query":"{"}`, post, 200, mediaJSON, `{"errors":[{"message":"Expected Name, found <EOF>","locations":[{"line":1,"column":2}],"extensions":{"code":"GRAPHQL_PARSE_FAILED"}}]}` + "\n"},
		{"a syntax error, newer media type", "POST", "/graphql", `{"query":"{"}`, with("Accept", mediaGraphQL), 400, mediaGraphQL, `{"errors":[{"message":"Expected Name, found <EOF>","locations":[{"line":1,"column":2}],"extensions":{"code":"GRAPHQL_PARSE_FAILED"}}]}` + "\n"},
		{"an unknown field", "POST", "/graphql", `{"query":"{speaker}"}`, post, 200, mediaJSON, `{"errors":[{"message":"Cannot query field \"speaker\" on type \"Query\". Did you mean \"speakers\"?","locations":[{"line":1,"column":2}],"extensions":{"code":"GRAPHQL_VALIDATION_FAILED"}}]}` + "\n"},
		{"a mutation without the token", "POST", "/graphql", `{"query":"mutation {undo(decision: 1) {errors {message}}}"}`, post, 401, mediaJSON, `{"errors":[{"message":"this needs the header Authorization: Bearer … with the server's token, which is set by TALKGRAPH_TOKEN where the server is started","extensions":{"code":"UNAUTHENTICATED"}}]}` + "\n"},
		{"a token where none is taken", "POST", "/graphql", ok, with("Authorization", "Bearer x"), 401, mediaJSON, `{"errors":[{"message":"changes are switched off here: the server was started without TALKGRAPH_TOKEN"}]}` + "\n"},
		{"a subscription without the token", "POST", "/graphql", `{"query":"subscription {loading {file}}"}`, post, 401, mediaJSON, `{"errors":[{"message":"this needs the header Authorization: Bearer … with the server's token, which is set by TALKGRAPH_TOKEN where the server is started","extensions":{"code":"UNAUTHENTICATED"}}]}` + "\n"},
		{"a query as events", "POST", "/graphql", ok, with("Accept", mediaEvents), 200, mediaEvents, ":\n\nevent: next\ndata: " + typename + "\nevent: complete\ndata:\n\n"},
		{"an error as an event", "POST", "/graphql", `{"query":"{"}`, with("Accept", mediaEvents), 200, mediaEvents, ":\n\nevent: next\ndata: " + `{"errors":[{"message":"Expected Name, found <EOF>","locations":[{"line":1,"column":2}],"extensions":{"code":"GRAPHQL_PARSE_FAILED"}}]}` + "\n\nevent: complete\ndata:\n\n"},
		{"an unknown operation", "POST", "/graphql", `{"query":"query A {__typename}","operationName":"B"}`, post, 200, mediaJSON, `{"errors":[{"message":"operation B not found","extensions":{"code":"GRAPHQL_VALIDATION_FAILED"}}]}` + "\n"},
		{"an Int of more than 32 bits", "POST", "/graphql", `{"query":"{talks(first: 3000000000) {totalCount}}"}`, post, 200, mediaJSON, `{"errors":[{"message":"3000000000 is no Int: it must be from -2147483648 to 2147483647","locations":[{"line":1,"column":15}],"extensions":{"code":"GRAPHQL_VALIDATION_FAILED"}}]}` + "\n"},
	}
}

// TestHTTP checks what GraphQL over HTTP asks of a server.
func TestHTTP(t *testing.T) {
	handler := NewHandler(blind{}, nil, Options{})
	for _, c := range httpCases() {
		t.Run(c.name, func(t *testing.T) { c.check(t, handler) })
	}
}

func (c httpCase) check(t *testing.T, handler http.Handler) {
	t.Helper()
	request := httptest.NewRequest(c.method, c.url, strings.NewReader(c.body))
	for name, value := range c.header {
		request.Header.Set(name, value)
	}
	answer := httptest.NewRecorder()
	handler.ServeHTTP(answer, request)
	if answer.Code != c.status || answer.Body.String() != c.want {
		t.Errorf("got %d %s\nwant %d %s", answer.Code, answer.Body, c.status, c.want)
	}
	media := c.media
	if media != "" {
		media += "; charset=utf-8"
	}
	if got := answer.Header().Get("Content-Type"); got != media {
		t.Errorf("Content-Type is %q, want %q", got, media)
	}
	refused := c.status == http.StatusMethodNotAllowed || c.status == http.StatusNoContent
	if got := answer.Header().Get("Allow"); (got == allowed) != refused {
		t.Errorf("Allow is %q", got)
	}
}
