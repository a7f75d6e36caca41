package neo4jtest

import (
	"context"
	"net/url"
	"strings"
	"testing"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// Empty deletes every node and relation of the server's database. Indexes,
// constraints and names stay, which a store does not mind.
func Empty(t testing.TB) {
	t.Helper()
	Cypher(t, "MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS", nil)
}

// Cypher runs a query on the server, past any store, and gives its rows.
func Cypher(t testing.TB, query string, values map[string]any) []map[string]any {
	t.Helper()
	ctx := context.WithoutCancel(t.Context()) // also used when a test ends
	target, database, token := connection(t)
	d, err := driver.NewDriverWithContext(target, token)
	if err != nil {
		t.Fatalf("reaching the server: %v", err)
	}
	defer d.Close(ctx)
	session := d.NewSession(ctx, driver.SessionConfig{DatabaseName: database})
	defer session.Close(ctx)
	result, err := session.Run(ctx, query, values)
	if err != nil {
		t.Fatalf("running %s: %v", query, err)
	}
	records, err := result.Collect(ctx)
	if err != nil {
		t.Fatalf("running %s: %v", query, err)
	}
	rows := make([]map[string]any, len(records))
	for i, record := range records {
		rows[i] = record.AsMap()
	}
	return rows
}

// connection takes the server's URL apart.
func connection(t testing.TB) (target, database string, token driver.AuthToken) {
	t.Helper()
	u, err := url.Parse(URL(t))
	if err != nil {
		t.Fatal("the server's URL cannot be read")
	}
	token, database = driver.NoAuth(), strings.Trim(u.Path, "/")
	if u.User != nil {
		password, _ := u.User.Password()
		token = driver.BasicAuth(u.User.Username(), password, "")
	}
	if database == "" {
		database = "neo4j"
	}
	u.User, u.Path = nil, ""
	return u.String(), database, token
}
