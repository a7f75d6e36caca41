package ask

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/query/ask/vocabulary"
)

// A line is a statement, the things it names and where it stands.
type line struct {
	node  knowledge.Node
	talk  int             // index of its talk, or -1
	names map[string]bool // ids
	title bool            // the first line of its talk
	score float64
}

// A factQuery is what lines are ranked by.
type factQuery struct {
	about  []string          // ids
	need   []string          // ids that the line, its surroundings or its talk must name
	inTalk []map[string]bool // by talk: ids that it is related to or that a line of it names
	words  []map[string]bool // meanings of each word
	looks  vocabulary.Shape
	asked  bool // a shape was asked for
	move   bool // something was moved to or chosen: the line may say so
	moved  vocabulary.Shape
	who    bool // a person was: the line behind may name who
}

// What a match is worth, by where it is found.
const (
	onLine      = 1.0
	whoLine     = 0.6 // people and companies: they say less of what a line is about
	nearLine    = 0.5 // within the lines before
	inTalk      = 0.25
	topicTalk   = 0.1 // a talk has many topics
	aWord       = 0.8
	aWordNear   = 0.3
	aStranger   = 0.6 // share of a line of a talk that has nothing to do with one of the things
	aShape      = 0.8
	reach       = 4   // lines before that a line still goes with
	reachOfCase = 8   // the same for companies, of which a report tells more at once
	worth       = 0.6 // share of the best score that is still an answer
	maxLines    = 8
	fewLines    = 5 // up to which the details of lines are added
)

// rank gives the lines that tell best, the best first, then details of them.
// It is pure; lines come in the order of their talks and numbers.
func (f factQuery) rank(lines []line) []line {
	out := f.scored(lines, false)
	if len(out) == 0 {
		out = f.scored(lines, true)
	}
	slices.SortStableFunc(out, func(a, b line) int { return cmp.Compare(b.score, a.score) })
	for i, l := range out {
		if i == maxLines || l.score < worth*out[0].score {
			out = out[:i]
			break
		}
	}
	out = underQuestions(out, lines)
	if f.who {
		out = withNext(out, lines)
	}
	if f.looks.Need {
		return out
	}
	return f.withDetails(out, lines)
}

// withNext adds the line behind the best one, in the same talk.
func withNext(best, lines []line) []line {
	if len(best) == 0 || len(best) >= fewLines {
		return best
	}
	at := slices.IndexFunc(lines, func(l line) bool { return l.node.ID == best[0].node.ID })
	if at+1 >= len(lines) || lines[at+1].talk != best[0].talk || lines[at].talk < 0 || slices.ContainsFunc(best, func(b line) bool { return b.node.ID == lines[at+1].node.ID }) {
		return best
	}
	return append(best, lines[at+1])
}

// scored lists the lines that have a score. Titles of talks count only where
// nothing else does: they seldom tell more than what a talk is about.
func (f factQuery) scored(lines []line, titles bool) []line {
	var out []line
	for i := range lines {
		if score, ok := f.score(lines, i); ok && lines[i].title == titles {
			lines[i].score = score
			out = append(out, lines[i])
		}
	}
	return out
}

// withDetails adds the lines that stand indented under the best ones, as long
// as there are few.
func (f factQuery) withDetails(best, lines []line) []line {
	out := slices.Clone(best)
	for _, b := range best {
		for _, l := range under(b, lines) {
			if len(out) >= fewLines {
				break
			}
			if !slices.ContainsFunc(out, func(o line) bool { return o.node.ID == l.node.ID }) {
				out = append(out, l)
			}
		}
	}
	return out
}

// depth is how far a line is indented.
func depth(text string) int {
	return utf8.RuneCountInString(text) - utf8.RuneCountInString(strings.TrimLeft(text, " \t　"))
}

func (f factQuery) score(lines []line, i int) (float64, bool) {
	folded := knowledge.Fold(lines[i].node.Text)
	if isMark(folded) {
		return 0, false
	}
	sum, own, near, strange := 0.0, false, false, false
	for _, id := range f.about {
		value := f.nearness(lines, i, id)
		if kind, _ := knowledge.KindOf(id); value == inTalk && kind == knowledge.Topic {
			value = topicTalk
		}
		if value == 0 && slices.Contains(f.need, id) {
			return 0, false
		}
		strange = strange || value == 0
		own, near = own || value >= whoLine, near || value >= nearLine
		sum += value
	}
	if strange {
		sum *= aStranger
	}
	said, before := f.said(lines, i)
	sum += aWord*float64(said) + aWordNear*float64(before)
	own = own || said > 0
	if len(f.about) == 0 && 2*said < len(f.words) && (said+before < len(f.words) || said == 0 && !f.looks.Near) {
		return 0, false
	}
	near = near || before > 0
	fit := f.looks.Fits(folded)
	if f.asked && f.looks.Need && fit == 0 {
		return 0, false
	}
	if f.move && f.moved.Fits(folded) > 0 {
		sum += aWord
	}
	return sum + aShape*fit, own || f.looks.Near && fit == 1 && near
}

// said counts the words that a line says, and those that only the lines right
// before it do.
func (f factQuery) said(lines []line, i int) (said, before int) {
	for _, meanings := range f.words {
		if saysAny(knowledge.Fold(lines[i].node.Text), meanings) {
			said++
			continue
		}
		for j, left := i-1, reach; j >= 0 && lines[j].talk == lines[i].talk && lines[i].talk >= 0 && left > 0; j-- {
			if isMark(lines[j].node.Text) {
				continue
			}
			left--
			if !lines[j].title && saysAny(knowledge.Fold(lines[j].node.Text), meanings) {
				before++
				break
			}
		}
	}
	return said, before
}

// isMark tells lines that say nothing: blank ones, addresses, ids of pictures.
func isMark(text string) bool {
	text = strings.TrimSpace(text)
	return text == "" || !strings.ContainsAny(text, " \u3000") && !strings.ContainsFunc(text, func(r rune) bool { return r > unicode.MaxASCII }) && strings.ContainsAny(text, "/:.") && len(text) > 15
}

// nearness says how near to a line a thing is named.
func (f factQuery) nearness(lines []line, i int, id string) float64 {
	l := lines[i]
	if kind, _ := knowledge.KindOf(id); l.names[id] && (kind == knowledge.Person || kind == knowledge.Company) {
		return whoLine
	}
	if l.names[id] {
		return onLine
	}
	far := reach
	if kind, _ := knowledge.KindOf(id); kind == knowledge.Company {
		far = reachOfCase
	}
	for j, left := i-1, far; j >= 0 && lines[j].talk == l.talk && l.talk >= 0 && left > 0; j-- {
		if lines[j].names[id] {
			return nearLine
		}
		if !isMark(lines[j].node.Text) {
			left--
		}
	}
	if l.talk >= 0 && f.inTalk[l.talk][id] {
		return inTalk
	}
	return 0
}

func saysAny(folded string, words map[string]bool) bool {
	for word := range words {
		if says(folded, word) {
			return true
		}
	}
	return false
}

// says whether a folded text holds a word: Latin ones at the start of a word.
func says(folded, word string) bool {
	for from := 0; ; {
		at := strings.Index(folded[from:], word)
		if at < 0 {
			return false
		}
		at += from
		before, _ := utf8.DecodeLastRuneInString(folded[:at])
		behind, _ := utf8.DecodeRuneInString(folded[at+len(word):])
		first, _ := utf8.DecodeRuneInString(word)
		short := len(word) < 3 && unicode.IsLetter(behind) && isLatin(behind)
		if !isLatin(first) || (!isLatin(before) || unicode.IsDigit(before)) && !short {
			return true
		}
		from = at + len(word)
	}
}
