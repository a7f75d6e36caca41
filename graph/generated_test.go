package graph

import (
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestGeneratedIsFresh makes the generated code again, in a copy of what it is
// made from, and compares: `go generate ./graph` after a change of the schema
// or of the types.
func TestGeneratedIsFresh(t *testing.T) {
	copied := t.TempDir()
	for _, path := range []string{"go.mod", "go.sum", "gqlgen.yml", "schema", "graph", "query", "lexicon", "store", "knowledge"} {
		copySources(t, filepath.Join("..", path), filepath.Join(copied, path))
	}
	cmd := exec.Command("go", "tool", "gqlgen", "generate")
	cmd.Dir = copied
	cmd.Env = append(os.Environ(), "GOFLAGS=-trimpath") // so that what is built is found again, wherever the copy is
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("gqlgen generate: %v\n%s", err, out)
	}
	for _, pattern := range []string{"*.resolvers.go", "internal/exec/*"} {
		compareFiles(t, ".", filepath.Join(copied, "graph"), pattern)
	}
}

// copySources copies a file or folder, without tests, the packages of engines,
// and what is to be made.
func copySources(t *testing.T, from, to string) {
	t.Helper()
	err := filepath.WalkDir(from, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		target := filepath.Join(to, strings.TrimPrefix(path, from))
		switch {
		case entry.IsDir() && (entry.Name() == "testdata" || filepath.Dir(path) == filepath.Join("..", "store")):
			return fs.SkipDir
		case entry.IsDir():
			return os.MkdirAll(target, 0o755)
		case strings.HasSuffix(path, "_test.go"), strings.HasSuffix(path, ".generated.go"):
			return nil
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		return os.WriteFile(target, data, 0o644)
	})
	if err != nil {
		t.Fatal(err)
	}
}

// compareFiles checks that two folders have the same files of a pattern.
func compareFiles(t *testing.T, have, want, pattern string) {
	t.Helper()
	names := make(map[string]bool)
	for _, folder := range []string{have, want} {
		found, err := filepath.Glob(filepath.Join(folder, pattern))
		if err != nil || len(found) == 0 {
			t.Fatalf("%s has no %s: %v", folder, pattern, err)
		}
		for _, path := range found {
			name, err := filepath.Rel(folder, path)
			if err != nil {
				t.Fatal(err)
			}
			names[name] = true
		}
	}
	for name := range names {
		a, errA := os.ReadFile(filepath.Join(have, name))
		b, errB := os.ReadFile(filepath.Join(want, name))
		if errA != nil || errB != nil || string(a) != string(b) {
			t.Errorf("%s is not what gqlgen makes of the schema: run `go generate ./graph`", name)
		}
	}
}
