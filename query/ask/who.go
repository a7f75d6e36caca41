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

// withoutNoun is what a question asks for that has no noun for it.
func (q *question) withoutNoun() Kind {
	switch {
	case q.ofService():
		return Facts
	case q.asksUsed():
		return Services
	case q.asksUsersOf():
		return Companies
	case q.asksPurpose():
		return Facts
	case q.asksUsers():
		return Companies
	case q.is("ask.which", "ask.what") && q.is("rel.announce", "rel.use", "rel.used", "rel.moved", "rel.left", "rel.instead", "rel.formerly", "rel.reject", "rel.consider"):
		return Services
	case q.is("ask.which", "ask.what") && (q.is("rel.together", "rel.provide") || q.is("status.preview", "status.launched")), q.ja && q.is(usage...) && q.names(knowledge.Company) && (!q.names(knowledge.Service) || q.is("rel.instead")), q.asksSuccessor() && q.names(knowledge.Company):
		return Services
	case q.sortAsked() && q.is("kind.talks", "rel.about", "rel.speak"):
		return Services // "which PaaS were compared in the talk": a topic stands for what is asked for
	case q.is("ask.which", "ask.what") && !q.endsWithList():
		return Facts
	}
	for i, t := range q.tokens {
		if nouns[t.cue] != "" && !strings.HasPrefix(q.scan.word(t.to, len(q.scan.folded)), "として") {
			q.want(i)
			return q.wanted
		}
	}
	if len(q.things) > 0 {
		return Talks
	}
	return None
}

// endsWithList tells "conference speakers list".
func (q *question) endsWithList() bool {
	last := q.tokens[len(q.tokens)-1]
	return last.cue == "ask.which" && last.text == "list"
}

// ofService tells "Which port does X use?" and "What does X offer?", where X is a service.
func (q *question) ofService() bool {
	return (q.is("ask.which", "ask.what") || q.ja && q.sortAsked()) && q.is("rel.use", "rel.used", "rel.provide") && !q.is("rel.left", "rel.instead", "rel.moved", "rel.announce") &&
		q.names(knowledge.Service) && !q.names(knowledge.Company) && !q.names(knowledge.Event) && !q.names(knowledge.Person)
}

// says whether the question holds a text.
func (q *question) says(text string) bool {
	return strings.Contains(q.scan.word(0, len(q.scan.folded)), text)
}

// asksPurpose tells "What does X use Y for?" and Xは何にYを使っている?
func (q *question) asksPurpose() bool {
	if q.ja {
		return q.is("rel.use", "rel.used") && q.names(knowledge.Service) && q.says("何に")
	}
	return q.is("ask.which") && q.is("rel.use", "rel.used") && q.names(knowledge.Service) && q.tokens[len(q.tokens)-1].text == "for"
}

// asksUsers tells ECSを使っているのは? from ECSが使っているのは?
func (q *question) asksUsers() bool {
	text := strings.TrimRight(q.scan.word(0, len(q.scan.folded)), "? 。")
	if !q.ja || !strings.HasSuffix(text, "のは") || !q.is(usage...) || q.names(knowledge.Company) {
		return false
	}
	return slices.ContainsFunc(q.tokens, func(t token) bool {
		return t.thing >= 0 && q.things[t.thing].kind == knowledge.Service && !strings.HasPrefix(q.scan.word(t.to, len(q.scan.folded)), "が")
	})
}

// asksUsed tells Xが前に使っていたものは? and Xが使うのは?, where X is a company and
// what it uses is not said.
func (q *question) asksUsed() bool {
	text := strings.TrimRight(q.scan.word(0, len(q.scan.folded)), "? 。")
	if !q.ja || !q.is(usage...) || !strings.HasSuffix(text, "のは") && !strings.HasSuffix(text, "ものは") && !strings.HasSuffix(text, "もの") {
		return false
	}
	subject := false
	for _, t := range q.tokens {
		behind := q.scan.word(t.to, min(len(q.scan.folded), t.to+1))
		switch {
		case t.thing < 0:
		case q.things[t.thing].kind == knowledge.Company && (behind == "が" || behind == "は" || behind == "で"):
			subject = true
		case behind == "を":
			return false // what is used is said
		}
	}
	return subject
}

// asksUsersOf tells AWSを使っているのは?, where X is a company that is used.
func (q *question) asksUsersOf() bool {
	text := strings.TrimRight(q.scan.word(0, len(q.scan.folded)), "? 。")
	return q.ja && strings.HasSuffix(text, "のは") && q.is(usage...) && !q.is("ask.what") && !q.names(knowledge.Service) && slices.ContainsFunc(q.tokens, func(t token) bool {
		return t.thing >= 0 && q.things[t.thing].kind == knowledge.Company && q.scan.word(t.to, min(len(q.scan.folded), t.to+1)) == "を"
	})
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
