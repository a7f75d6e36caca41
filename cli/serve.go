package cli

import (
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
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
	if c.Demo || (p.fresh && !p.chosen) {
		err = loadDemo(s, st, lex)
	}
	if err == nil {
		err = c.serve(s, listener, st, lex)
	}
	return errors.Join(err, st.Close())
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
	url := "http://" + listener.Addr().String()
	fmt.Fprintf(s.Stdout, "page        %s/\nplayground  %s/playground\nGraphQL     %s/graphql\nschema      %s/schema.graphql\n", url, url, url, url)
	return serveUntil(s, server, listener)
}

func exampleList() ([]byte, error) {
	all, err := examples.All()
	if err != nil {
		return nil, err
	}
	return json.Marshal(all)
}
