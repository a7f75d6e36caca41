package cli

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"talkgraph/export"
	"talkgraph/knowledge"
	"talkgraph/store"
)

type exportCommand struct {
	storeFlag
	Format string `enum:"ndjson" default:"ndjson" help:"ndjson: everything, to read back with import."`
	Out    string `placeholder:"PATH" help:"Where to write; default: standard output."`
}

// Run writes the graph. A file appears only when it is whole.
func (c exportCommand) Run(s *shell) error {
	return s.with(c.storeFlag, false, func(st store.Store) error {
		if c.Out != "" {
			return writeWhole(c.Out, func(f *os.File) error { return dump(s, st, f) })
		}
		f, err := os.CreateTemp("", "talkgraph-*")
		if err != nil {
			return fmt.Errorf("export: %w", err)
		}
		defer os.Remove(f.Name())
		defer f.Close()
		if err := dump(s, st, f); err != nil {
			return err
		}
		_, err = io.Copy(s.Stdout, f)
		return err
	})
}

// dump writes the graph to a file and goes back to its start. A view may read
// more than once, so each reading starts the file anew.
func dump(s *shell, st store.Store, f *os.File) error {
	start := func() error {
		_, err := f.Seek(0, io.SeekStart)
		return err
	}
	err := st.View(s, func(r store.Reader) error {
		if err := errors.Join(f.Truncate(0), start()); err != nil {
			return err
		}
		buffered := bufio.NewWriter(f)
		return errors.Join(export.Write(s, r, buffered), buffered.Flush())
	})
	return errors.Join(err, start())
}

// writeWhole writes a file beside its place and moves it there at the end.
func writeWhole(name string, write func(*os.File) error) (err error) {
	if info, err := os.Stat(name); err == nil && info.IsDir() {
		return fmt.Errorf("%w: --out %s is a folder: name a file", errUsage, name)
	}
	f, err := os.CreateTemp(filepath.Dir(name), ".talkgraph-*")
	if err != nil {
		return fmt.Errorf("write %s: %w", name, err)
	}
	defer func() {
		if err != nil {
			err = fmt.Errorf("write %s: %w", name, errors.Join(err, os.Remove(f.Name())))
		}
	}()
	if err := errors.Join(write(f), f.Chmod(0o644), f.Sync(), f.Close()); err != nil {
		return err
	}
	return os.Rename(f.Name(), name)
}

type importCommand struct {
	storeFlag
	Path string `arg:"" help:"A file that export --format ndjson wrote."`
}

// Run reads the file back.
func (c importCommand) Run(s *shell) error {
	f, err := os.Open(c.Path)
	if err != nil {
		return fmt.Errorf("import: %w", err)
	}
	defer f.Close()
	return s.with(c.storeFlag, true, func(st store.Store) error {
		counts := make(map[store.Outcome]int)
		err := export.Read(f, export.Taker{
			Curate: func(log []knowledge.Decision) error {
				_, err := st.Curate(s, log)
				return err
			},
			Apply: func(changes []store.Change) error {
				outcomes, err := st.Apply(s, changes)
				for _, outcome := range outcomes {
					counts[outcome]++
				}
				return err
			},
		})
		if err != nil {
			return fmt.Errorf("import %s: %w", c.Path, err)
		}
		fmt.Fprintln(s.Stdout, summary(counts))
		return nil
	})
}

// summary tells how many documents were what.
func summary(counts map[store.Outcome]int) string {
	return fmt.Sprintf("%d new, %d changed, %d the same", counts[store.New], counts[store.Changed], counts[store.Same])
}
