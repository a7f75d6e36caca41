package sqlite

import (
	"context"
	"slices"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// texts adds the nodes that match what is looked for: by their own terms,
// alone or with those of a statement in them.
func (v *view) texts(ctx context.Context, s *scope, parts store.Parts) error {
	if err := v.text(ctx, s, parts.Terms, false); err != nil {
		return err
	}
	for _, phrases := range parts.Texts {
		if err := v.text(ctx, s, phrases, true); err != nil {
			return err
		}
	}
	return nil
}

// text adds the set of nodes that match all phrases: by their own terms, or,
// said, by those of a statement in them.
func (v *view) text(ctx context.Context, s *scope, phrases []knowledge.Phrase, said bool) error {
	if len(phrases) == 0 {
		return nil
	}
	query := match(phrases)
	statements := slices.Contains(s.kinds, knowledge.Statement)
	tooMany := false
	if said || statements {
		n, err := v.count(ctx, clause{"SELECT rowid FROM lines(?)", []any{query}}, store.MaxMatches+1)
		if err != nil {
			return err
		}
		tooMany = n > store.MaxMatches
	}
	s.namesOnly = s.namesOnly || tooMany
	said = said && slices.Contains(s.kinds, knowledge.Talk)
	s.sets = append(s.sets, matching(query, !tooMany && statements, !tooMany && said))
	return nil
}
