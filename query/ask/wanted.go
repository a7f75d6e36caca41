package ask

import (
	"slices"
	"strings"

	"talkgraph/knowledge"
)

// nouns maps the cues of nouns to what they ask for.
var nouns = map[cue]Kind{
	"kind.talks": Talks, "kind.keynotes": Talks, "kind.speakers": Speakers, "kind.moderators": Speakers, "kind.panelists": Speakers, "kind.guests": Speakers,
	"kind.companies": Companies, "kind.services": Services, "kind.news": Services, "kind.topics": Topics, "kind.events": Events,
}

// jobs maps cues to what somebody did at a talk.
var jobs = map[cue]string{"kind.moderators": "moderator", "kind.panelists": "panelist", "kind.guests": "guest", "rel.moderate": "moderator"}

// roleAsked is what the speakers who are asked for did, if that is said.
func (q *question) roleAsked() string {
	if q.wanted != Speakers {
		return ""
	}
	for i, t := range q.tokens {
		if jobs[t.cue] != "" && (i == q.head || t.cue == "rel.moderate" || q.is("ask.who")) {
			return jobs[t.cue]
		}
	}
	return ""
}

// forms maps the cues of nouns to a form of talk.
var forms = map[cue]string{"kind.keynotes": "keynote"}

// readWanted decides what the question asks for.
func (q *question) readWanted() {
	switch {
	case q.asksPath():
		q.wanted = Path
	case q.asksShared():
		q.wanted = q.sharedKind()
	case q.ja:
		q.readWantedJapanese()
	default:
		q.readWantedEnglish()
	}
	if q.wanted == Facts && q.is("rel.announce") && q.is("fact.time") && q.names(knowledge.Service) {
		q.wanted = Talks // the talk that says so tells when
	}
	if q.head >= 0 {
		q.form = forms[q.tokens[q.head].cue]
	}
}

// want takes the noun at a token as what is asked for.
func (q *question) want(head int) {
	q.wanted, q.head = nouns[q.tokens[head].cue], head
}

// asksPath tells "How are X and Y connected?": a tie, two things and no noun
// that is asked for.
func (q *question) asksPath() bool {
	if len(q.things) != 2 || !q.is("rel.path") {
		return false
	}
	for _, t := range q.tokens {
		if t.cue.in("kind") {
			return false
		}
	}
	return true
}

// asksShared tells "What do X and Y have in common?": two things and no noun
// that is asked for.
func (q *question) asksShared() bool {
	return len(q.things) == 2 && q.is("rel.common") && !slices.ContainsFunc(q.tokens, func(t token) bool { return t.cue.in("kind") })
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

func (q *question) readWantedEnglish() {
	if q.asksWhether() {
		q.wanted = Facts
		return
	}
	for i, t := range q.tokens {
		switch t.cue {
		case "ask.which", "ask.count":
			if noun := q.nounBehind(i); noun >= 0 && q.isPredicate(noun) {
				q.wanted = Facts
				return
			} else if noun >= 0 {
				q.counted = t.cue == "ask.count"
				q.want(noun)
				return
			}
			if t.cue == "ask.count" {
				q.wanted = Facts
				return
			}
		case "ask.who":
			q.readWho(i)
			return
		case "ask.where":
			q.wanted = q.whereKind()
			return
		}
		if t.cue.in("fact") {
			q.wanted = Facts
			return
		}
	}
	q.wanted = q.withoutNoun()
}

// asksWhether tells questions for yes or no.
func (q *question) asksWhether() bool {
	return len(q.tokens) > 0 && q.tokens[0].cue == "" && len(q.things) > 0 &&
		slices.Contains([]string{"is", "are", "was", "were", "does", "do", "did", "has", "have", "can", "could", "will"}, q.tokens[0].text)
}

// opening are the words that may stand between "which" and its noun phrase,
// ending are those that end one.
var (
	opening = []string{"is", "are", "was", "were", "the", "of", "a", "an", "all", "me", "us", "there", "some", "different"}
	ending  = []string{"is", "are", "was", "were", "did", "does", "do", "has", "have", "had", "can", "could", "should", "will", "would", "in", "at", "on", "by", "for", "with", "to", "that", "which", "who", "did", "and", "of"}
)

// nounBehind is the noun whose noun phrase starts behind a token: "which
// Google Cloud services"; -1 if there is none.
func (q *question) nounBehind(i int) int {
	open := true
	for j := i + 1; j < len(q.tokens) && j <= i+7; j++ {
		t := q.tokens[j]
		switch {
		case nouns[t.cue] != "":
			if q.compound(j) {
				continue // "service companies": the last noun is the head
			}
			return j
		case t.thing >= 0:
			open = false
		case t.cue != "" && t.cue != "ask.which" && !t.cue.in("order"):
			return -1
		case open && slices.Contains(opening, t.text):
		case slices.Contains(ending, t.text):
			return -1
		default:
			open = false
		}
	}
	return -1
}

// isPredicate tells the company of "What kind of company is X?" and Xはどんな会社?
func (q *question) isPredicate(noun int) bool {
	last := len(q.tokens) - 1
	if q.ja {
		before := q.tokens[max(0, noun-1)]
		return noun == last && before.cue == "ask.which" && slices.Contains([]string{"どんな", "どういう", "どういった", "どのような", "何の", "なんの"}, before.text) && noun >= 2 && strings.HasPrefix(q.tokens[noun-2].text, "は")
	}
	return noun+2 == last && q.tokens[last].thing >= 0 && q.things[q.tokens[last].thing].kind == nouns[q.tokens[noun].cue].of() &&
		slices.Contains([]string{"is", "was"}, q.tokens[noun+1].text)
}

// compound says whether a noun is but the first part of one: "database
// services", but not "companies talk".
func (q *question) compound(i int) bool {
	return i+1 < len(q.tokens) && nouns[q.tokens[i+1].cue] != "" && q.touch(i, i+1) &&
		!strings.HasSuffix(q.tokens[i].text, "s") && !strings.HasPrefix(q.tokens[i+1].text, "talk")
}

// touch says whether nothing but blanks stands between two tokens.
func (q *question) touch(i, j int) bool {
	for at := q.tokens[i].to; at < q.tokens[j].from; at++ {
		if q.scan.at(at) != ' ' {
			return false
		}
	}
	return true
}

// readWho reads who-questions: people, unless it is companies that use things,
// or one named person is asked about.
func (q *question) readWho(i int) {
	if noun := q.nounBehind(i); noun > i+1 { // not "who talks"
		q.want(noun)
		return
	}
	q.wanted = q.whoKind()
	if q.is("rel.use", "rel.used", "rel.moved", "rel.left", "rel.formerly", "rel.reject") && !q.is("kind.talks", "kind.keynotes", "rel.speak") {
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
	case q.is("rel.provide") && q.names(knowledge.Service) && !q.is("kind.talks", "kind.keynotes", "rel.speak"):
		return Companies
	case slices.ContainsFunc(q.tokens, func(t token) bool {
		return (t.cue.in("rel") || t.cue.in("kind") || t.cue.in("order")) && t.cue != "rel.past"
	}):
		return Speakers
	case q.names(knowledge.Service) || q.names(knowledge.Topic) && !q.names(knowledge.Company):
		return Facts
	}
	return Speakers
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
	case q.is("rel.speak", "kind.talks", "kind.keynotes"):
		return Events
	}
	return Facts
}

// withoutNoun is what a question asks for that has no noun for it.
func (q *question) withoutNoun() Kind {
	switch {
	case q.ofService():
		return Facts
	case q.is("ask.which", "ask.what") && q.is("rel.announce", "rel.use", "rel.used", "rel.moved", "rel.left", "rel.instead", "rel.formerly", "rel.reject", "rel.consider"):
		return Services
	case q.is("ask.which", "ask.what") && q.is("rel.together", "rel.provide"), q.ja && q.is(usage...) && q.names(knowledge.Company) && (!q.names(knowledge.Service) || q.is("rel.instead")):
		return Services
	case q.sortAsked() && q.is("kind.talks", "kind.keynotes", "rel.about", "rel.speak"):
		return Services // "which PaaS were compared in the talk": a topic stands for what is asked for
	case q.is("ask.which", "ask.what"):
		return Facts
	}
	for i, t := range q.tokens {
		if nouns[t.cue] != "" {
			q.want(i)
			return q.wanted
		}
	}
	if len(q.things) > 0 {
		return Talks
	}
	return None
}

// ofService tells "Which port does X use?" and "What does X offer?", where X is a service.
func (q *question) ofService() bool {
	return (q.is("ask.which", "ask.what") || q.ja && q.sortAsked()) && q.is("rel.use", "rel.used", "rel.provide") && !q.is("rel.left", "rel.instead", "rel.moved", "rel.announce") &&
		q.names(knowledge.Service) && !q.names(knowledge.Company) && !q.names(knowledge.Event) && !q.names(knowledge.Person)
}

// names says whether the question names something of a kind.
func (q *question) names(kind knowledge.Kind) bool {
	return slices.ContainsFunc(q.things, func(n named) bool { return n.kind == kind })
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
