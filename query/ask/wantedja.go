package ask

import (
	"slices"
	"strings"

	"talkgraph/knowledge"
)

// readWantedJapanese finds the noun that どの, は or the end of the question
// marks, or the interrogative.
func (q *question) readWantedJapanese() {
	if q.factAtEnd() && !q.asksTimes() {
		q.wanted = Facts
		return
	}
	head := q.nounJapanese()
	if head < 0 {
		head = q.nounAmong()
	}
	count, counts := q.has("ask.count")
	switch {
	case q.asksTimes():
		q.wanted, q.counted = Talks, true
	case counts && head >= 0:
		q.want(head)
		q.counted = true
	case counts && q.counterKind(count) != "":
		q.wanted, q.counted = q.counterKind(count), true
	case counts, q.asksNumber():
		q.wanted = Facts
	case q.is("ask.who"):
		q.readWhoJapanese()
	case head >= 0 && q.isPredicate(head):
		q.wanted = Facts
	case head >= 0:
		q.want(head)
		q.counted = strings.HasPrefix(q.scan.word(q.tokens[head].to, len(q.scan.folded)), "数")
	case q.is("ask.where"):
		q.wanted = q.whereJapanese()
	default:
		q.wanted = q.withoutNoun()
	}
}

// asksNumber tells 何 with a counter of no list: 何PB, 何ラック.
func (q *question) asksNumber() bool {
	for i, t := range q.tokens {
		if t.thing < 0 && t.cue == "" && strings.HasPrefix(t.text, "何") && t.script == kanji {
			return t.text != "何" || i+1 < len(q.tokens) && (q.tokens[i+1].script == latin || q.tokens[i+1].script == katakana && q.tokens[i+1].text != "ベース")
		}
	}
	return false
}

// factAtEnd says whether a fact is asked for: its cue stands behind the last
// noun, or no interrogative stands with a noun.
func (q *question) factAtEnd() bool {
	for i := len(q.tokens) - 1; i >= 0; i-- {
		t := q.tokens[i]
		if t.cue.In("fact") && !q.asksWhich(i) {
			return !q.is("ask.who")
		}
		if nouns[t.cue] != "" && (q.isHead(i) || q.determined(i)) || t.cue == "ask.who" || t.cue == "ask.count" {
			return false
		}
	}
	return false
}

// asksWhich tells 使ったサービスって何? from Auroraって何?: a noun that something
// is said of stands before.
func (q *question) asksWhich(at int) bool {
	if at < 2 {
		return false
	}
	before := q.tokens[at-1]
	ofSort := q.vocab.Class(before.text) != nil && at > 3 // a noun that more is said of
	asks := []string{"って何", "とは何", "ってなに", "とは?", "とはなに"}
	return slices.Contains(asks, q.tokens[at].text) && (nouns[before.cue] != "" || ofSort)
}

// counterKind is what a counter counts, where no noun says so: 何人, 何社.
func (q *question) counterKind(i int) Kind {
	switch q.tokens[i].text {
	case "何人", "何名", "人数":
		if strings.HasPrefix(q.scan.word(q.tokens[i].to, len(q.scan.folded)), "の") {
			return ""
		}
		return Speakers
	case "何社":
		return Companies
	}
	return ""
}

// readWhoJapanese reads 誰: people, unless it is companies that use things, or
// one named person is asked about.
func (q *question) readWhoJapanese() {
	q.wanted = q.whoKind()
	if len(q.things) == 1 && q.names(knowledge.Person) && !q.is("kind.talks", "kind.speakers", "rel.speak", "rel.about") {
		q.wanted = Facts
		return
	}
	if q.is("rel.use", "rel.used", "rel.moved", "rel.left", "rel.reject") && !q.is("kind.talks", "kind.speakers", "rel.speak") {
		q.wanted = Companies
	}
}

// whereJapanese is what どこ asks for.
func (q *question) whereJapanese() Kind {
	switch i, _ := q.has("ask.where"); {
	case q.asksHeld() && len(q.things) > 0:
		return Facts
	case q.is("rel.use", "rel.used", "rel.moved", "rel.left", "rel.reject", "rel.consider", "rel.work", "rel.provide"):
		return Companies
	case q.tokens[i].text == "どこで" && q.is("rel.announce"):
		return Talks
	case q.is("rel.speak", "kind.talks"):
		return Events
	}
	return Facts
}
