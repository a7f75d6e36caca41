package graph

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/store"
)

// rereading is a store whose views read twice, as one may whose revision moved.
type rereading struct {
	store.Store
	reads int
}

func (s *rereading) View(ctx context.Context, read func(store.Reader) error) error {
	return s.Store.View(ctx, func(r store.Reader) error {
		s.reads += 2
		if err := read(r); err != nil {
			return err
		}
		return read(r)
	})
}

const twoLevels = `{talks(first: 2) {nodes {code speakers {name}}} other: topics {nodes {name}}}`

// TestViewsMayReadAgain checks that an operation that is run again gives its
// answer once.
func TestViewsMayReadAgain(t *testing.T) {
	st := &rereading{Store: testStore(t)}
	want := Execute(t.Context(), st.Store, testLexicon(t), Request{Query: twoLevels})
	got := Execute(t.Context(), st, testLexicon(t), Request{Query: twoLevels})
	if diff := cmp.Diff(want, got); diff != "" || st.reads != 2 {
		t.Errorf("read %d times: %s", st.reads, diff)
	}
	if len(want.Errors) > 0 || !strings.Contains(string(want.Data), "DAT320") {
		t.Errorf("the answer is %s %v", want.Data, want.Errors)
	}
}

// broken is a store that fails: all of a view, or what it reads.
type broken struct {
	store.Store
	view error
}

var errDisk = errors.New("disk /var/lib/secret on fire")

func (s broken) View(_ context.Context, read func(store.Reader) error) error {
	if s.view != nil {
		return s.view
	}
	return read(brokenReader{})
}

type brokenReader struct{ store.Reader }

func (brokenReader) Select(context.Context, store.Selection) ([]store.Page, error) {
	return nil, fmt.Errorf("reading: %w", errDisk)
}

// TestFailures checks that clients do not see what is wrong with the store,
// that the log does, and that the store's owner does.
func TestFailures(t *testing.T) {
	for name, c := range map[string]struct {
		st             store.Store
		client, logged string
		owner          string
	}{
		"of a read": {broken{}, `{"errors":[{"message":"internal error","path":["talks"],"locations":[{"line":1,"column":2}],"extensions":{"code":"INTERNAL_SERVER_ERROR"}}],"data":{"talks":null}}`,
			`error="reading: disk /var/lib/secret on fire"`, "reading: disk /var/lib/secret on fire"},
		"of a view": {broken{view: errDisk}, `{"errors":[{"message":"internal error","extensions":{"code":"INTERNAL_SERVER_ERROR"}}],"data":null}`,
			`error="disk /var/lib/secret on fire"`, "disk /var/lib/secret on fire"},
		"in the program": {blind{}, `{"errors":[{"message":"internal error","path":["talks"],"extensions":{"code":"INTERNAL_SERVER_ERROR"}}],"data":{"talks":null}}`,
			"panic", "nil pointer"},
	} {
		t.Run(name, func(t *testing.T) {
			var log bytes.Buffer
			handler := NewHandler(c.st, testLexicon(t), Options{Log: slog.New(slog.NewTextHandler(&log, nil))})
			request := httptest.NewRequest("POST", "/graphql", strings.NewReader(`{"query":"{talks {totalCount}}"}`))
			request.Header.Set("Content-Type", "application/json")
			answer := httptest.NewRecorder()
			handler.ServeHTTP(answer, request)
			if got := strings.TrimSpace(answer.Body.String()); got != c.client {
				t.Errorf("the client sees %s\nwant %s", got, c.client)
			}
			if !strings.Contains(log.String(), c.logged) {
				t.Errorf("the log has %s\nwant %s", log.String(), c.logged)
			}
			owner := Execute(t.Context(), c.st, testLexicon(t), Request{Query: "{talks {totalCount}}"})
			if len(owner.Errors) != 1 || !strings.Contains(owner.Errors[0].Message, c.owner) {
				t.Errorf("the owner sees %v, want %s", owner.Errors, c.owner)
			}
		})
	}
}

// TestCancelled checks that an operation that is given up says so.
func TestCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	got := Execute(ctx, testStore(t), testLexicon(t), Request{Query: twoLevels})
	if len(got.Errors) == 0 || got.Errors[0].Extensions["code"] != codeTimeout {
		t.Errorf("got %v", got.Errors)
	}
}

// TestHandlerAndExecuteAgree checks that both give the same bytes.
func TestHandlerAndExecuteAgree(t *testing.T) {
	st, lex := testStore(t), testLexicon(t)
	query := `{talks(where: {text: "every"}) {nodes {evidence(about: ["failover"]) {text}}}}`
	text, err := Execute(t.Context(), st, lex, Request{Query: query}).JSON()
	if err != nil {
		t.Fatal(err)
	}
	request := httptest.NewRequest("POST", "/graphql", strings.NewReader(fmt.Sprintf(`{"query":%q}`, query)))
	request.Header.Set("Content-Type", "application/json")
	answer := httptest.NewRecorder()
	NewHandler(st, lex, Options{}).ServeHTTP(answer, request)
	want := `{"data":{"talks":{"nodes":[{"evidence":[{"text":"A failover <every> day."}]}]}}}` + "\n"
	if string(text) != want || answer.Body.String() != want {
		t.Errorf("Execute gives %s, the handler %s, want %s", text, answer.Body, want)
	}
}
