package loader

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"talkgraph/loader/parse"
)

// ErrAddress is what Load says of addresses: it reads files alone.
var ErrAddress = errors.New("an address, not a file: save the page and load the file")

// A source is one file to load.
type source struct {
	name   string // path below what was named, with slashes
	origin string // where it is, for good; empty if that does not matter
	open   func() (fs.File, error)
	found  bool // in a folder, not named itself
}

// read gives the content of a source. Files that are too large are refused
// before they are read.
func (s source) read() (data []byte, err error) {
	f, err := s.open()
	if err != nil {
		return nil, fmt.Errorf("opening %s: %w", s.name, cause(err))
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	info, err := f.Stat()
	if err != nil {
		return nil, fmt.Errorf("reading %s: %w", s.name, cause(err))
	}
	if err := parse.CheckSize(s.name, info.Size()); err != nil {
		return nil, err
	}
	data, err = io.ReadAll(io.LimitReader(f, parse.MaxBytes+1))
	if err != nil {
		return nil, fmt.Errorf("reading %s: %w", s.name, cause(err))
	}
	return data, nil
}

// cause is what the system says of a file, without its name.
func cause(err error) error {
	if named := (*fs.PathError)(nil); errors.As(err, &named) {
		return named.Err
	}
	return err
}

// sources lists the files that paths name: files themselves, and all files in
// folders, sorted, but for hidden ones. Files in folders of which the format
// is unknown are skipped; what cannot be found or opened is a failure.
func sources(paths []string) (found []source, skipped []string, failed []Failure) {
	for _, path := range paths {
		info, err := os.Stat(path)
		switch {
		case strings.Contains(path, "://"):
			failed = append(failed, Failure{path, ErrAddress})
		case err != nil:
			failed = append(failed, Failure{path, err})
		case info.IsDir():
			below, other, closed := folder(os.DirFS(path), path)
			found, skipped, failed = append(found, below...), append(skipped, other...), append(failed, closed...)
		case !info.Mode().IsRegular():
			failed = append(failed, Failure{path, errors.New("no regular file")})
		default:
			found = append(found, file(os.DirFS(filepath.Dir(path)), filepath.Dir(path), filepath.Base(path)))
		}
	}
	return found, skipped, failed
}

// file is the source of one file of a file system.
func file(fsys fs.FS, root, name string) source {
	s := source{name: name, open: func() (fs.File, error) { return fsys.Open(name) }}
	if root != "" {
		if path, err := filepath.Abs(filepath.Join(root, filepath.FromSlash(name))); err == nil {
			s.origin = path
		}
	}
	return s
}

// folder lists the sources of a file system, the files of other formats, and
// the folders that cannot be listed.
func folder(fsys fs.FS, root string) (found []source, skipped []string, failed []Failure) {
	_ = fs.WalkDir(fsys, ".", func(name string, d fs.DirEntry, err error) error { // errors are failures of one folder each
		switch {
		case err != nil:
			failed = append(failed, Failure{filepath.Join(root, name), err})
		case name != "." && strings.HasPrefix(d.Name(), "."):
			if d.IsDir() {
				return fs.SkipDir
			}
		case d.IsDir() || !d.Type().IsRegular():
		case Readable(name):
			s := file(fsys, root, name)
			s.found = true
			found = append(found, s)
		default:
			skipped = append(skipped, name)
		}
		return nil
	})
	slices.SortFunc(found, func(a, b source) int { return strings.Compare(a.name, b.name) })
	return found, skipped, failed
}

// ReadFile gives the content of one file, as Load would read it.
func ReadFile(path string) ([]byte, error) {
	return file(os.DirFS(filepath.Dir(path)), "", filepath.Base(path)).read()
}
