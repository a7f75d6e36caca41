package page

import (
	"slices"

	"talkgraph/loader/section/shape"
)

// A Mark is a line of a post that begins a talk or ends one.
type Mark struct {
	Line int // index
	Talk bool
	Rule string // the shape, of talks
	shape.Title
}

// A Span is lines by index, half-open, and the index of the line that entitles them, or -1.
type Span struct{ From, To, Title int }

// A Day is a heading that dates the lines after it.
type Day struct {
	Line int // index
	Date string
}

// AnyTalk tells whether one of some marks begins a talk.
func AnyTalk(marks []Mark) bool {
	return slices.ContainsFunc(marks, func(m Mark) bool { return m.Talk })
}
