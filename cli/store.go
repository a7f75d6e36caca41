package cli

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"

	"talkgraph/store"
	"talkgraph/store/neo4j"
	"talkgraph/store/sqlite"
)

// storeFlag is the flag that most commands share.
type storeFlag struct {
	Store string `placeholder:"URL" help:"sqlite:PATH or neo4j://HOST:7687/DATABASE; default: $TALKGRAPH_STORE, else a file in your data folder."`
}

// A place is where a store is, before it is opened.
type place struct {
	url    string
	file   string // of an embedded store
	chosen bool   // by the user
	fresh  bool   // an embedded store that is not there yet
}

func (f storeFlag) place(env func(string) string) (place, error) {
	p := place{url: cmp.Or(f.Store, env("TALKGRAPH_STORE"))}
	p.chosen = p.url != ""
	if !p.chosen {
		folder, err := dataFolder(env)
		if err != nil {
			return p, err
		}
		p.url = "sqlite:" + filepath.Join(folder, "graph.db")
	}
	if file, embedded := strings.CutPrefix(p.url, "sqlite:"); embedded {
		p.file = strings.TrimPrefix(file, "//")
		_, err := os.Stat(p.file)
		p.fresh = errors.Is(err, fs.ErrNotExist)
	}
	return p, nil
}

// open opens the store, which commands that only read will not make.
func (p place) open(ctx context.Context, env func(string) string, make bool) (store.Store, error) {
	switch scheme, _, _ := strings.Cut(p.url, ":"); scheme {
	case "sqlite":
		return p.openFile(ctx, make)
	case "neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc":
		return neo4j.Open(ctx, p.url, neo4j.Options{User: env("TALKGRAPH_NEO4J_USER"), Password: env("TALKGRAPH_NEO4J_PASSWORD")})
	default:
		return nil, fmt.Errorf("%w: --store %q is neither sqlite:PATH nor neo4j://HOST:7687/DATABASE", errUsage, p.url)
	}
}

func (p place) openFile(ctx context.Context, make bool) (store.Store, error) {
	if p.file == "" {
		return nil, fmt.Errorf("%w: --store sqlite: names no file", errUsage)
	}
	if p.fresh && !make {
		return nil, fmt.Errorf("there is no store at %s yet: talkgraph load PATH makes it, talkgraph serve fills it with the bundled reports", p.file)
	}
	if !p.chosen {
		if err := os.MkdirAll(filepath.Dir(p.file), 0o755); err != nil {
			return nil, fmt.Errorf("make the data folder: %w", err)
		}
	}
	return sqlite.Open(ctx, p.file)
}

// dataFolder is where the system wants a user's data to be.
func dataFolder(env func(string) string) (string, error) {
	home := env("HOME")
	switch {
	case env("XDG_DATA_HOME") != "":
		return filepath.Join(env("XDG_DATA_HOME"), "talkgraph"), nil
	case runtime.GOOS == "windows" && env("LocalAppData") != "":
		return filepath.Join(env("LocalAppData"), "talkgraph"), nil
	case home == "":
		return "", errors.New("your data folder is not known, since HOME is not set: name a store with --store")
	case runtime.GOOS == "darwin":
		return filepath.Join(home, "Library", "Application Support", "talkgraph"), nil
	}
	return filepath.Join(home, ".local", "share", "talkgraph"), nil
}

// with opens the store, does the work and closes it.
func (s *shell) with(f storeFlag, make bool, work func(store.Store) error) error {
	p, err := f.place(s.Getenv)
	if err != nil {
		return err
	}
	st, err := p.open(s, s.Getenv, make)
	if err != nil {
		return err
	}
	return errors.Join(work(st), st.Close())
}
