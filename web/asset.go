package web

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"net/http"
	"path"
	"strings"
	"sync"
	"time"
)

// mediaType names the type of a file that a build makes. The table of the
// machine is not asked: it differs from one to the next.
func mediaType(name string) string {
	switch path.Ext(name) {
	case ".html":
		return "text/html; charset=utf-8"
	case ".js":
		return "text/javascript; charset=utf-8"
	case ".css":
		return "text/css; charset=utf-8"
	case ".svg":
		return "image/svg+xml"
	case ".json":
		return "application/json"
	case ".txt":
		return "text/plain; charset=utf-8"
	}
	return "application/octet-stream"
}

// An asset is one file that is served as it is, or compressed.
type asset struct {
	media   string
	cache   string
	tag     string
	content []byte
	zipped  func() []byte // made when first asked for: most are asked for once or never
}

func newAsset(name, cache string, content []byte) *asset {
	sum := sha256.Sum256(content)
	return &asset{
		media:   mediaType(name),
		cache:   cache,
		tag:     hex.EncodeToString(sum[:8]),
		content: content,
		zipped:  sync.OnceValue(func() []byte { return compress(content) }),
	}
}

// ServeHTTP answers with the file, or that the reader's copy still holds.
func (a *asset) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	h.Set("Content-Type", a.media)
	h.Set("Cache-Control", a.cache)
	h.Set("Vary", "Accept-Encoding")
	content, tag := a.content, a.tag
	if acceptsGzip(r.Header.Get("Accept-Encoding")) {
		h.Set("Content-Encoding", "gzip")
		content, tag = a.zipped(), tag+"-gzip"
	}
	h.Set("ETag", `"`+tag+`"`)
	http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(content))
}

// acceptsGzip reports whether an Accept-Encoding header names gzip without refusing it.
func acceptsGzip(header string) bool {
	for item := range strings.SplitSeq(header, ",") {
		name, weight, _ := strings.Cut(strings.ReplaceAll(item, " ", ""), ";")
		if strings.EqualFold(name, "gzip") {
			return strings.TrimRight(strings.TrimPrefix(weight, "q="), "0.") != "" || weight == ""
		}
	}
	return false
}

// compress is the content in gzip's format. Writing to memory cannot fail.
func compress(content []byte) []byte {
	var out bytes.Buffer
	zip := gzip.NewWriter(&out)
	_, _ = zip.Write(content)
	_ = zip.Close()
	return out.Bytes()
}
