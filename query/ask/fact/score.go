package fact

import (
	"slices"

	"talkgraph/knowledge"
)

// Reach is how many lines before one it still goes with.
const Reach = 4

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
	reachOfCase = 8 // the same for companies, of which a report tells more at once
)

// score is how well a line tells it, and whether it tells it at all.
func (q Query) score(lines []Line, i int) (float64, bool) {
	folded := knowledge.Fold(lines[i].Node.Text)
	if isMark(folded) {
		return 0, false
	}
	sum, own, near, strange := 0.0, false, false, false
	for _, id := range q.About {
		value := q.nearness(lines, i, id)
		if kind, _ := knowledge.KindOf(id); value == inTalk && kind == knowledge.Topic {
			value = topicTalk
		}
		if value == 0 && slices.Contains(q.Need, id) {
			return 0, false
		}
		strange = strange || value == 0
		own, near = own || value >= whoLine, near || value >= nearLine
		sum += value
	}
	if strange {
		sum *= aStranger
	}
	said, before := q.said(lines, i)
	sum += aWord*float64(said) + aWordNear*float64(before)
	own = own || said > 0
	if len(q.About) == 0 && 2*said < len(q.Words) && (said+before < len(q.Words) || said == 0 && !q.Looks.Near) {
		return 0, false
	}
	near = near || before > 0
	fit := q.Looks.Fits(folded)
	if q.Looks.Need && fit == 0 {
		return 0, false
	}
	if q.Move && q.Moved.Fits(folded) > 0 {
		sum += aWord
	}
	return sum + aShape*fit, own || q.Looks.Near && fit == 1 && near
}

// said counts the words that a line says, and those that only the lines right
// before it do.
func (q Query) said(lines []Line, i int) (said, before int) {
	for _, meanings := range q.Words {
		if SaysAny(knowledge.Fold(lines[i].Node.Text), meanings) {
			said++
			continue
		}
		for j, left := i-1, Reach; j >= 0 && lines[j].Talk == lines[i].Talk && lines[i].Talk >= 0 && left > 0; j-- {
			if isMark(lines[j].Node.Text) {
				continue
			}
			left--
			if !lines[j].Title && SaysAny(knowledge.Fold(lines[j].Node.Text), meanings) {
				before++
				break
			}
		}
	}
	return said, before
}

// nearness says how near to a line a thing is named.
func (q Query) nearness(lines []Line, i int, id string) float64 {
	l := lines[i]
	if kind, _ := knowledge.KindOf(id); l.Names[id] && (kind == knowledge.Person || kind == knowledge.Company) {
		return whoLine
	}
	if l.Names[id] {
		return onLine
	}
	far := Reach
	if kind, _ := knowledge.KindOf(id); kind == knowledge.Company {
		far = reachOfCase
	}
	for j, left := i-1, far; j >= 0 && lines[j].Talk == l.Talk && l.Talk >= 0 && left > 0; j-- {
		if lines[j].Names[id] {
			return nearLine
		}
		if !isMark(lines[j].Node.Text) {
			left--
		}
	}
	if l.Talk >= 0 && q.InTalk[l.Talk][id] {
		return inTalk
	}
	return 0
}
