package neo4j

import (
	"context"
	"errors"
	"net/url"
	"strings"
	"testing"
	"time"

	"talkgraph/store"
	"talkgraph/store/neo4j/neo4jtest"
)

// TestForeignBesideOurs refuses a store into which somebody else has put a node.
func TestForeignBesideOurs(t *testing.T) {
	neo4jtest.Empty(t)
	load(t, open(t), fixture())
	neo4jtest.Cypher(t, "CREATE (:Recipe {name: 'soup'})", nil)
	_, err := Open(t.Context(), neo4jtest.URL(t), Options{})
	if !errors.Is(err, store.ErrForeign) || !strings.Contains(err.Error(), "Recipe") {
		t.Errorf("error is %v, want %v with the label", err, store.ErrForeign)
	}
}

// TestForeignRelation sees nothing of a relation that somebody else drew.
func TestForeignRelation(t *testing.T) {
	neo4jtest.Empty(t)
	s := open(t)
	load(t, s, fixture())
	neo4jtest.Cypher(t, "MATCH (a:Company {name: 'Netflix'}), (b:Person {name: 'Werner Vogels'}) CREATE (a)-[:LIKES]->(b)", nil)
	err := s.View(t.Context(), func(r store.Reader) error {
		edges, err := r.Neighbors(t.Context(), store.Hop{From: []string{netflix}, Out: true})
		if err == nil && (len(edges[0]) != 1 || edges[0][0].Relation.To != aurora) {
			t.Errorf("edges are %v, want the one to Aurora", edges)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestOpenNowhere(t *testing.T) {
	began := time.Now()
	for _, target := range []string{"bolt://ada:s3cret@127.0.0.1:1", "neo4j://ada:s3cret@127.0.0.1:1"} {
		_, err := Open(t.Context(), target, Options{})
		if !errors.Is(err, store.ErrUnavailable) || strings.Contains(err.Error(), "s3cret") {
			t.Errorf("error is %v, want %v without the password", err, store.ErrUnavailable)
		}
	}
	if took := time.Since(began); took > 2*retryTime {
		t.Errorf("it took %v to find out", took)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := Open(ctx, neo4jtest.URL(t), Options{}); !errors.Is(err, context.Canceled) {
		t.Errorf("error of a cancelled context is %v", err)
	}
}

func TestOpenWrongDatabase(t *testing.T) {
	u := serverURL(t)
	u.Path = "/nowhere"
	_, err := Open(t.Context(), u.String(), Options{})
	if !errors.Is(err, store.ErrUnavailable) || !strings.Contains(err.Error(), `no database "nowhere"`) {
		t.Errorf("error is %v, want %v with the name", err, store.ErrUnavailable)
	}
}

// TestOpenWrongPassword: a server that asks for no password takes any.
func TestOpenWrongPassword(t *testing.T) {
	neo4jtest.Empty(t)
	u := serverURL(t)
	var want error
	if u.User != nil {
		want = store.ErrDenied
	}
	u.User = url.UserPassword("neo4j", "wr0ng-w0rd")
	s, err := Open(t.Context(), u.String(), Options{})
	if !errors.Is(err, want) || (err != nil && strings.Contains(err.Error(), "wr0ng-w0rd")) {
		t.Errorf("error is %v, want %v without the password", err, want)
	}
	if err == nil {
		err = s.Close()
	}
	if want == nil && err != nil {
		t.Error(err)
	}
}

func serverURL(t testing.TB) *url.URL {
	t.Helper()
	u, err := url.Parse(neo4jtest.URL(t))
	if err != nil {
		t.Fatal(err)
	}
	return u
}
