package neo4j

import (
	"context"
	"encoding/json"
	"fmt"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"talkgraph/knowledge"
)

// A ledger answers about the claims, inside the transaction of an Apply.
type ledger struct {
	store *Store
	tx    runner
}

func (l ledger) rows(ctx context.Context, fragment string, values params) ([]*driver.Record, error) {
	return l.store.rows(ctx, l.tx, cypher(fragment), values)
}

// Reading gives the reading of a document and where it was loaded from.
func (l ledger) Reading(ctx context.Context, document string) (*knowledge.Reading, string, error) {
	records, err := l.rows(ctx, "ledger/reading", params{"document": document})
	if err != nil || len(records) == 0 {
		return nil, "", err
	}
	var body, origin string
	if err := decode(records[0], &body, &origin); err != nil {
		return nil, "", err
	}
	var r knowledge.Reading
	if err := json.Unmarshal([]byte(body), &r); err != nil {
		return nil, "", fmt.Errorf("the reading of %s: %w", document, err)
	}
	return &r, origin, nil
}

// Things gives the claims of things that have one of the keys.
func (l ledger) Things(ctx context.Context, keys, except []string) ([]knowledge.ThingClaim, error) {
	records, err := l.rows(ctx, "ledger/things", params{"keys": list(keys), "except": list(except)})
	if err != nil {
		return nil, err
	}
	claims := make([]knowledge.ThingClaim, len(records))
	for i, record := range records {
		if claims[i].Document, err = claim(record, &claims[i].Thing); err != nil {
			return nil, err
		}
	}
	return claims, nil
}

// Links gives the claims of links from one of the keys or to one. A claim's
// kind stands in its body alone, spelt so that nothing else looks like it.
func (l ledger) Links(ctx context.Context, kinds []knowledge.RelationKind, from, to, except []string) ([]knowledge.LinkClaim, error) {
	spelt := make([]string, len(kinds))
	for i, kind := range kinds {
		spelt[i] = fmt.Sprintf(`"kind":%q`, kind)
	}
	records, err := l.rows(ctx, "ledger/links", params{"kinds": spelt, "from": list(from), "to": list(to), "except": list(except)})
	if err != nil {
		return nil, err
	}
	claims := make([]knowledge.LinkClaim, len(records))
	for i, record := range records {
		if claims[i].Document, err = claim(record, &claims[i].Link); err != nil {
			return nil, err
		}
	}
	return claims, nil
}

// claim reads the document of a claim and what it says.
func claim(record *driver.Record, into any) (string, error) {
	var document, body string
	if err := decode(record, &document, &body); err != nil {
		return "", err
	}
	if err := json.Unmarshal([]byte(body), into); err != nil {
		return "", fmt.Errorf("a claim of %s: %w", document, err)
	}
	return document, nil
}

// list makes a parameter of ids; nil would be null, which is no list.
func list(ids []string) []string {
	if ids == nil {
		return []string{}
	}
	return ids
}
