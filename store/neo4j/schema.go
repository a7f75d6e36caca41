package neo4j

import (
	"context"
	"maps"
	"slices"
	"strings"

	"talkgraph/knowledge"
)

// format counts the ways in which the engine has kept its data. Stores of an
// earlier one are made into it when they are opened (see upgrade).
const format = 2

// owned are the labels of which every node of a store has exactly one.
var owned = []string{"Entity", "TalkgraphRevision", "TalkgraphReading", "TalkgraphThing", "TalkgraphLink", "TalkgraphName", "TalkgraphRedirect", "TalkgraphDecision"}

// prepare refuses a database that is not ours to write to, and makes the
// others ready. Nothing is written before it is known that we may.
func (s *Store) prepare(ctx context.Context) error {
	if err := s.driver.VerifyConnectivity(ctx); err != nil {
		return s.wrap(ctx, "opening the store", err)
	}
	labels, err := s.labels(ctx)
	if err != nil {
		return err
	}
	if err := s.checkFormat(ctx, labels); err != nil {
		return err
	}
	if err := s.checkOwner(ctx, labels); err != nil {
		return err
	}
	if err := s.createSchema(ctx); err != nil {
		return err
	}
	return s.upgrade(ctx)
}

func (s *Store) createSchema(ctx context.Context) error {
	const doing = "making the store's schema"
	known, err := s.indexes(ctx)
	if err != nil {
		return err
	}
	for _, name := range slices.Sorted(maps.Keys(fragments)) {
		index, ours := strings.CutPrefix(name, "schema/")
		if !ours || slices.Contains(known, "talkgraph_"+index) {
			continue
		}
		if err := s.write(ctx, doing, fragments[name], nil); err != nil && !isThere(err) {
			return err
		}
	}
	if err := s.createNames(ctx); err != nil {
		return err
	}
	if _, err := s.read(ctx, doing, cypher("open/await"), nil); err != nil {
		return err
	}
	return s.write(ctx, doing, cypher("open/begin"), params{"format": format})
}

// indexes lists those that there are, the indexes of constraints among them.
func (s *Store) indexes(ctx context.Context) ([]string, error) {
	records, err := s.read(ctx, "looking what the database holds", cypher("open/indexes"), nil)
	if err != nil {
		return nil, err
	}
	names := make([]string, len(records))
	for i, record := range records {
		if err := decode(record, &names[i]); err != nil {
			return nil, err
		}
	}
	return names, nil
}

// createNames makes known every name that queries use, or Neo4j warns of
// those that the data happens not to have.
func (s *Store) createNames(ctx context.Context) error {
	labels, types := slices.Clone(owned), []string(nil)
	for _, kind := range knowledge.Kinds() {
		labels = append(labels, kind.Label())
	}
	for _, kind := range knowledge.RelationKinds() {
		types = append(types, string(kind))
	}
	for _, known := range []struct {
		fragment string
		names    []string
	}{{"open/label", labels}, {"open/type", types}, {"open/property", properties}} {
		if err := s.write(ctx, "naming what the store holds", cypher(known.fragment), params{"names": known.names}); err != nil {
			return err
		}
	}
	return nil
}

// texts are the strings of a list that Neo4j answers.
func texts(list []any) []string {
	out := make([]string, len(list))
	for i, v := range list {
		out[i], _ = v.(string)
	}
	return out
}
