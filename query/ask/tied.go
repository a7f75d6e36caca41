package ask

import (
	"slices"

	"talkgraph/knowledge"
)

// asksPath tells "How are X and Y connected?": a tie, two things and no noun
// that is asked for.
func (q *question) asksPath() bool {
	if len(q.things) != 2 || !q.is("rel.path") && !q.connects() {
		return false
	}
	for _, t := range q.tokens {
		if t.cue.In("kind") {
			return false
		}
	}
	return true
}

// connects tells "What connects X with Y?".
func (q *question) connects() bool {
	return !q.ja && len(q.tokens) > 1 && q.tokens[0].cue == "ask.which" && q.tokens[1].cue == "join.shared"
}

// asksShared tells "What do X and Y have in common?": two things and no noun
// that is asked for.
func (q *question) asksShared() bool {
	return len(q.things) == 2 && q.is("rel.common") && !slices.ContainsFunc(q.tokens, func(t token) bool { return t.cue.In("kind") })
}

// sharedKind is what two things share: services and topics the talks that
// cover both, talks and companies topics; things of unlike kinds but a path.
func (q *question) sharedKind() Kind {
	covered := func(n named) bool { return n.kind == knowledge.Service || n.kind == knowledge.Topic }
	switch a, b := q.things[0], q.things[1]; {
	case covered(a) && covered(b):
		return Talks
	case a.kind == b.kind:
		return Topics
	}
	return Path
}
