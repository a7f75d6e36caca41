package neo4j

import (
	"context"
	"fmt"
	"time"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/config"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/notifications"

	"talkgraph/store"
)

// What things may take. The first three lie below the time-outs usual for HTTP, so
// that a request fails with the reason rather than with silence.
const (
	retryTime   = 15 * time.Second // transient errors are tried again for so long
	acquireTime = 15 * time.Second // a connection of the pool is waited for
	connectTime = 5 * time.Second  // a new connection is waited for
	poolSize    = 50               // connections
	settleTime  = 15 * time.Second // for what must be done even though the context has ended
	commitTime  = 10 * time.Minute // for the commit of a load, however big
)

// Options are what a URL leaves open.
type Options struct {
	User     string // used when the URL names no user; empty: no authentication
	Password string // used when the URL has no password

	// onSummary is given the summary of every query; tests look for notifications.
	onSummary func(driver.ResultSummary)
}

// A Store is a graph in a Neo4j database.
type Store struct {
	driver  driver.DriverWithContext
	address address
	options Options
	writing chan struct{} // holds one token while a load is under way
	turn    chan struct{} // holds one token while a view waits for or holds the revision's lock
	holding holding       // what that view reads
}

var _ store.Store = (*Store)(nil)

// Open connects to the store at a URL: scheme://user:password@host:port/database,
// the scheme neo4j or bolt, with +s or +ssc for TLS; without a database it is
// "neo4j". An empty database becomes a store.
//
// Errors: store.ErrUnavailable, ErrDenied, ErrNewerFormat, ErrForeign; the
// context's. A database that is refused is left as it was.
func Open(ctx context.Context, url string, o Options) (*Store, error) {
	a, err := parseAddress(url, o)
	if err != nil {
		return nil, err
	}
	s := &Store{address: a, options: o, writing: make(chan struct{}, 1), turn: make(chan struct{}, 1)}
	if s.driver, err = driver.NewDriverWithContext(a.target, s.token(), s.configure); err != nil {
		return nil, fmt.Errorf("%w: %v", store.ErrUnavailable, err)
	}
	if err := s.prepare(ctx); err != nil {
		// The connection is given up; the reason to do so says more than an error of closing it.
		_ = s.driver.Close(context.WithoutCancel(ctx))
		return nil, err
	}
	return s, nil
}

func (s *Store) token() driver.AuthToken {
	if s.address.user == "" {
		return driver.NoAuth()
	}
	return driver.BasicAuth(s.address.user, s.address.password, "")
}

func (s *Store) configure(c *config.Config) {
	c.MaxTransactionRetryTime = retryTime
	c.ConnectionAcquisitionTimeout = acquireTime
	c.SocketConnectTimeout = connectTime
	c.MaxConnectionPoolSize = poolSize
	c.UserAgent = "talkgraph"
	c.TelemetryDisabled = true
	if s.options.onSummary == nil {
		c.NotificationsMinSeverity = notifications.DisabledLevel
	}
}

// Close ends the store, after the load that is under way in it.
func (s *Store) Close() error {
	s.writing <- struct{}{}
	defer func() { <-s.writing }()
	if err := s.driver.Close(context.Background()); err != nil {
		return fmt.Errorf("closing the store: %w", err)
	}
	return nil
}
