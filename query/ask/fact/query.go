// Package fact ranks the lines of talks by how well they tell what is asked of
// things: a line that names them, says the words or looks like a duration or a
// sum of money. It is pure.
package fact

import (
	"cmp"
	"slices"

	"talkgraph/query/ask/vocabulary"
)

// A Query is what lines are ranked by.
type Query struct {
	About  []string          // ids
	Need   []string          // ids that the line, its surroundings or its talk must name
	InTalk []map[string]bool // by talk: ids that it is related to or that a line of it names
	Words  []map[string]bool // folded meanings of each word
	Looks  vocabulary.Shape  // what a line looks like that tells it
	Move   bool              // something was moved to or chosen: the line may say so
	Moved  vocabulary.Shape
	Who    bool // a person was: the line behind may name who
}

// Bounds of what is found.
const (
	MaxLines = 8
	fewLines = 5   // up to which the details of lines are added
	worth    = 0.6 // share of the best score that is still an answer
)

// Rank gives the lines that tell best, the best first, then details of them.
// It is pure; lines come in the order of their talks and numbers.
func (q Query) Rank(lines []Line) []Line {
	out := q.scored(lines, false)
	if len(out) == 0 {
		out = q.scored(lines, true)
	}
	slices.SortStableFunc(out, func(a, b Line) int { return cmp.Compare(b.score, a.score) })
	for i, l := range out {
		if i == MaxLines || l.score < worth*out[0].score {
			out = out[:i]
			break
		}
	}
	out = underQuestions(out, lines)
	if q.Who {
		out = withNext(out, lines)
	}
	if q.Looks.Need {
		return out
	}
	return q.withDetails(out, lines)
}

// scored lists the lines that have a score. Titles of talks count only where
// nothing else does: they seldom tell more than what a talk is about.
func (q Query) scored(lines []Line, titles bool) []Line {
	var out []Line
	for i := range lines {
		if score, ok := q.score(lines, i); ok && lines[i].Title == titles {
			lines[i].score = score
			out = append(out, lines[i])
		}
	}
	return out
}
