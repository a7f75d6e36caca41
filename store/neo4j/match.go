package neo4j

import (
	"slices"
	"strconv"
	"strings"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// match adds the patterns of what is joined and matches. What is said of it
// stands with its own pattern; those of what it is joined to follow.
func (w way) match() error {
	blanks, parts, err := w.far(*w.Match)
	if err != nil {
		return err
	}
	node, after := blanks[1], len(w.clauses)
	where, err := w.keep(node, w.Match.Kinds, parts)
	if err != nil {
		return err
	}
	where = append(where, w.texts(node, w.Match.Kinds, parts)...)
	w.many = true
	own := cypher("filter/match", append(blanks, "WHERE", whereAll(where))...)
	w.clauses = slices.Insert(w.clauses, after, own)
	return nil
}

// hasMatch is the same as a condition, or as a number.
func (w way) hasMatch(fragment string, m store.Match) (string, error) {
	blanks, _, err := w.far(m)
	if err != nil {
		return "", err
	}
	where, err := w.conditions(blanks[1], m.Kinds, m.Filter)
	return cypher(fragment, append(blanks, "WHERE", whereAll(where))...), err
}

// far fills the blanks of a fragment about a node that is joined. The first
// is its variable.
func (w way) far(m store.Match) (blanks []string, parts store.Parts, err error) {
	labels, err := labelsOf(m.Kinds...)
	w.nodes++
	return []string{"M", "m" + strconv.Itoa(w.nodes), "N", w.node, "ARROW", w.arrow(), "LABELS", labels}, m.Filter.Parts(), err
}

func whereAll(conditions []string) string {
	if len(conditions) == 0 {
		return ""
	}
	return " WHERE " + strings.Join(conditions, " AND ")
}

// number is the Cypher for how many nodes are joined to n.
func (p *pattern) number(c store.Counted) (string, error) {
	w, _, ok, err := p.way("n", store.LinkFilter{Kinds: c.Kinds, Qualifiers: c.Qualifiers, Reverse: c.Reverse})
	if !ok {
		return "", err
	}
	return w.hasMatch("filter/number", c.Match)
}

// texts are the conditions that what nodes say, or is said in them, matches.
func (p *pattern) texts(node string, kinds []knowledge.Kind, parts store.Parts) (where []string) {
	among := func(phrases []knowledge.Phrase, branches []string) {
		if lucene(phrases) == "" {
			return
		}
		if len(branches) == 0 {
			where = append(where, "false")
			return
		}
		where = append(where, cypher("filter/among", "N", node, "SET", p.found(phrases, branches)))
	}
	among(parts.Terms, p.ownBranches(kinds, parts.Terms))
	for _, text := range parts.Texts {
		among(text, p.textBranches(kinds, text))
	}
	return where
}
