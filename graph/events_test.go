package graph

import (
	"bufio"
	"context"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"talkgraph/store"
)

// TestLoading follows two loads over an event stream.
func TestLoading(t *testing.T) {
	handler := owned(t)
	server := httptest.NewServer(handler)
	defer server.Close()
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, server.URL, strings.NewReader(`{"query":"subscription {loading {file stage outcome}}"}`))
	if err != nil {
		t.Fatal(err)
	}
	for name, value := range map[string]string{"Content-Type": mediaJSON, "Accept": mediaEvents, "Authorization": "Bearer " + token} {
		request.Header.Set(name, value)
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	events := bufio.NewScanner(response.Body)
	events.Scan() // the comment with which a stream begins: the subscription stands
	change(t, handler, `mutation {loadDocument(input: {file: "news.md", text: "Aurora"}) {outcome}}`)
	change(t, handler, `mutation {loadDocument(input: {file: "bad.md", text: ""}) {outcome}}`)
	var got []string
	for len(got) < 5 && events.Scan() {
		if data, ok := strings.CutPrefix(events.Text(), `data: {"data":{"loading":`); ok {
			got = append(got, data)
		}
	}
	want := []string{
		`{"file":"news.md","stage":"READING","outcome":null}}}`, `{"file":"news.md","stage":"KEEPING","outcome":null}}}`, `{"file":"news.md","stage":"DONE","outcome":"NEW"}}}`,
		`{"file":"bad.md","stage":"READING","outcome":null}}}`, `{"file":"bad.md","stage":"REFUSED","outcome":null}}}`,
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// slow is a store that never answers.
type slow struct{ store.Store }

func (slow) View(ctx context.Context, _ func(store.Reader) error) error {
	<-ctx.Done()
	return ctx.Err()
}

// TestQueriesAsEventsEnd checks that a query has no more time for being asked
// for as a stream.
func TestQueriesAsEventsEnd(t *testing.T) {
	limits := DefaultLimits()
	limits.Time = 10 * time.Millisecond
	request := httptest.NewRequest(http.MethodPost, "/graphql", strings.NewReader(`{"query":"{stats {talks}}"}`))
	request.Header.Set("Content-Type", mediaJSON)
	request.Header.Set("Accept", mediaEvents)
	answer := httptest.NewRecorder()
	NewHandler(slow{}, nil, Options{Limits: limits}).ServeHTTP(answer, request)
	want := ":\n\nevent: next\ndata: " + `{"errors":[{"message":"the operation took too long or was given up","extensions":{"code":"TIMEOUT"}}],"data":null}` + "\n\nevent: complete\ndata:\n\n"
	if diff := cmp.Diff(want, answer.Body.String()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
