package web

import (
	"compress/gzip"
	"io"
	"net/http"
	"testing"
	"testing/fstest"
)

func TestGzip(t *testing.T) {
	h := handler(built(), nil, nil)
	const path = "/assets/index-Ab12.js"
	plain := body(t, get(t, h, "GET", path))
	for accept, zipped := range map[string]bool{
		"gzip, deflate, br": true, "br;q=1.0, GZIP ; q=0.5": true, "gzip;q=0": false, "gzip;q=0.000": false, "br": false, "": false,
	} {
		r := get(t, h, "GET", path, "Accept-Encoding", accept)
		if got := r.Header.Get("Content-Encoding") == "gzip"; got != zipped {
			t.Errorf("Accept-Encoding %q: compressed is %v, want %v", accept, got, zipped)
		}
		if r.Header.Get("Vary") != "Accept-Encoding" || r.Header.Get("Content-Type") != "text/javascript; charset=utf-8" {
			t.Errorf("Accept-Encoding %q: headers %v", accept, r.Header)
		}
		if zipped && unzip(t, r.Body) != plain {
			t.Errorf("Accept-Encoding %q: unpacked is not the file", accept)
		}
	}
}

func unzip(t *testing.T, from io.Reader) string {
	t.Helper()
	zip, err := gzip.NewReader(from)
	if err != nil {
		t.Fatal(err)
	}
	text, err := io.ReadAll(zip)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func TestUnchangedIsNotSentAgain(t *testing.T) {
	h := handler(built(), nil, nil)
	plain := get(t, h, "GET", "/").Header.Get("ETag")
	zipped := get(t, h, "GET", "/", "Accept-Encoding", "gzip").Header.Get("ETag")
	if plain == zipped || plain == "" {
		t.Errorf("tags %q and %q must differ: their bytes do", plain, zipped)
	}
	if r := get(t, h, "GET", "/", "If-None-Match", plain); r.StatusCode != http.StatusNotModified {
		t.Errorf("the same page again: status %d, want 304", r.StatusCode)
	}
	changed := built()
	changed["index.html"] = &fstest.MapFile{Data: []byte("another page")}
	if r := get(t, handler(changed, nil, nil), "GET", "/", "If-None-Match", plain); r.StatusCode != http.StatusOK {
		t.Errorf("a changed page: status %d, want 200", r.StatusCode)
	}
}
