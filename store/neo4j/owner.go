package neo4j

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"talkgraph/store"
)

func (s *Store) labels(ctx context.Context) ([]string, error) {
	records, err := s.read(ctx, "looking what the database holds", cypher("open/labels"), nil)
	if err != nil {
		return nil, err
	}
	labels := make([]string, len(records))
	for i, record := range records {
		if err := decode(record, &labels[i]); err != nil {
			return nil, err
		}
	}
	return labels, nil
}

func (s *Store) checkFormat(ctx context.Context, labels []string) error {
	if !slices.Contains(labels, "TalkgraphRevision") {
		return nil
	}
	found, err := s.number(ctx, cypher("open/format"))
	if err == nil && found > format {
		err = fmt.Errorf("%w: the database %q at %s has format %d, this program knows %d: use the newer program", store.ErrNewerFormat, s.address.database, s.address.target, found, format)
	}
	return err
}

// checkOwner compares counts, which Neo4j keeps. Counts taken while somebody
// loads need not add up, so before it refuses it looks for a stranger.
func (s *Store) checkOwner(ctx context.Context, labels []string) error {
	left, err := s.number(ctx, cypher("open/size"))
	if err != nil {
		return err
	}
	ours := slices.Contains(labels, "TalkgraphRevision")
	if ours {
		n, err := s.ownNodes(ctx, labels)
		if err != nil {
			return err
		}
		left -= n
	}
	if left == 0 {
		return nil
	}
	if !ours {
		return s.foreign(labels)
	}
	return s.findStranger(ctx)
}

// ownNodes counts the nodes that have one of our labels, of those that there are.
func (s *Store) ownNodes(ctx context.Context, labels []string) (n int64, err error) {
	var counts []string
	for _, label := range owned {
		if slices.Contains(labels, label) {
			counts = append(counts, cypher("open/counted", "LABEL", label))
		}
	}
	records, err := s.read(ctx, "looking what the database holds", strings.Join(counts, "\nUNION ALL\n"), nil)
	for _, record := range records {
		var some int64
		if err := decode(record, &some); err != nil {
			return 0, err
		}
		n += some
	}
	return n, err
}

func (s *Store) findStranger(ctx context.Context) error {
	records, err := s.read(ctx, "looking what the database holds", cypher("open/stranger", "LABELS", "("+strings.Join(owned, "|")+")"), nil)
	if err != nil || len(records) == 0 {
		return err
	}
	var labels []any
	if err := decode(records[0], &labels); err != nil {
		return err
	}
	return s.foreign(texts(labels))
}

func (s *Store) foreign(labels []string) error {
	return fmt.Errorf("%w: the database %q at %s has nodes labelled %q: name an empty database", store.ErrForeign, s.address.database, s.address.target, strings.Join(labels, ", "))
}

// number reads the one number that a query answers; without an answer it is 0.
func (s *Store) number(ctx context.Context, query string) (int64, error) {
	records, err := s.read(ctx, "looking what the database holds", query, nil)
	if err != nil || len(records) == 0 {
		return 0, err
	}
	var n int64
	return n, decode(records[0], &n)
}
