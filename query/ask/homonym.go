package ask

import (
	"talkgraph/knowledge"
	"talkgraph/lexicon"
)

// withHomonyms notes the services that are called by the same words as the
// topics of a question: a talk on WAFs may be one on AWS WAF.
func withHomonyms(things []named, lex *lexicon.Lexicon) []named {
	for i, n := range things {
		if n.kind != knowledge.Topic {
			continue
		}
		for _, provider := range []string{"AWS ", "Amazon "} {
			for _, e := range lex.Lookup(provider + n.surface) {
				if e.Kind == knowledge.Service {
					things[i].also = e.Name
				}
			}
		}
	}
	return things
}
