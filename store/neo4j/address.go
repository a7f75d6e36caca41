package neo4j

import (
	"fmt"
	"net/url"
	"slices"
	"strings"

	"talkgraph/store"
)

// defaultDatabase is the database of a URL that names none. Community has no other.
const defaultDatabase = "neo4j"

var schemes = []string{"neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc"}

// An address says where the store is and who asks for it.
type address struct {
	target         string // for the driver: no user, no password, no database
	database       string
	user, password string
}

// parseAddress reads scheme://user:password@host:port/database. No error of
// it shows the URL, which may hold a password.
func parseAddress(text string, o Options) (address, error) {
	u, err := url.Parse(text)
	if err != nil {
		return address{}, fmt.Errorf("%w: the Neo4j URL cannot be read; it is neo4j://user:password@host:7687/database, with special characters of the password percent-encoded", store.ErrUnavailable)
	}
	if !slices.Contains(schemes, u.Scheme) || u.Host == "" {
		return address{}, fmt.Errorf("%w: a Neo4j URL is scheme://host:7687/database, its scheme one of %s", store.ErrUnavailable, strings.Join(schemes, ", "))
	}
	a := address{database: strings.Trim(u.Path, "/"), user: o.User, password: o.Password}
	if strings.Contains(a.database, "/") {
		return address{}, fmt.Errorf("%w: a Neo4j URL names one database, not %q", store.ErrUnavailable, a.database)
	}
	if a.database == "" {
		a.database = defaultDatabase
	}
	if u.User != nil {
		a.user = u.User.Username()
		if password, given := u.User.Password(); given {
			a.password = password
		}
	}
	u.User, u.Path, u.RawPath = nil, "", ""
	a.target = u.String()
	return a, nil
}
