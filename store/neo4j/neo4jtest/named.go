package neo4jtest

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
)

// named takes the server that the environment names and waits until no other
// test package uses it: there is one database for all.
func named(ctx context.Context, text string) (server, error) {
	u, err := url.Parse(text)
	if err != nil || u.Host == "" {
		return server{}, fmt.Errorf("%s is no URL of the form neo4j://user:password@host:7687", envServer)
	}
	fmt.Fprintf(os.Stderr, "neo4jtest: EMPTYING THE DATABASE at %s, named by %s: everything in it is deleted\n", u.Redacted(), envServer)
	unlock, err := lock(ctx, lockPath(u))
	if err != nil {
		return server{}, fmt.Errorf("waiting for other tests of %s: %w", u.Redacted(), err)
	}
	return server{url: text, stop: unlock}, nil
}

// lockPath is one file for each server and database, whoever the user.
func lockPath(u *url.URL) string {
	sum := sha256.Sum256([]byte(u.Host + u.Path))
	return filepath.Join(os.TempDir(), "talkgraph-neo4jtest-"+hex.EncodeToString(sum[:8])+".lock")
}
