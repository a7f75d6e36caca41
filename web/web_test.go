package web

import (
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
)

const examples = `[{"name":"talks/aurora","group":"Talks","question":"?","query":"{ stats { talks } }","variables":{}}]`

// built is what a build leaves in dist, in short.
func built() fstest.MapFS {
	return fstest.MapFS{
		"placeholder.html":       {Data: []byte("not built")},
		"index.html":             {Data: []byte("the page")},
		"playground.html":        {Data: []byte("the playground")},
		"licenses.txt":           {Data: []byte("MIT")},
		"assets/index-Ab12.js":   {Data: []byte(strings.Repeat("export {};", 100))},
		"assets/index-Cd34.css":  {Data: []byte("body {}")},
		"assets/icon-Ef56.svg":   {Data: []byte("<svg/>")},
		"assets/font-Gh78.woff2": {Data: []byte("font")},
	}
}

func get(t *testing.T, h http.Handler, method, path string, header ...string) *http.Response {
	t.Helper()
	r := httptest.NewRequest(method, path, nil)
	for i := 0; i < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w.Result()
}

func body(t *testing.T, response *http.Response) string {
	t.Helper()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func TestPaths(t *testing.T) {
	type answer struct {
		Status      int
		Type, Cache string
		Body        string
	}
	const text = "text/plain; charset=utf-8"
	html := "text/html; charset=utf-8"
	tests := []struct {
		method, path string
		want         answer
	}{
		{"GET", "/", answer{200, html, recheck, "the page"}},
		{"GET", "/?q=Aurora", answer{200, html, recheck, "the page"}},
		{"HEAD", "/", answer{200, html, recheck, ""}},
		{"GET", "/playground", answer{200, html, recheck, "the playground"}},
		{"GET", "/examples.json", answer{200, "application/json", recheck, examples}},
		{"GET", "/licenses.txt", answer{200, text, recheck, "MIT"}},
		{"GET", "/assets/index-Cd34.css", answer{200, "text/css; charset=utf-8", forever, "body {}"}},
		{"GET", "/assets/icon-Ef56.svg", answer{200, "image/svg+xml", forever, "<svg/>"}},
		{"GET", "/assets/font-Gh78.woff2", answer{200, "application/octet-stream", forever, "font"}},
		{"GET", "/assets/", answer{404, text, "", "404 page not found\n"}},
		{"GET", "/assets/index-Old0.js", answer{404, text, "", "404 page not found\n"}},
		{"GET", "/index.html", answer{404, text, "", "404 page not found\n"}},
		{"GET", "/placeholder.html", answer{404, text, "", "404 page not found\n"}},
		{"GET", "/web.go", answer{404, text, "", "404 page not found\n"}},
		{"POST", "/", answer{405, text, "", "Method Not Allowed\n"}},
	}
	h := handler(built(), []byte(examples), nil)
	for _, test := range tests {
		t.Run(test.method+" "+test.path, func(t *testing.T) {
			r := get(t, h, test.method, test.path)
			got := answer{r.StatusCode, r.Header.Get("Content-Type"), r.Header.Get("Cache-Control"), body(t, r)}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("answer (-want +got):\n%s", diff)
			}
			if r.Header.Get("Content-Security-Policy") != policy || r.Header.Get("X-Content-Type-Options") != "nosniff" {
				t.Errorf("headers are not guarded: %v", r.Header)
			}
		})
	}
}

func TestPolicyHasNoInlineScripts(t *testing.T) {
	for _, part := range []string{"default-src 'self';", "style-src 'self' 'unsafe-inline';", "img-src 'self' data:;", "font-src 'self' data:;", "connect-src 'self';"} {
		if !strings.Contains(policy, part) {
			t.Errorf("the policy lacks %q", part)
		}
	}
	if strings.Contains(policy, "script-src") || strings.Count(policy, "unsafe") != 1 {
		t.Errorf("the policy loosens scripts: %s", policy)
	}
}

func TestPlaceholder(t *testing.T) {
	h := handler(fstest.MapFS{"placeholder.html": built()["placeholder.html"]}, []byte(examples), nil)
	for _, path := range []string{"/", "/playground"} {
		if r := get(t, h, "GET", path); r.StatusCode != 200 || body(t, r) != "not built" {
			t.Errorf("%s does not show the placeholder", path)
		}
	}
	if r := get(t, h, "GET", "/examples.json"); body(t, r) != examples {
		t.Error("the examples need no build")
	}
}

// The committed placeholder says what to do, and loads nothing.
func TestPlaceholderPage(t *testing.T) {
	text, err := os.ReadFile("dist/placeholder.html")
	if err != nil {
		t.Fatal(err)
	}
	for _, part := range []string{"make web build", "/graphql", "/schema.graphql", "talkgraph ask"} {
		if !strings.Contains(string(text), part) {
			t.Errorf("the placeholder does not say %q", part)
		}
	}
	for _, part := range []string{"<script", "http:", "https:"} {
		if strings.Contains(string(text), part) {
			t.Errorf("the placeholder holds %q", part)
		}
	}
}

// The embedded folder serves pages whether or not they were built.
func TestEmbedded(t *testing.T) {
	r := get(t, Handler([]byte("[]"), nil), "GET", "/")
	want := "The page has not been built"
	if Built() {
		want = `<div id="app">`
	}
	if text := body(t, r); r.StatusCode != 200 || !strings.Contains(text, want) {
		t.Errorf("status %d, want 200 and %q in:\n%s", r.StatusCode, want, text)
	}
}
