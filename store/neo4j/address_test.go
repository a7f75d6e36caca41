package neo4j

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/store"
)

func TestParseAddress(t *testing.T) {
	given := Options{User: "someone", Password: "else"}
	for text, want := range map[string]address{
		"neo4j://ada:s3cret@host:7687/talks":    {"neo4j://host:7687", "talks", "ada", "s3cret"},
		"neo4j+s://ada:s3%40cret@host":          {"neo4j+s://host", "neo4j", "ada", "s3@cret"},
		"neo4j+ssc://ada@host":                  {"neo4j+ssc://host", "neo4j", "ada", "else"},
		"bolt://127.0.0.1:7687/":                {"bolt://127.0.0.1:7687", "neo4j", "someone", "else"},
		"bolt+s://[::1]:7687/talks":             {"bolt+s://[::1]:7687", "talks", "someone", "else"},
		"bolt+ssc://host/talks":                 {"bolt+ssc://host", "talks", "someone", "else"},
		"neo4j://ada:s3cret@host/?policy=local": {"neo4j://host?policy=local", "neo4j", "ada", "s3cret"},
	} {
		got, err := parseAddress(text, given)
		if err != nil {
			t.Errorf("%s: %v", text, err)
		}
		if diff := cmp.Diff(want, got, cmp.AllowUnexported(address{})); diff != "" {
			t.Errorf("%s (-want +got):\n%s", text, diff)
		}
	}
}

func TestParseAddressRefuses(t *testing.T) {
	for _, text := range []string{
		"", "host:7687", "http://ada:s3cret@host", "neo4j://", "neo4j:///talks",
		"neo4j://ada:s3cret@host/a/b", "neo4j://ada:s3cret@ho st", "neo4j://ada:s3cret%@host",
	} {
		_, err := parseAddress(text, Options{})
		if !errors.Is(err, store.ErrUnavailable) {
			t.Errorf("%q: error is %v, want %v", text, err, store.ErrUnavailable)
		}
		if err != nil && strings.Contains(err.Error(), "s3cret") {
			t.Errorf("%q: the error shows the password: %v", text, err)
		}
	}
}
