package relate

import (
	"maps"
	"slices"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
	"talkgraph/loader/claim"
)

// facts claims what the lexicon says of the things that the document names:
// who provides a service, what it is a part of, which topics are wider.
func facts(claims *claim.Claims, lex *lexicon.Lexicon) {
	queue := slices.Sorted(maps.Keys(claims.Things))
	for at := 0; at < len(queue); at++ {
		e := lex.ByID(queue[at])
		if e == nil {
			continue
		}
		source := knowledge.Evidence{Entry: e.ID(), Rule: "lexicon"}
		for _, fact := range []struct {
			kind  knowledge.RelationKind
			to    knowledge.Kind
			names []string
		}{
			{knowledge.ProvidedBy, knowledge.Company, []string{e.Provider}},
			{knowledge.PartOf, knowledge.Service, []string{e.PartOf}},
			{knowledge.Broader, knowledge.Topic, e.Broader},
		} {
			for _, name := range fact.names {
				other := lex.ByID(knowledge.NewID(fact.to, name))
				if name == "" || other == nil || other.Kind != fact.to {
					continue
				}
				if _, ok := claims.Things[other.ID()]; !ok {
					queue = append(queue, claims.Entry(other))
				}
				claims.Link(e.ID(), fact.kind, other.ID(), "", "", source)
			}
		}
	}
}
