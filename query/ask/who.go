package ask

import (
	"slices"
	"strings"

	"talkgraph/knowledge"
)

// readWho reads who-questions: people, unless it is companies that use things,
// or one named person is asked about.
func (q *question) readWho(i int) {
	if noun := q.nounBehind(i); noun > i+1 { // not "who talks"
		q.want(noun)
		return
	}
	q.wanted = q.whoKind()
	if q.is("rel.use", "rel.used", "rel.moved", "rel.left", "rel.formerly", "rel.reject") && !q.is("kind.talks", "rel.speak") {
		q.wanted = Companies
	}
	if q.is("rel.work") && len(q.things) == 1 && q.names(knowledge.Person) {
		q.wanted = Companies
	}
	next := i + 1
	if next+1 < len(q.tokens) && slices.Contains([]string{"is", "was"}, q.tokens[next].text) && q.tokens[next+1].thing >= 0 && next+2 == len(q.tokens) {
		q.wanted = Facts
	}
}

// whoKind is what "who" asks for: companies that provide a service, people who
// gave talks, or a line that tells who did something else.
func (q *question) whoKind() Kind {
	switch {
	case q.is("rel.provide") && q.names(knowledge.Service) && !q.is("kind.talks", "rel.speak"):
		return Companies
	case slices.ContainsFunc(q.tokens, func(t token) bool {
		return (t.cue.In("rel") || t.cue.In("kind") || t.cue.In("order")) && t.cue != "rel.past"
	}):
		return Speakers
	case q.names(knowledge.Service) || q.names(knowledge.Topic) && !q.names(knowledge.Company):
		return Facts
	}
	return Speakers
}

// asksTimes tells "How many times did X speak?" and Xは何回登壇した: talks are
// counted.
func (q *question) asksTimes() bool {
	return q.is("rel.speak") && q.names(knowledge.Person) && slices.ContainsFunc(q.tokens, func(t token) bool {
		return slices.Contains([]string{"how often", "how many times", "何回", "何度"}, t.text)
	})
}

// whereKind is what where-questions ask for.
func (q *question) whereKind() Kind {
	switch {
	case q.asksHeld() && len(q.things) > 0:
		return Facts
	case q.is("rel.work") || q.names(knowledge.Person) && slices.ContainsFunc(q.tokens, func(t token) bool { return t.text == "work" || t.text == "works" }):
		return Companies
	case q.is("rel.announce") || q.is("rel.about") && !q.is("rel.speak"):
		return Talks
	case q.is("rel.speak", "kind.talks"):
		return Events
	}
	return Facts
}

// says whether the question holds a text.
func (q *question) says(text string) bool {
	return strings.Contains(q.scan.word(0, len(q.scan.folded)), text)
}

// names says whether the question names something of a kind.
func (q *question) names(kind knowledge.Kind) bool {
	return slices.ContainsFunc(q.things, func(n named) bool { return n.kind == kind })
}

// count says how many things of a kind the question names.
func (q *question) count(kind knowledge.Kind) int {
	n := 0
	for _, t := range q.things {
		if t.kind == kind {
			n++
		}
	}
	return n
}

// sortAsked says whether a topic says what sort of thing is asked for.
func (q *question) sortAsked() bool {
	for i, n := range q.things {
		if n.kind == knowledge.Topic && q.isNoun(i) {
			return true
		}
	}
	return false
}
