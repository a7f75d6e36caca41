package neo4jtest

import (
	"context"
	"fmt"
	"os"
	"sync/atomic"
	"testing"
	"time"
)

// The environment variables that choose the server.
const (
	envServer = "TALKGRAPH_TEST_NEO4J"
	envDocker = "TALKGRAPH_TEST_DOCKER"
)

// startTime bounds the start of a server; the first one on a machine is installed before.
const startTime = 15 * time.Minute

// A server is a running Neo4j.
type server struct {
	url  string
	stop func() error
}

// current is the server of this test binary while Run runs.
var current atomic.Pointer[server]

// Run starts a server, runs the tests and stops the server. It gives the exit
// code for os.Exit: 1 if there is no server, with the reason on standard error.
func Run(m *testing.M) int {
	began := time.Now()
	s, err := start()
	if err != nil {
		fmt.Fprintf(os.Stderr, "neo4jtest: the tests need a Neo4j and got none: %v\n", err)
		return 1
	}
	fmt.Fprintf(os.Stderr, "neo4jtest: a server after %.1f s\n", time.Since(began).Seconds())
	current.Store(&s)
	code := m.Run()
	current.Store(nil)
	if err := s.stop(); err != nil {
		fmt.Fprintf(os.Stderr, "neo4jtest: stopping the server: %v\n", err)
		return max(code, 1)
	}
	return code
}

// URL is where the server is, with user and password if it wants them.
func URL(t testing.TB) string {
	t.Helper()
	s := current.Load()
	if s == nil {
		t.Fatal("there is no server: TestMain must call neo4jtest.Run")
	}
	return s.url
}

func start() (server, error) {
	ctx, cancel := context.WithTimeout(context.Background(), startTime)
	defer cancel()
	switch {
	case os.Getenv(envServer) != "":
		return named(ctx, os.Getenv(envServer))
	case os.Getenv(envDocker) != "" && os.Getenv(envDocker) != "0":
		return container(ctx)
	default:
		return local(ctx)
	}
}
