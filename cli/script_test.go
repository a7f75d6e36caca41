package cli_test

import (
	"context"
	"net/url"
	"os"
	"os/signal"
	"path/filepath"
	"syscall"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"talkgraph/cli"
	"talkgraph/store/neo4j/neo4jtest"
)

// TestMain lets the test binary be the program, for scripts, and gives the
// tests a Neo4j of their own.
func TestMain(m *testing.M) {
	testscript.Main(withNeo4j{m}, map[string]func(){"talkgraph": program})
}

type withNeo4j struct{ *testing.M }

func (m withNeo4j) Run() int { return neo4jtest.Run(m.M) }

func program() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code := cli.Run(ctx, os.Args[1:], cli.Process{Getenv: os.Getenv, Stdin: os.Stdin, Stdout: os.Stdout, Stderr: os.Stderr})
	stop()
	os.Exit(code)
}

// TestScripts runs the program as its users do. go test ./cli -update rewrites
// the expected output in the scripts.
func TestScripts(t *testing.T) {
	neo4jtest.Empty(t)
	corpus, err := filepath.Abs("../corpus")
	if err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{
		Dir:           "testdata/script",
		UpdateScripts: *update,
		Setup: func(env *testscript.Env) error {
			env.Setenv("CORPUS", corpus)
			env.Setenv("NEO4J", neo4jtest.URL(t))
			env.Setenv("STRANGER", asStranger(t, neo4jtest.URL(t)))
			env.Setenv("HOME", env.WorkDir)
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){"bytes": writeBytes, "grow": grow},
	})
}

// asStranger is the URL with a password that is not the server's.
func asStranger(t *testing.T, address string) string {
	u, err := url.Parse(address)
	if err != nil {
		t.Fatal("the server's URL cannot be read")
	}
	u.User = url.UserPassword("neo4j", "not-the-password")
	return u.String()
}

// writeBytes writes a file of the bytes that follow in hexadecimal: bytes FILE 89504e47…
func writeBytes(ts *testscript.TestScript, neg bool, args []string) {
	data := make([]byte, 0, len(args[1])/2)
	for i := 0; i+1 < len(args[1]); i += 2 {
		data = append(data, nibble(args[1][i])<<4|nibble(args[1][i+1]))
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), data, 0o644))
}

func nibble(c byte) byte {
	if c >= 'a' {
		return c - 'a' + 10
	}
	return c - '0'
}

// grow makes a file of a hundred million bytes without writing them: grow FILE
func grow(ts *testscript.TestScript, neg bool, args []string) {
	f, err := os.Create(ts.MkAbs(args[0]))
	ts.Check(err)
	ts.Check(f.Truncate(100_000_000))
	ts.Check(f.Close())
}
