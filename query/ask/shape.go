package ask

import (
	"slices"

	"talkgraph/knowledge"
	"talkgraph/query/ask/vocabulary"
)

// usage are the cues that ask for uses.
var usage = []vocabulary.Cue{"rel.use", "rel.used", "rel.moved", "rel.left", "rel.instead", "rel.formerly", "rel.reject", "rel.consider"}

// shape decides what query the question becomes; it may give things another
// role.
func (q *question) shape(roles []role) shape {
	switch q.wanted {
	case None:
		return nothing
	case Path:
		return joining
	case Facts:
		return telling
	case Companies:
		return q.companyShape(roles)
	case Services:
		return q.serviceShape(roles)
	case Speakers:
		if slices.Contains(roles, employer) {
			return staffing
		}
	}
	if (q.is("rel.announce") || q.becoming() != "") && q.turn(roles, used, knowledge.Service) {
		return announcedAt
	}
	return talking
}

func (q *question) companyShape(roles []role) shape {
	switch {
	case q.ranksUses():
		return usingMost
	case q.is("kind.customers") && q.turnCustomers(roles):
		return using
	case q.is(usage...) && q.turn(roles, used, knowledge.Service):
		q.usedToo(roles)
		q.turnGround(roles)
		q.backdrop(roles)
		return using
	case q.is(usage...) && q.turn(roles, used, knowledge.Company):
		q.backdrop(roles)
		return using
	case q.is("rel.provide") && q.turn(roles, used, knowledge.Service):
		return providers
	case q.asksEmployer() && q.turn(roles, user, knowledge.Person):
		return employing
	case q.is(usage...) && slices.Contains(roles, excluded) && !slices.Contains(roles, condition) && !slices.Contains(roles, either):
		return nothing // what is used is not said, but for what is not
	}
	return talking
}

func (q *question) serviceShape(roles []role) shape {
	switch {
	case q.ranksUses():
		return usingMost
	case q.is("rel.together") && q.is("rel.announce") && q.turn(roles, used, knowledge.Service):
		return announcing
	case q.is("rel.together"):
		return talking
	case q.is("rel.announce", "kind.news") || q.becoming() != "":
		return announcing
	case q.is(usage...) && q.turn(roles, user, knowledge.Company):
		q.backdrop(roles)
		return using
	case q.is("rel.provide", "rel.work") && q.turn(roles, user, knowledge.Company):
		return providing
	}
	for i, n := range q.things {
		if n.kind == knowledge.Topic && roles[i] == condition && q.head < 0 && q.isNoun(i) {
			roles[i] = idle
		}
	}
	return talking
}

// turn gives the conditions of a kind another role, and says whether there
// are any.
func (q *question) turn(roles []role, to role, kind knowledge.Kind) bool {
	any := false
	for i, n := range q.things {
		if (roles[i] == condition || roles[i] == either) && n.kind == kind {
			roles[i], any = to, true
		}
	}
	return any
}

// backdrop gives what is left of a question of uses its place: what was moved
// to is known already, topics and other services stand on the line that says
// who uses what.
func (q *question) backdrop(roles []role) {
	for i, n := range q.things {
		if roles[i] != condition && roles[i] != either || (n.kind != knowledge.Service && n.kind != knowledge.Topic) {
			continue
		}
		if roles[i] == either {
			q.anyLine = true
		}
		roles[i] = onTheLine
		if n.kind == knowledge.Topic && q.isNoun(i) {
			roles[i] = idle
			continue
		}
		if q.wanted == Services && q.is("rel.moved", "rel.past") && q.wasReached(i) {
			roles[i] = idle
		}
	}
}

// isNoun tells the topic that stands for what is asked for: "which storage",
// 使っているストレージは.
func (q *question) isNoun(thing int) bool {
	for i, t := range q.tokens {
		if t.thing != thing {
			continue
		}
		return i > 0 && q.tokens[i-1].cue == "ask.which" || q.ja && q.isHead(i)
	}
	return false
}

// usedToo takes the companies that stand joined to what is used as used, too:
// the AWS of "both AWS and GCP".
func (q *question) usedToo(roles []role) {
	for range q.things {
		for i := 1; i < len(q.things); i++ {
			a, b := i-1, i
			if roles[a] == used {
				a, b = b, a
			}
			if roles[b] == used && roles[a] <= either && roles[a] != excluded && q.things[a].kind == knowledge.Company && q.joined(min(a, b), max(a, b)) {
				roles[a] = used
			}
		}
	}
}

// joined says whether nothing but "and", "or" and their like stands between two things.
func (q *question) joined(a, b int) bool {
	from := slices.IndexFunc(q.tokens, func(t token) bool { return t.thing == a })
	to := slices.IndexFunc(q.tokens, func(t token) bool { return t.thing == b })
	if from < 0 || to < from {
		return false
	}
	for _, t := range q.tokens[from+1 : to] {
		if t.cue != "join.or" && t.cue != "join.both" && !slices.Contains([]string{"and", "the", "と", "や", "も"}, t.text) {
			return false
		}
	}
	return true
}
