package neo4j

import (
	"context"
	"encoding/json"
	"fmt"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// Curate puts decisions into the log, all or none, as Apply makes changes.
func (s *Store) Curate(ctx context.Context, decisions []knowledge.Decision) ([]knowledge.Decision, error) {
	plan, err := s.plan(ctx, "deciding", func(l store.Ledger) (store.Plan, error) { return store.NewCuration(ctx, l, decisions) })
	return plan.Decided, err
}

// Curation gives the log.
func (l ledger) Curation(ctx context.Context) (knowledge.Curation, error) {
	records, err := l.rows(ctx, "ledger/decisions", nil)
	if err != nil {
		return nil, err
	}
	return curationOf(records)
}

// Curation gives the log.
func (r *reader) Curation(ctx context.Context) (knowledge.Curation, error) {
	records, err := r.read(ctx, "reading the log of decisions", cypher("ledger/decisions"), nil)
	if err != nil {
		return nil, err
	}
	return curationOf(records)
}

func curationOf(records []*driver.Record) (knowledge.Curation, error) {
	return collect("reading the log of decisions", records, func(record *driver.Record) (out knowledge.Decision, err error) {
		var body string
		if err := decode(record, &body); err != nil {
			return out, err
		}
		if err := json.Unmarshal([]byte(body), &out); err != nil {
			return out, fmt.Errorf("a decision: %w", err)
		}
		return out, nil
	})
}

// Documents lists those that know things by the keys; nil keys mean all.
func (l ledger) Documents(ctx context.Context, keys []string) ([]string, error) {
	fragment, values := "ledger/all_documents", params{"after": ""}
	if keys != nil {
		fragment, values = "ledger/documents", params{"keys": keys}
	}
	records, err := l.rows(ctx, fragment, values)
	if err != nil {
		return nil, err
	}
	out := make([]string, len(records))
	for i, record := range records {
		if err := decode(record, &out[i]); err != nil {
			return nil, err
		}
	}
	return out, nil
}
