package cli

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"net/url"
	"time"

	"talkgraph/corpus"
	"talkgraph/examples"
	"talkgraph/graph"
	"talkgraph/knowledge"
	"talkgraph/lexicon"
	"talkgraph/loader"
	"talkgraph/store"
	"talkgraph/web"
)

type serveCommand struct {
	storeFlag
	Addr        string   `default:"127.0.0.1:8080" help:"Address to listen on; port 0 takes a free one."`
	Demo        bool     `help:"Load the bundled reports first. A new store in your data folder gets them anyway."`
	AllowOrigin []string `placeholder:"URL" help:"Let pages from this origin query the API; may be repeated."`
	apiFlags
}

// Validate refuses limits that nothing can keep, and origins that no browser sends.
func (c serveCommand) Validate() error {
	for _, origin := range c.AllowOrigin {
		u, err := url.Parse(origin)
		if origin != "*" && (err != nil || u.Scheme == "" || u.Host == "" || u.Scheme+"://"+u.Host != origin) {
			return fmt.Errorf("--allow-origin %q is no origin such as http://localhost:5173: scheme, host and port, and nothing behind them", origin)
		}
	}
	return c.apiFlags.Validate()
}

// Run serves until it is told to stop, then finishes the requests under way.
func (c serveCommand) Run(s *shell) error {
	lex, err := words(nil)
	if err != nil {
		return err
	}
	p, err := c.place(s.Getenv)
	if err != nil {
		return err
	}
	listener, err := new(net.ListenConfig).Listen(s, "tcp", c.Addr)
	if err != nil {
		return fmt.Errorf("listen (choose another address with --addr): %w", err)
	}
	defer listener.Close()
	st, err := p.open(s, s.Getenv, true)
	if err != nil {
		return err
	}
	demo, err := c.wantsDemo(s, p, st)
	if err == nil && demo {
		err = loadDemo(s, st, lex)
	}
	if err == nil {
		err = c.serve(s, listener, st, lex)
	}
	return errors.Join(err, st.Close())
}

// wantsDemo says whether the bundled reports are loaded: where they are asked
// for, and where nothing was ever kept in the store of the data folder.
func (c serveCommand) wantsDemo(ctx context.Context, p place, st store.Store) (demo bool, err error) {
	if c.Demo || p.chosen {
		return c.Demo, nil
	}
	err = st.View(ctx, func(r store.Reader) error {
		demo = r.Revision() == 0
		return nil
	})
	return demo, err
}

// loadDemo loads the bundled reports like anybody's files.
func loadDemo(s *shell, st store.Store, lex *lexicon.Lexicon) error {
	counts, err := loadFS(s, st, lex, corpus.FS())
	if err != nil {
		return fmt.Errorf("load the bundled reports: %w", err)
	}
	fmt.Fprintf(s.Stderr, "bundled reports: %s\n", counts)
	return nil
}

func (c serveCommand) serve(s *shell, listener net.Listener, st store.Store, lex *lexicon.Lexicon) error {
	list, err := exampleList()
	if err != nil {
		return err
	}
	log := slog.New(slog.NewTextHandler(s.Stderr, nil))
	options := c.options()
	options.Log, options.Token = log, s.Getenv("TALKGRAPH_TOKEN")
	options.Read = func(file string, text []byte) (*knowledge.Reading, error) { return loader.Read(file, text, lex) }
	server := &http.Server{
		Handler:           routes(endStreams(s, graph.NewHandler(st, lex, options)), st, web.Handler(list, previews(st, lex)), c.AllowOrigin),
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       15 * time.Second,
		WriteTimeout:      c.MaxTime + 50*time.Second,
		IdleTimeout:       2 * time.Minute,
		ErrorLog:          slog.NewLogLogger(log.Handler(), slog.LevelWarn),
	}
	base := "http://" + listener.Addr().String()
	fmt.Fprintf(s.Stdout, "page        %s/\nplayground  %s/playground\nGraphQL     %s/graphql\nschema      %s/schema.graphql\n", base, base, base, base)
	return serveUntil(s, server, listener)
}

func exampleList() ([]byte, error) {
	all, err := examples.All()
	if err != nil {
		return nil, err
	}
	return json.Marshal(all)
}
