package neo4j

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"sync/atomic"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"talkgraph/knowledge"
)

// A reader answers from one revision. Every read has a transaction of its
// own, so it may be used concurrently.
type reader struct {
	store  *Store
	number int64
	held   bool        // the revision node is held: nothing can change
	torn   atomic.Bool // a load came between: what was read counts for nothing
}

// errTorn ends a read that a load came upon. It never leaves View.
var errTorn = errors.New("the store was loaded into while it was read")

// Revision counts the loads that changed the graph.
func (r *reader) Revision() int64 { return r.number }

// read runs a query and makes sure that its rows are of the reader's
// revision: loads are announced before they write, so if none is announced
// after the rows were read and the number is still the same, none has.
func (r *reader) read(ctx context.Context, doing, query string, values params) (records []*driver.Record, err error) {
	err = r.store.transact(ctx, driver.AccessModeRead, doing, func(tx runner) error {
		if records, err = r.store.rows(ctx, tx, query, values); err != nil || r.held {
			return err
		}
		number, loading, err := r.store.revision(ctx, tx)
		if err == nil && (loading || number != r.number) {
			r.torn.Store(true)
			err = errTorn
		}
		return err
	})
	return records, err
}

// Readings gives readings in the order of their documents.
func (r *reader) Readings(ctx context.Context, after string, limit int) ([]knowledge.Reading, error) {
	const doing = "reading documents"
	records, err := r.read(ctx, doing, cypher("nodes/readings"), params{"after": after, "limit": max(0, limit)})
	if err != nil {
		return nil, err
	}
	return collect(doing, records, func(record *driver.Record) (out knowledge.Reading, err error) {
		var body string
		if err := decode(record, &body); err != nil {
			return out, err
		}
		err = json.Unmarshal([]byte(body), &out)
		return out, err
	})
}

// collect makes something of every record; nothing is nil.
func collect[T any](doing string, records []*driver.Record, one func(*driver.Record) (T, error)) ([]T, error) {
	var out []T
	for _, record := range records {
		v, err := one(record)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", doing, err)
		}
		out = append(out, v)
	}
	return out, nil
}

// nodesOf reads a list of nodes.
func nodesOf(bodies []any) ([]knowledge.Node, error) {
	var out []knowledge.Node
	for _, body := range bodies {
		node, err := nodeOf(body)
		if err != nil {
			return nil, err
		}
		out = append(out, node)
	}
	return out, nil
}

// distinct lists each id once; no id is an empty list.
func distinct(ids []string) []string {
	out := append([]string{}, ids...)
	slices.Sort(out)
	return slices.Compact(out)
}
