package web

import (
	"embed"
	"fmt"
	"io/fs"
	"net/http"
	"strings"
)

//go:embed all:dist
var embedded embed.FS

// policy lets the pages load what this server sends and nothing else. Styles
// may be inline, since the playground's editor sets them on elements; scripts
// may not.
const policy = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; " +
	"connect-src 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'; form-action 'self'"

// How long a browser may keep an answer: files under assets carry a hash of
// their content in their name, all others are asked for again each time.
const (
	forever = "public, max-age=31536000, immutable"
	recheck = "no-cache"
)

// Built reports whether the pages were built before this program was compiled.
// Without them Handler serves a page that says how to build them.
func Built() bool {
	_, err := fs.Stat(embedded, "dist/index.html")
	return err == nil
}

// Handler serves the page at /, at its rooms and at the addresses of things,
// the playground at /playground, what both load below /assets/, the licences of bundled code at /licenses.txt, and examples,
// a JSON list of the queries that the playground offers, at /examples.json.
// find gives the previews of things; nil knows of none, and shows the page for
// all. All other paths are not found.
func Handler(examples []byte, find PreviewFunc) http.Handler {
	dist, err := fs.Sub(embedded, "dist")
	if err != nil {
		return broken(err)
	}
	return handler(dist, examples, find)
}

// handler serves the built pages in dist, or its placeholder where they are missing.
func handler(dist fs.FS, examples []byte, find PreviewFunc) http.Handler {
	files, err := readAll(dist)
	if err != nil {
		return broken(err)
	}
	mux := http.NewServeMux()
	index := page(files, "index.html")
	explore(mux, explorer{index.content, find})
	mux.Handle("GET /{$}", index)
	mux.Handle("GET /playground", page(files, "playground.html"))
	mux.Handle("GET /examples.json", newAsset("examples.json", recheck, examples))
	for name, content := range files {
		switch {
		case strings.HasPrefix(name, "assets/"):
			mux.Handle("GET /"+name, newAsset(name, forever, content))
		case name == "licenses.txt":
			mux.Handle("GET /"+name, newAsset(name, recheck, content))
		}
	}
	return guarded(mux)
}

// explore serves the addresses that the explorer reads itself: its rooms, and
// a page for every thing. web/src/address knows the same.
func explore(mux *http.ServeMux, e explorer) {
	for path := range rooms {
		mux.Handle("GET "+path, e.room(path))
	}
	for _, kind := range things() {
		mux.Handle("GET /"+kind+"/{name...}", e.thing(kind))
	}
}

// broken says that the embedded files cannot be read. No build of this program
// is known to get here.
func broken(err error) http.Handler {
	message := fmt.Sprintf("read the embedded pages: %v", err)
	return http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		http.Error(w, message, http.StatusInternalServerError)
	})
}

// page is the named page, or the placeholder where it was not built.
func page(files map[string][]byte, name string) *asset {
	content, built := files[name]
	if !built {
		content = files["placeholder.html"]
	}
	return newAsset(name, recheck, content)
}

// readAll reads every file of dist, by path.
func readAll(dist fs.FS) (map[string][]byte, error) {
	files := map[string][]byte{}
	err := fs.WalkDir(dist, ".", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		files[path], err = fs.ReadFile(dist, path)
		return err
	})
	return files, err
}

// guarded sets the headers that keep the pages to themselves on every answer.
func guarded(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Content-Security-Policy", policy)
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Referrer-Policy", "same-origin")
		next.ServeHTTP(w, r)
	})
}
