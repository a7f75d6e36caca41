package ask

import (
	"slices"
	"strings"

	"talkgraph/knowledge"
	"talkgraph/query/ask/vocabulary"
)

// nouns maps the cues of nouns to what they ask for.
var nouns = map[vocabulary.Cue]Kind{
	"kind.talks": Talks, "kind.keynotes": Talks, "kind.panels": Talks, "kind.workshops": Talks, "kind.lightning": Talks, "kind.breakouts": Talks,
	"kind.speakers": Speakers, "kind.moderators": Speakers, "kind.panelists": Speakers, "kind.guests": Speakers, "kind.jobs": Speakers,
	"kind.companies": Companies, "kind.customers": Companies, "kind.cases": Talks, "kind.services": Services, "kind.news": Services, "kind.commands": Services, "kind.instances": Services, "kind.languages": Services, "kind.topics": Topics, "kind.events": Events, "kind.conferences": Events, "kind.summits": Events, "kind.meetups": Events,
}

// jobs maps cues to what somebody did at a talk.
var jobs = map[vocabulary.Cue]string{"kind.moderators": "moderator", "kind.panelists": "panelist", "kind.guests": "guest", "rel.moderate": "moderator"}

// roleAsked is what the speakers who are asked for did, if that is said.
func (q *question) roleAsked() string {
	if q.wanted != Speakers {
		return ""
	}
	for i, t := range q.tokens {
		if jobs[t.cue] != "" && (i == q.head || t.cue == "rel.moderate" || q.is("ask.who") || q.isAs(i)) {
			return jobs[t.cue]
		}
	}
	return ""
}

// isAs tells the guest of "spoke as a guest" and ゲストで登壇した.
func (q *question) isAs(at int) bool {
	if q.ja {
		rest := q.scan.word(q.tokens[at].to, len(q.scan.folded))
		return strings.HasPrefix(rest, "で") || strings.HasPrefix(rest, "として")
	}
	return at > 0 && q.tokens[at-1].text == "as" || at > 1 && q.tokens[at-2].text == "as"
}

// roleInTalks is as what somebody gave the talks that are asked for, if that
// is said: Xがモデレーターを務めたセッション.
func (q *question) roleInTalks() string {
	for i, t := range q.tokens {
		if q.wanted == Talks && jobs[t.cue] != "" && i != q.head && !q.isExcluded(i) {
			return jobs[t.cue]
		}
	}
	return ""
}

// shownAs is as what talks show the companies that are asked for, if that is
// said: customers, and those of case studies, use what the talk is on.
func (q *question) shownAs() string {
	if q.wanted == Companies && q.is("kind.customers", "kind.cases") {
		return "user"
	}
	return ""
}

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
}

// want takes the noun at a token as what is asked for.
func (q *question) want(head int) {
	if before := q.joinedNoun(head); before >= 0 && nouns[q.tokens[before].cue] == Talks {
		head = before
	}
	q.wanted, q.head = nouns[q.tokens[head].cue], head
}

// joinedNoun is the noun that stands joined before another: the セッション of
// セッションやセミナー; -1 if there is none.
func (q *question) joinedNoun(at int) int {
	if at < 2 || nouns[q.tokens[at-2].cue] == "" || !slices.Contains([]string{"や", "か", "と", "or", "and"}, q.tokens[at-1].text) {
		return -1
	}
	return at - 2
}

// joinedTo says whether a noun stands joined before or behind the head.
func (q *question) joinedTo(at, head int) bool {
	return head >= 0 && at != head && forms[q.tokens[head].cue] != nil && (q.joinedNoun(at) == head || q.joinedNoun(head) == at)
}

func (q *question) readWantedEnglish() {
	switch {
	case q.asksWhether():
		q.wanted = Facts
		return
	case q.asksAnybody():
		q.wanted = Talks
		if q.names(knowledge.Company) {
			q.wanted = Speakers
		}
		return
	case q.asksTimes():
		q.wanted, q.counted = Talks, true
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
		if t.cue.In("fact") {
			q.wanted = Facts
			return
		}
	}
	q.wanted = q.withoutNoun()
}

// asksAnybody tells "Did anybody talk about X?" and "Has anyone from X spoken?".
func (q *question) asksAnybody() bool {
	return len(q.tokens) > 1 && slices.Contains([]string{"anybody", "anyone", "somebody", "someone"}, q.tokens[1].text) && q.is("kind.talks", "rel.speak", "rel.about")
}

// asksWhether tells questions for yes or no.
func (q *question) asksWhether() bool {
	asked := false
	for i, t := range q.tokens {
		asked = asked || t.cue.In("ask") && (t.text != "any" || q.nounBehind(i) >= 0) // "Is X covered in any talk?" asks for talks
	}
	return len(q.tokens) > 0 && q.tokens[0].cue == "" && len(q.things) > 0 && !asked && !q.asksAnybody() &&
		slices.Contains([]string{"is", "are", "was", "were", "does", "do", "did", "has", "have", "can", "could", "will"}, q.tokens[0].text)
}
