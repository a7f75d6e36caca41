package relate

import (
	"cmp"
	"slices"

	"talkgraph/knowledge"
)

// links are those that begin at one key, each once. Most begin few.
type links struct {
	all   []*knowledge.Link            // as they were claimed
	known map[relation]*knowledge.Link // where they are many
}

// manyLinks is from how many on they are looked up.
const manyLinks = 12

// A relation is what makes two claims of links one that begin at one key.
type relation struct {
	kind      knowledge.RelationKind
	to        string
	qualifier string
}

func relationOf(l *knowledge.Link) relation { return relation{l.Kind, l.To, l.Qualifier} }

// find is the link of a relation, or nil.
func (s *links) find(id relation) *knowledge.Link {
	if s.known != nil {
		return s.known[id]
	}
	for _, l := range s.all {
		if relationOf(l) == id {
			return l
		}
	}
	return nil
}

// add adds the link of a relation that it does not have.
func (s *links) add(from string, id relation) *knowledge.Link {
	l := &knowledge.Link{From: from, Kind: id.kind, To: id.to, Qualifier: id.qualifier}
	s.all = append(s.all, l)
	if s.known != nil {
		s.known[id] = l
	} else if len(s.all) == manyLinks {
		s.known = make(map[relation]*knowledge.Link)
		for _, l := range s.all {
			s.known[relationOf(l)] = l
		}
	}
	return l
}

// sorted gives them in order, each with its evidence in order.
func (s *links) sorted() []knowledge.Link {
	slices.SortFunc(s.all, byEnds)
	out := make([]knowledge.Link, 0, len(s.all))
	for _, l := range s.all {
		if len(l.Evidence) > 1 {
			slices.SortFunc(l.Evidence, byPlace)
			l.Evidence = slices.Compact(l.Evidence)
		}
		out = append(out, *l)
	}
	return out
}

func byEnds(a, b *knowledge.Link) int {
	switch {
	case a.Kind != b.Kind:
		return cmp.Compare(a.Kind, b.Kind)
	case a.To != b.To:
		return cmp.Compare(a.To, b.To)
	}
	return cmp.Compare(a.Qualifier, b.Qualifier)
}

// byPlace puts the evidence of a link in the order of the lines.
func byPlace(a, b knowledge.Evidence) int {
	switch {
	case len(a.Statement) != len(b.Statement):
		return len(a.Statement) - len(b.Statement)
	case a.Statement != b.Statement:
		return cmp.Compare(a.Statement, b.Statement)
	case a.Rule != b.Rule:
		return cmp.Compare(a.Rule, b.Rule)
	}
	return cmp.Compare(a.Entry, b.Entry)
}
