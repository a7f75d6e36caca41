package ask

import (
	"slices"

	"talkgraph/knowledge"
)

// A role is what a named thing is to its question.
type role int

const (
	condition role = iota // talks must have it
	excluded              // talks must not have it
	either                // talks must have it or another such thing
	title                 // part of a talk's title
	attribute             // "AWS services": what the services belong to
	employer              // whom speakers worked for
	user                  // who uses, announces, provides
	used                  // what is used, announced, provided
	mentioned             // what statements must name
	onTheLine             // what the line must name that says who uses what
	idle                  // says nothing of its own
)

// roles gives each thing its role.
func (q *question) roles(refs []reference) []role {
	out := make([]role, len(q.things))
	at := make([]int, len(q.things)) // token of each thing, or -1
	for i := range at {
		at[i] = slices.IndexFunc(q.tokens, func(t token) bool { return t.thing == i })
	}
	for i, n := range q.things {
		out[i] = q.role(n, at[i], refs)
	}
	q.excludeJoined(out, at)
	for i := 1; i < len(out); i++ {
		if out[i-1] <= either && out[i] == condition && at[i-1] >= 0 && at[i] >= 0 && q.joinedByOr(at[i-1], at[i]) {
			out[i-1], out[i] = either, either
		}
		if out[i-1] <= either && out[i] == condition && q.eitherBehind(i) {
			out[i-1], out[i] = either, either
		}
	}
	return out
}

func (q *question) role(n named, at int, refs []reference) role {
	switch {
	case q.ofClass(n), q.isGloss(n), q.isMaker(n, at):
		return idle
	case at < 0: // a topic under a cue
		return q.coveredRole(n)
	case slices.ContainsFunc(refs, func(r reference) bool { return r.first <= at && at <= r.last }):
		return title
	case q.isExcluded(at):
		return excluded
	case q.isUnused(n, at):
		return excluded
	case q.isReached(n, at), q.isReplaced(n, at):
		return onTheLine
	case q.isAttribute(n, at), q.isGround(n, at):
		return attribute
	case q.wanted == Speakers && n.kind == knowledge.Company && !q.besideTalks(at) && !q.isAbout(at):
		return employer
	case n.kind == knowledge.Person && q.wanted == Talks && q.isAbout(at), q.is("rel.mention") && n.kind != knowledge.Event && q.wanted != Facts:
		return mentioned
	}
	return condition
}

// coveredRole is the role of a topic that a cue covers: the cue says it, where
// it is a relation or the noun asked for.
func (q *question) coveredRole(n named) role {
	for i, t := range q.tokens {
		if t.from <= n.from && n.to <= t.to && (i == q.head || t.cue.In("kind") && !q.besideHead(i) || t.cue.In("ask") || q.wanted == Companies || q.wanted == Services) {
			return idle
		}
	}
	return condition
}

// isAttribute tells the AWS of "AWS services" and AWSのサービス.
func (q *question) isAttribute(n named, at int) bool {
	if q.wanted != Services || q.head < 0 || (n.kind != knowledge.Company && n.kind != knowledge.Service) {
		return false
	}
	next := at + 1
	for next < q.head && (slices.Contains([]string{"の", "s", "'s", "系"}, q.tokens[next].text) || q.isTopic(next)) {
		next++
	}
	return next == q.head
}

// isTopic says whether a token names a topic.
func (q *question) isTopic(at int) bool {
	t := q.tokens[at]
	return t.thing >= 0 && q.things[t.thing].kind == knowledge.Topic
}

// isReached tells the AWS of "What did X move to AWS?" and XがAWSに移行したのは.
func (q *question) isReached(n named, at int) bool {
	others := slices.ContainsFunc(q.things[:q.tokens[at].thing], func(o named) bool { return o.kind == knowledge.Company && o.id != n.id })
	return q.wanted == Services && n.kind == knowledge.Company && others && q.is("rel.moved") && q.wasReached(q.tokens[at].thing)
}

// isReplaced tells the AWS of "What does X use instead of AWS?" and
// XがAWSの代わりに使うのは.
func (q *question) isReplaced(n named, at int) bool {
	if q.wanted != Services || n.kind != knowledge.Company {
		return false
	}
	if q.ja {
		return at+1 < len(q.tokens) && q.tokens[at+1].cue == "rel.instead"
	}
	return at > 0 && q.tokens[at-1].cue == "rel.instead"
}

// isGround tells the AWS of "use on AWS" and AWSで使う, where another company
// is named that uses it.
func (q *question) isGround(n named, at int) bool {
	others := slices.ContainsFunc(q.things, func(o named) bool { return o.kind == knowledge.Company && o.id != n.id })
	if q.wanted != Services || n.kind != knowledge.Company || !others || !q.is(usage...) {
		return false
	}
	if q.ja {
		return at+1 < len(q.tokens) && slices.Contains([]string{"で", "上で", "上"}, q.tokens[at+1].text)
	}
	return at > 0 && q.tokens[at-1].text == "on"
}
