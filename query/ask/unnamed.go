package ask

import (
	"slices"
	"strings"

	"talkgraph/knowledge"
)

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
