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

// nounJapanese is the noun that どの stands before, else the last one that は,
// の数 or the end of the question stands behind; -1 if there is none.
func (q *question) nounJapanese() int {
	for i, t := range q.tokens {
		if nouns[t.cue] != "" && q.determined(i) {
			return i
		}
	}
	for i := len(q.tokens) - 1; i >= 0; i-- {
		if nouns[q.tokens[i].cue] != "" && q.isHead(i) {
			return i
		}
	}
	return -1
}

// nounAmong is the noun of 日本の会社で…のは and 講演のうち…ものは, where no other noun
// is asked for; -1 if there is none.
func (q *question) nounAmong() int {
	text := strings.TrimRight(q.scan.word(0, len(q.scan.folded)), "? 。")
	if !strings.HasSuffix(text, "のは") && !strings.HasSuffix(text, "ものは") && !strings.HasSuffix(text, "もの") || q.is("ask.what", "ask.where", "ask.who") {
		return -1
	}
	for i, t := range q.tokens {
		rest := strings.TrimLeft(q.scan.word(t.to, len(q.scan.folded)), " ")
		among := strings.HasPrefix(rest, "のうち") || strings.HasPrefix(rest, "の中で") || strings.HasPrefix(rest, "で、") || nouns[t.cue] == Companies && strings.HasPrefix(rest, "で") || strings.HasPrefix(rest, "で") && strings.HasSuffix(text, "ものは")
		if nouns[t.cue] != "" && among {
			return i
		}
	}
	return -1
}

// determined says whether どの or いくつの stands before the noun, with at most
// a name between them.
func (q *question) determined(i int) bool {
	for j := i - 1; j >= 0 && j >= i-4; j-- {
		t := q.tokens[j]
		if t.cue == "ask.which" || (t.cue == "ask.count" && j+1 < len(q.tokens) && q.tokens[j+1].text == "の") {
			return true
		}
		if t.thing < 0 && t.text != "の" && t.cue == "" {
			return false
		}
	}
	return false
}

// isHead says whether what stands behind the noun makes it what is asked for.
func (q *question) isHead(i int) bool {
	t := q.tokens[i]
	rest := strings.TrimLeft(q.scan.word(t.to, len(q.scan.folded)), " 」』")
	if t.text == "話" && !strings.HasPrefix(rest, "は") {
		return false
	}
	for _, ending := range []string{"は", "って", "とは", "を教", "を挙", "をあげ", "を列挙", "を全", "をすべ", "を探", "を見つけ", "をリスト", "をくだ", "を知り", "を示", "一覧", "の一覧", "の名前", "の数", "数は", "数を", "数?", "が何", "がいく", "が知り", "はあり", "はある", "がある", "があり", "?", "。", "!"} {
		if strings.HasPrefix(rest, ending) {
			return true
		}
	}
	return rest == ""
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
