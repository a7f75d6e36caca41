package ask

import (
	"slices"
	"strings"
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
	"talkgraph/query/ask/vocabulary"
)

// A Kind is what sort of answer a question has.
type Kind string

// The kinds of answer.
const (
	Talks     Kind = "talks"
	Services  Kind = "services"
	Speakers  Kind = "speakers"
	Companies Kind = "companies"
	Events    Kind = "events"
	Topics    Kind = "topics"
	Facts     Kind = "facts" // lines of reports
	Count     Kind = "count" // a number
	Path      Kind = "path"  // how two things hang together
	None      Kind = "none"  // the question was not understood
)

// of is what the nodes of a kind of answer are.
func (k Kind) of() knowledge.Kind {
	return map[Kind]knowledge.Kind{
		Talks: knowledge.Talk, Services: knowledge.Service, Speakers: knowledge.Person,
		Companies: knowledge.Company, Events: knowledge.Event, Topics: knowledge.Topic,
	}[k]
}

// A question is what the words of a question say.
type question struct {
	scan     *scan
	ja       bool
	things   []named
	tokens   []token
	wanted   Kind           // what is asked for; with counted, what is to be counted
	head     int            // index of the token that says so, or -1
	counted  bool           // how many are asked for
	day      int            // day of the event, from 1; 0: any
	dates    []calendarDate // months and days asked for
	from, to int            // years asked for, inclusive; 0: open
	single   []int          // years asked for one by one
	anyLine  bool           // a line need name only one of the things that it should
	left     []int          // indexes of the tokens that are neither names nor cues nor ignored

	vocab   *vocabulary.Vocabulary
	class   *vocabulary.Class // the sort of service or company asked for, or nil
	classAt [][2]int          // where it is named
}

// read says what the words of a question say. It is pure.
func read(text string, lex *lexicon.Lexicon, v *vocabulary.Vocabulary) *question {
	s := newScan(text)
	return understand(s, v, withHomonyms(namedBy(s, lex.Find(text)), lex))
}

// understand reads a question in which these things are named.
func understand(s *scan, v *vocabulary.Vocabulary, things []named) *question {
	q := &question{scan: s, vocab: v, ja: s.japanese(v, things), things: things, head: -1}
	q.tokens = tokens(s, v, things)
	q.readYears()
	q.readDay()
	q.readDates()
	q.readWanted()
	q.readClass(v)
	q.readIndustry(v)
	for i, t := range q.tokens {
		if t.thing < 0 && t.cue == "" && !q.ignored(v, t) && !q.isSort(i) && !q.ofClass(named{from: t.from, to: t.to}) {
			q.left = append(q.left, i)
		}
	}
	q.left = q.withoutGlosses(q.left)
	if q.asksWord() || q.asksWordsAlone() {
		q.wanted = Facts
	}
	return q
}

// asksWordsAlone says whether words alone are asked about: 橋とケーブルの長さは?
func (q *question) asksWordsAlone() bool {
	text := strings.TrimRight(q.scan.word(0, len(q.scan.folded)), "? 。")
	return q.ja && q.wanted == None && len(q.left) > 1 && strings.HasSuffix(text, "は")
}

// asksWord says whether a word of no list is what is asked for: 消費電力は?
func (q *question) asksWord() bool {
	unasked := q.wanted == Talks && q.head < 0 || q.head >= 0 && q.ja && !q.isHead(q.head) && !q.determined(q.head)
	if !q.ja || !unasked || q.is("rel.about", "rel.speak", "ask.who") {
		return false
	}
	for i, t := range q.tokens {
		if rest := strings.TrimSpace(q.scan.word(t.to, len(q.scan.folded))); slices.Contains([]string{"は?", "は", "は。", "って?", "?"}, rest) {
			return slices.Contains(q.left, i) || t.thing < 0 && slices.ContainsFunc(measures, func(m string) bool { return strings.HasSuffix(t.text, m) })
		}
	}
	return false
}

// measures are the last characters of words for what is told of a thing.
var measures = []string{"額", "数", "率", "量", "費", "名前", "名称", "期間", "時間"}

// ignored says whether a word says nothing of what is looked for.
func (q *question) ignored(v *vocabulary.Vocabulary, t token) bool {
	switch {
	case t.script == hiragana, v.Ignored(t.text), isYear(t.text), q.isDay(t), q.isDate(t):
		return true
	case t.script == kanji:
		return v.Emptied(t.text) || isCounter(t.text)
	case t.script == katakana:
		return t.to-t.from < 2
	}
	return t.to-t.from < 2 || q.isVerb(t) || q.wanted == Events && (strings.HasPrefix(t.text, "organis") || strings.HasPrefix(t.text, "organiz"))
}

// isCounter tells 何 with a counter of no list: 何便.
func isCounter(word string) bool {
	return strings.HasPrefix(word, "何") && utf8.RuneCountInString(word) == 2
}

// isVerb tells the verb of "talks that explore X": a small word in English
// right behind the noun that is asked for.
func (q *question) isVerb(t token) bool {
	if q.head < 0 || q.ja || q.wanted == Companies || q.scan.surface(t.from, t.to) != t.text {
		return false
	}
	before := q.tokens[q.head+1:]
	for i, b := range before {
		if b.from == t.from {
			return (i == 0 || slices.Contains([]string{"that", "which", "who", "to", "have", "has"}, before[i-1].text)) &&
				i < 3 && (strings.HasSuffix(t.text, "s") || strings.HasSuffix(t.text, "ed") || i > 0)
		}
	}
	return false
}

// has says whether the question holds a cue, and where first.
func (q *question) has(cues ...vocabulary.Cue) (int, bool) {
	for i, t := range q.tokens {
		if t.cue != "" && (slices.Contains(cues, t.cue) || (forms[t.cue] != nil || t.cue == "kind.cases") && slices.Contains(cues, "kind.talks")) {
			return i, true
		}
	}
	return -1, false
}

// is says whether the question holds one of the cues.
func (q *question) is(cues ...vocabulary.Cue) bool {
	_, ok := q.has(cues...)
	return ok
}

// words are the texts of the words that are left, as printed.
func (q *question) words() []string {
	out := make([]string, 0, len(q.left))
	for _, i := range q.left {
		out = append(out, q.scan.surface(q.tokens[i].from, q.tokens[i].to))
	}
	return out
}

// isSort tells a word that says what sort of thing is asked for, where the
// question is of uses: "which gadgets does X use", Xが使うガジェットは.
func (q *question) isSort(i int) bool {
	if q.wanted != Services || q.head >= 0 || !q.is(usage...) {
		return false
	}
	return i > 0 && q.tokens[i-1].cue == "ask.which" || q.ja && q.isHead(i)
}
