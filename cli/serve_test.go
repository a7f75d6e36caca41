package cli_test

import (
	"bufio"
	"context"
	"io"
	"net/http"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"talkgraph/cli"
)

// serve starts the server on a free port and gives its address and a way to
// stop it that gives its exit status.
func serve(t *testing.T, args ...string) (url string, stop func() int) {
	t.Helper()
	return serveIn(t, nil, args...)
}

// serveIn does so with an environment.
func serveIn(t *testing.T, env map[string]string, args ...string) (url string, stop func() int) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	out, in := io.Pipe()
	done := make(chan int, 1)
	go func() {
		done <- cli.Run(ctx, append([]string{"serve", "--addr", "127.0.0.1:0"}, args...),
			cli.Process{Getenv: func(name string) string { return env[name] }, Stdin: strings.NewReader(""), Stdout: in, Stderr: io.Discard})
		in.Close()
	}()
	lines := bufio.NewScanner(out)
	if !lines.Scan() {
		t.Fatalf("the server said nothing and ended with %d", <-done)
	}
	go io.Copy(io.Discard, out)
	t.Cleanup(cancel)
	return strings.TrimSuffix(strings.Fields(lines.Text())[1], "/"), func() int {
		cancel()
		select {
		case code := <-done:
			return code
		case <-time.After(30 * time.Second):
			t.Fatal("the server does not stop")
			return -1
		}
	}
}

func get(t *testing.T, url string) (status int, media, body string) {
	t.Helper()
	response, err := http.Get(url)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	data, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return response.StatusCode, response.Header.Get("Content-Type"), string(data)
}

func TestServe(t *testing.T) {
	url, stop := serve(t, "--demo", "--store", "sqlite:"+filepath.Join(t.TempDir(), "graph.db"))
	for path, want := range map[string]struct{ media, holds string }{
		"/":               {"text/html; charset=utf-8", "talkgraph"},
		"/playground":     {"text/html; charset=utf-8", "talkgraph"},
		"/schema.graphql": {"text/plain; charset=utf-8", "type Talk implements Node & Entity"},
		"/healthz":        {"text/plain; charset=utf-8", "ok"},
		"/readyz":         {"text/plain; charset=utf-8", "ok"},
		"/metrics":        {"text/plain; version=0.0.4; charset=utf-8; escaping=underscores", "go_goroutines"},
		"/examples.json":  {"application/json", "Which talks covered Aurora failover?"},
	} {
		if status, media, body := get(t, url+path); status != 200 || media != want.media || !strings.Contains(body, want.holds) {
			t.Errorf("%s: %d %s %.200s", path, status, media, body)
		}
	}
	_, _, body := get(t, url+"/graphql?query="+`%7Btalks(where:%7Bcovers:%7Ball:%5B%22Aurora%22,%22failover%22%5D%7D%7D)%7Bnodes%7Bcode%7D%7D%7D`)
	if diff := cmp.Diff(`{"data":{"talks":{"nodes":[{"code":"DAT303"},{"code":"DAT320"}]}}}`, strings.TrimSpace(body)); diff != "" {
		t.Error(diff)
	}
	if code := stop(); code != 0 {
		t.Errorf("stopped with status %d", code)
	}
}

func TestServeLetsOtherOriginsInOnlyWhenTold(t *testing.T) {
	for name, c := range map[string]struct {
		args []string
		want string
	}{
		"closed": {nil, ""},
		"open":   {[]string{"--allow-origin", "http://example.org"}, "http://example.org"},
	} {
		t.Run(name, func(t *testing.T) {
			url, stop := serve(t, append(c.args, "--store", "sqlite:"+filepath.Join(t.TempDir(), "graph.db"))...)
			defer stop()
			request, err := http.NewRequestWithContext(t.Context(), http.MethodOptions, url+"/graphql", nil)
			if err != nil {
				t.Fatal(err)
			}
			request.Header.Set("Origin", "http://example.org")
			request.Header.Set("Access-Control-Request-Method", "POST")
			response, err := http.DefaultClient.Do(request)
			if err != nil {
				t.Fatal(err)
			}
			response.Body.Close()
			if got := response.Header.Get("Access-Control-Allow-Origin"); got != c.want {
				t.Errorf("allowed origin %q, want %q", got, c.want)
			}
		})
	}
}

// TestServeEndsSubscriptions checks that a subscription does not keep the
// server from stopping, and is told that it is over.
func TestServeEndsSubscriptions(t *testing.T) {
	url, stop := serveIn(t, map[string]string{"TALKGRAPH_TOKEN": "secret"}, "--store", "sqlite:"+filepath.Join(t.TempDir(), "graph.db"))
	request, err := http.NewRequestWithContext(t.Context(), http.MethodPost, url+"/graphql", strings.NewReader(`{"query":"subscription {loading {file}}"}`))
	if err != nil {
		t.Fatal(err)
	}
	for name, value := range map[string]string{"Content-Type": "application/json", "Accept": "text/event-stream", "Authorization": "Bearer secret"} {
		request.Header.Set(name, value)
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	if code := stop(); code != 0 {
		t.Errorf("stopped with status %d", code)
	}
	body, err := io.ReadAll(response.Body)
	if diff := cmp.Diff(":\n\nevent: complete\ndata:\n\n", string(body)); err != nil || diff != "" {
		t.Errorf("the stream ended with %v: (-want +got):\n%s", err, diff)
	}
}

// TestServeFillsAStoreThatHoldsNothing checks that a load that failed does not
// keep the bundled reports out of the store in the data folder.
func TestServeFillsAStoreThatHoldsNothing(t *testing.T) {
	env := map[string]string{"XDG_DATA_HOME": t.TempDir()}
	process := cli.Process{Getenv: func(name string) string { return env[name] }, Stdout: io.Discard, Stderr: io.Discard}
	if code := cli.Run(t.Context(), []string{"load", "nowhere.md"}, process); code != 1 {
		t.Fatalf("loading what is not there ends with status %d", code)
	}
	url, stop := serveIn(t, env)
	defer stop()
	_, _, body := get(t, url+"/graphql?query=%7Bdocuments%7BtotalCount%7D%7D")
	if diff := cmp.Diff(`{"data":{"documents":{"totalCount":5}}}`, strings.TrimSpace(body)); diff != "" {
		t.Error(diff)
	}
}
