package loader_test

import (
	"io/fs"
	"path/filepath"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"talkgraph/loader"
)

// halfOpen is a file system with a folder that may not be listed.
type halfOpen struct{ fstest.MapFS }

func (f halfOpen) ReadDir(name string) ([]fs.DirEntry, error) {
	if name == "closed" {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrPermission}
	}
	return f.MapFS.ReadDir(name)
}

// TestLoadGoesPastClosedFolders checks that a folder that may not be listed
// is told, and all else is loaded.
func TestLoadGoesPastClosedFolders(t *testing.T) {
	fsys := halfOpen{fstest.MapFS{"a.md": {Data: []byte("# A")}, "closed/c.md": {Data: []byte("# C")}, "d/e.md": {Data: []byte("# E")}, "f.md": {Data: []byte("# F")}}}
	sum, err := loader.LoadFS(t.Context(), fsys, loader.Options{Lexicon: testLexicon(t)}, &memory{origins: make(map[string]string)})
	if err != nil {
		t.Fatal(err)
	}
	if sum.New != 3 {
		t.Errorf("%d documents are loaded, want 3", sum.New)
	}
	if diff := cmp.Diff("open closed: permission denied", sum.Err().Error()); diff != "" {
		t.Error(diff)
	}
}

// TestReadFileSaysWhatIsWrong checks that a file is named once, with the reason.
func TestReadFileSaysWhatIsWrong(t *testing.T) {
	dir := t.TempDir()
	for path, want := range map[string]string{
		filepath.Join(dir, "none.md"): "opening none.md: no such file or directory",
		dir:                           "reading " + filepath.Base(dir) + ": is a directory",
	} {
		if _, err := loader.ReadFile(path); err == nil || err.Error() != want {
			t.Errorf("error is %v, want %s", err, want)
		}
	}
}
