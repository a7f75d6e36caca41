package claim

import "talkgraph/knowledge"

// InWords says a relation for people.
func InWords(from string, kind knowledge.RelationKind, to string) string {
	return from + " " + string(kind) + " " + to
}
