// Package cli is the program: one file a command. It alone wires a store, the
// lexicon, the loader, the GraphQL face and the page together.
package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"runtime/debug"
	"slices"
	"strings"

	"github.com/alecthomas/kong"
)

// A Process is what the program sees of its surroundings.
type Process struct {
	Getenv func(string) string // an environment variable's value
	Stdin  io.Reader
	Stdout io.Writer // results
	Stderr io.Writer // all else
}

// The exit statuses.
const (
	ok     = 0
	failed = 1
	usage  = 2
)

const about = `A knowledge graph of cloud services, talks, speakers, companies, events and topics.

talkgraph reads reports of conferences (Japanese and English; text, Markdown, HTML) and their programmes (Sessionize, frab, pretalx, schema.org, CSV) and answers questions such as "which talks covered Aurora failover", each answer with the lines that prove it. Without a command it serves the page, the playground and the GraphQL API.

A store is "sqlite:PATH" or "neo4j://HOST:7687/DATABASE" (neo4j+s://, bolt:// too; user and password in the URL or in TALKGRAPH_NEO4J_USER and TALKGRAPH_NEO4J_PASSWORD). Without --store it is $TALKGRAPH_STORE, else a file in your data folder.`

// commands is the command line, as kong reads it.
type commands struct {
	Version kong.VersionFlag `help:"Print the version and exit."`

	Serve   serveCommand   `cmd:"" default:"withargs" help:"Serve the page, the playground and the API (the default)."`
	Load    loadCommand    `cmd:"" help:"Read reports and programmes and put what they say into the store."`
	Remove  removeCommand  `cmd:"" help:"Take a document, and what only it said, out of the store."`
	Extract extractCommand `cmd:"" help:"Print what the loader reads in a file, as JSON; no store."`
	Eval    evalCommand    `cmd:"" help:"Measure the loader on reports that you have annotated; no store."`
	Ask     askCommand     `cmd:"" help:"Answer a question in English or Japanese."`
	Query   queryCommand   `cmd:"" help:"Answer a GraphQL query without a server."`
	Export  exportCommand  `cmd:"" help:"Write the graph to a file."`
	Import  importCommand  `cmd:"" help:"Read a graph back that export wrote."`
	Curate  curateCommand  `cmd:"" help:"Decide which things are one and which are not, and what they are called."`
}

// A shell is what commands work with.
type shell struct {
	context.Context
	Process
}

// Run runs the command that the arguments name and gives its exit status:
// 0, 1 if it failed, 2 if it was used wrongly.
func Run(ctx context.Context, args []string, p Process) int {
	code, err := run(ctx, args, p)
	if err != nil {
		fmt.Fprintf(p.Stderr, "talkgraph: %v\n", err)
	}
	return code
}

func run(ctx context.Context, args []string, p Process) (code int, err error) {
	exited := &stop{}
	defer exited.recover(&code)
	parser, err := kong.New(&commands{}, kong.Name("talkgraph"), kong.Description(about),
		kong.Vars{"version": version()}, kong.Writers(p.Stdout, p.Stderr), kong.Exit(exited.at), kong.ConfigureHelp(kong.HelpOptions{Compact: true}))
	if err != nil {
		return failed, err
	}
	command, err := parser.Parse(args)
	if name, known := commandIn(args, parser.Model.Children); err != nil && !known {
		err = fmt.Errorf("no command is called %q", name)
	}
	if err != nil {
		return usage, fmt.Errorf("%w (talkgraph --help shows how)", err)
	}
	out := &results{Writer: p.Stdout}
	p.Stdout = out
	if err := command.Run(&shell{ctx, p}); err != nil {
		return status(err), err
	}
	if out.err != nil {
		return failed, fmt.Errorf("print: %w", out.err)
	}
	return ok, nil
}

// commandIn is the first argument, and whether it may be meant as it stands: as
// a command, or as a flag of the one that serves.
func commandIn(args []string, commands []*kong.Node) (name string, known bool) {
	if len(args) == 0 || strings.HasPrefix(args[0], "-") {
		return "", true
	}
	return args[0], slices.ContainsFunc(commands, func(c *kong.Node) bool { return c.Name == args[0] })
}

// version is the module's version and the commit that it was built from, as
// far as the build knows them.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "talkgraph, version unknown"
	}
	return "talkgraph " + info.Main.Version + ", " + info.GoVersion
}

// errUsage marks errors of commands that were used wrongly.
var errUsage = errors.New("wrong usage")

func status(err error) int {
	if errors.Is(err, errUsage) {
		return usage
	}
	return failed
}

// A stop carries kong's exit status, after it has printed help, out of it.
type stop struct{ code *int }

func (s *stop) at(code int) {
	s.code = &code
	panic(s)
}

func (s *stop) recover(code *int) {
	if s.code != nil {
		recover() // the panic of at, and no other
		*code = *s.code
	}
}
