package loader_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"talkgraph/loader"
	"talkgraph/loader/parse"
	"talkgraph/store"
)

// memory is a writer that keeps what it is given.
type memory struct {
	origins map[string]string // by document
	calls   int
	refuse  string // a document that it clashes with
	err     error
}

func (m *memory) Apply(_ context.Context, changes []store.Change) ([]store.Outcome, error) {
	m.calls++
	if m.err != nil {
		return nil, m.err
	}
	outcomes := make([]store.Outcome, len(changes))
	for i, c := range changes {
		if c.Document == m.refuse {
			return nil, fmt.Errorf("%w: %s", store.ErrClash, c.Document)
		}
		if _, ok := m.origins[c.Document]; ok {
			outcomes[i] = store.Same
		} else {
			outcomes[i] = store.New
		}
	}
	for _, c := range changes {
		m.origins[c.Document] = c.Origin
	}
	return outcomes, nil
}

func folder(t *testing.T, files map[string]string) string {
	t.Helper()
	root := t.TempDir()
	for name, text := range files {
		path := filepath.Join(root, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return root
}

func TestLoadFolder(t *testing.T) {
	root := folder(t, map[string]string{
		"b.md": "# B\n", "sub/a.txt": "a", "empty.txt": "", "binary": "\x00", "picture.png": "p",
		".hidden.txt": "h", ".git/x.txt": "x", "web.md": "---\nurl: https://example.com/r\n---\n# W\n",
	})
	w := &memory{origins: make(map[string]string)}
	var progress []string
	options := loader.Options{Lexicon: testLexicon(t), Progress: func(done, total int, file string) {
		progress = append(progress, fmt.Sprintf("%d/%d %s", done, total, file))
	}}
	got, err := loader.Load(t.Context(), []string{root}, options, w)
	if err != nil {
		t.Fatal(err)
	}
	if got.New != 3 || got.Changed != 0 || got.Same != 0 || w.calls != 1 {
		t.Errorf("summary = %+v after %d writes, want 3 new after 1", got, w.calls)
	}
	if diff := cmp.Diff([]string{"picture.png"}, got.Skipped); diff != "" {
		t.Errorf("skipped (-want +got):\n%s", diff)
	}
	wantErr := "binary: binary file: line 1, byte 1 is NUL; only text can be read\nempty.txt: empty file: there is nothing to read"
	if err := got.Err(); err == nil || err.Error() != wantErr {
		t.Errorf("failures = %v, want %s", err, wantErr)
	}
	want := map[string]string{
		"document:b.md": filepath.Join(root, "b.md"), "document:sub/a.txt": filepath.Join(root, "sub", "a.txt"),
		"document:https://example.com/r": filepath.Join(root, "web.md"),
	}
	if diff := cmp.Diff(want, w.origins); diff != "" {
		t.Errorf("documents and origins (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]string{"0/5 b.md", "1/5 b.md", "1/5 binary", "2/5 binary", "2/5 empty.txt", "3/5 empty.txt",
		"3/5 sub/a.txt", "4/5 sub/a.txt", "4/5 web.md", "5/5 web.md"}, progress); diff != "" {
		t.Errorf("progress (-want +got):\n%s", diff)
	}
}

func TestBadArgumentsTouchNothing(t *testing.T) {
	root := folder(t, map[string]string{"a.pdf": "x", "bad.txt": "a\xff", "empty.txt": ""})
	large := filepath.Join(root, "large.txt")
	if err := os.WriteFile(large, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	if err := os.Truncate(large, 100<<20); err != nil {
		t.Fatal(err)
	}
	for path, want := range map[string]error{
		filepath.Join(root, "missing.txt"): os.ErrNotExist,
		filepath.Join(root, "a.pdf"):       parse.ErrFormat,
		filepath.Join(root, "bad.txt"):     parse.ErrEncoding,
		filepath.Join(root, "empty.txt"):   parse.ErrEmpty,
		large:                              parse.ErrTooLarge,
		"https://example.com/report":       loader.ErrAddress,
	} {
		w := &memory{origins: make(map[string]string)}
		got, err := loader.Load(t.Context(), []string{path}, loader.Options{Lexicon: testLexicon(t)}, w)
		if err != nil || len(got.Failed) != 1 || !errors.Is(got.Failed[0].Err, want) || w.calls != 0 {
			t.Errorf("%s: %+v, %v after %d writes, want %v and no write", path, got, err, w.calls, want)
		}
	}
}

func TestLoadFSTwice(t *testing.T) {
	fsys := fstest.MapFS{"a.txt": {Data: []byte("a")}, "b.txt": {Data: []byte("b")}}
	w := &memory{origins: make(map[string]string)}
	options := loader.Options{Lexicon: testLexicon(t)}
	first, err := loader.LoadFS(t.Context(), fsys, options, w)
	if err != nil {
		t.Fatal(err)
	}
	second, err := loader.LoadFS(t.Context(), fsys, options, w)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]loader.Summary{{New: 2}, {Same: 2}}, []loader.Summary{first, second}); diff != "" {
		t.Errorf("summaries (-want +got):\n%s", diff)
	}
	if w.origins["document:a.txt"] != "" {
		t.Errorf("a bundled file has the origin %q", w.origins["document:a.txt"])
	}
}

func TestOneClashKeepsTheOthers(t *testing.T) {
	root := folder(t, map[string]string{"a.txt": "a", "b.txt": "b", "c.txt": "c"})
	w := &memory{origins: make(map[string]string), refuse: "document:b.txt"}
	got, err := loader.Load(t.Context(), []string{root}, loader.Options{Lexicon: testLexicon(t)}, w)
	if err != nil {
		t.Fatal(err)
	}
	if got.New != 2 || len(got.Failed) != 1 || got.Failed[0].File != "b.txt" || !errors.Is(got.Failed[0].Err, store.ErrClash) {
		t.Errorf("summary = %+v, want a.txt and c.txt new and b.txt refused", got)
	}
}

func TestSameNameTwiceInOneLoad(t *testing.T) {
	one, two := folder(t, map[string]string{"a.txt": "a"}), folder(t, map[string]string{"a.txt": "b"})
	w := &memory{origins: make(map[string]string)}
	got, err := loader.Load(t.Context(), []string{one, two}, loader.Options{Lexicon: testLexicon(t)}, w)
	if err != nil || got.New != 1 || len(got.Failed) != 1 || !errors.Is(got.Failed[0].Err, store.ErrClash) {
		t.Errorf("%+v, %v; want the first loaded and the second refused", got, err)
	}
}

func TestLoadStops(t *testing.T) {
	root := folder(t, map[string]string{"a.txt": "a"})
	down := &memory{origins: make(map[string]string), err: store.ErrUnavailable}
	if _, err := loader.Load(t.Context(), []string{root}, loader.Options{Lexicon: testLexicon(t)}, down); !errors.Is(err, store.ErrUnavailable) {
		t.Errorf("error = %v, want that the store cannot be reached", err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := loader.Load(ctx, []string{root}, loader.Options{Lexicon: testLexicon(t)}, down); !errors.Is(err, context.Canceled) {
		t.Errorf("error = %v, want that it was cancelled", err)
	}
}

func TestManyDocumentsAreWrittenInBatches(t *testing.T) {
	fsys := make(fstest.MapFS)
	for i := range 130 {
		fsys[fmt.Sprintf("%03d.txt", i)] = &fstest.MapFile{Data: bytes.Repeat([]byte("word "), 10)}
	}
	w := &memory{origins: make(map[string]string)}
	got, err := loader.LoadFS(t.Context(), fsys, loader.Options{Lexicon: testLexicon(t)}, w)
	if err != nil || got.New != 130 || w.calls != 3 {
		t.Errorf("%+v, %v in %d writes; want 130 new in 3", got, err, w.calls)
	}
}
