package claim

import (
	"cmp"
	"slices"
	"strings"

	"talkgraph/knowledge"
)

// links are those that begin at one key, each once. Most begin few.
type links struct {
	all   []*Claim            // as they were claimed
	known map[relation]*Claim // where they are many
}

// A Claim is a link, and the proofs of it as they were given.
type Claim struct {
	knowledge.Link
	first, last *proof
}

// A proof is one of a claim's.
type proof struct {
	knowledge.Evidence
	next *proof
}

// manyLinks is from how many on they are looked up.
const manyLinks = 12

// A relation is what makes two claims of links one that begin at one key.
type relation struct {
	kind      knowledge.RelationKind
	to        string
	qualifier string
}

func (c *Claim) relation() relation { return relation{c.Kind, c.To, c.Qualifier} }

// find is the claim of a relation, or nil.
func (s *links) find(id relation) *Claim {
	if s.known != nil {
		return s.known[id]
	}
	for _, c := range s.all {
		if c.To == id.to && c.Kind == id.kind && c.Qualifier == id.qualifier {
			return c
		}
	}
	return nil
}

// add adds a claim of a relation that it does not have.
func (s *links) add(c *Claim) {
	s.all = append(s.all, c)
	if s.known != nil {
		s.known[c.relation()] = c
	} else if len(s.all) == manyLinks {
		s.known = make(map[relation]*Claim)
		for _, c := range s.all {
			s.known[c.relation()] = c
		}
	}
}

// appendTo appends them in order to a reading's links, each with its evidence
// in order, and that to the evidence of all, which has room for it.
func (s *links) appendTo(out []knowledge.Link, evidence []knowledge.Evidence) ([]knowledge.Link, []knowledge.Evidence) {
	slices.SortFunc(s.all, byEnds)
	for _, c := range s.all {
		first := len(evidence)
		for p := c.first; p != nil; p = p.next {
			evidence = append(evidence, p.Evidence)
		}
		own := evidence[first:]
		if len(own) > 1 {
			slices.SortFunc(own, byPlace)
			own = slices.Compact(own)
		}
		c.Evidence = slices.Clip(own)
		out, evidence = append(out, c.Link), evidence[:first+len(own)]
	}
	return out, evidence
}

func byEnds(a, b *Claim) int {
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
	if len(a.Statement) != len(b.Statement) {
		return len(a.Statement) - len(b.Statement)
	}
	if by := strings.Compare(a.Statement, b.Statement); by != 0 {
		return by
	}
	return cmp.Or(strings.Compare(a.Rule, b.Rule), strings.Compare(a.Entry, b.Entry))
}
