package ask

import (
	"talkgraph/knowledge"
	"talkgraph/query"
)

// What a reply may hold.
const (
	MaxQuestion = 500 // characters
	MaxAnswers  = 100 // answers that are listed; Count and Message tell of more
	MaxEvidence = 20  // lines in all
	MaxLines    = 3   // lines of one answer
)

// A Reply is what came of a question.
type Reply struct {
	Question   string // as it was asked
	Kind       Kind   // what sort of answer it is
	Understood Understood
	GraphQL    string           // the question as GraphQL of the API; empty if it was not understood
	Answers    []Found          // at most MaxAnswers, in order; what was counted, for Count; the steps, for Path; the lines, for Facts
	Count      *int             // for Count: how many there are
	Path       []string         // for Path: the names from one end to the other
	Evidence   []query.Evidence // the lines that the answers rest on, best first, each once; at most MaxEvidence
	Message    string           // what to know about the answer: that there is none, or more; else empty
}

// A Found is one answer.
type Found struct {
	Node     knowledge.Node
	Evidence []query.Evidence // at most MaxLines
}

// Understood is how a question was read.
type Understood struct {
	Wanted   Kind     `json:"wanted"`   // what is wanted; for Count, of what the number is
	Entities []Entity `json:"entities"` // the things named, in the order of the question
	Years    []int    `json:"years"`    // the year asked for, or the first and the last one, 0 where that end is open
	Words    []string `json:"words"`    // words that name no known thing and were looked for in the statements

	Suggestions []Suggestion `json:"suggestions"` // what words may have meant that name nothing in the graph; empty if something was found
}

// An Entity is a thing that a question names.
type Entity struct {
	Surface string         `json:"surface"` // the characters of the question
	Kind    knowledge.Kind `json:"kind"`    // of what kind it is
	Name    string         `json:"name"`    // canonical
	ID      string         `json:"id"`      // whether or not the graph holds it
}

// understood tells how a question was read.
func (q *question) understood(p plan) Understood {
	u := Understood{Wanted: p.kind, Entities: []Entity{}, Years: []int{}, Words: append([]string{}, p.words...), Suggestions: []Suggestion{}}
	for _, n := range q.things {
		u.Entities = append(u.Entities, Entity{n.surface, n.kind, n.name, n.id})
	}
	switch {
	case q.from > 0 && q.from == q.to:
		u.Years = []int{q.from}
	case q.from > 0 || q.to > 0:
		u.Years = []int{q.from, q.to}
	}
	return u
}
