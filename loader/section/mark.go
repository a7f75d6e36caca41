package section

import (
	"slices"

	"talkgraph/loader/section/shape"
)

// A mark is a line of a post that begins a talk or ends one.
type mark struct {
	line int // index
	talk bool
	rule string // the shape, of talks
	shape.Title
}

// A span is lines by index, half-open, and the index of the line that entitles them, or -1.
type span struct{ from, to, title int }

// A day is a heading that dates the lines after it.
type day struct {
	line int // index
	date string
}

// anyTalk tells whether one of some marks begins a talk.
func anyTalk(marks []mark) bool {
	return slices.ContainsFunc(marks, func(m mark) bool { return m.talk })
}
