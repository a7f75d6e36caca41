// Package use reads which company uses which service, now or no more, and whose
// talk a talk is: whom it features.
package use

import (
	"talkgraph/loader/credit"
	"talkgraph/loader/pattern"
)

// A reader holds what the steps of Claim share.
type reader struct {
	*credit.Talks
	bill     *billing
	last     subject           // see subject
	users    map[user]bool     // that use something, as a section says
	hosts    map[string]bool   // who holds the talk that is being read
	named    map[naming]string // whom lines name as the users of services
	headings []int             // by line index: the heading over it, or -1, see headingsOver
	everyone map[string]bool   // the companies that the document names, see spokenOf
}

// Claim claims who uses what, and which companies talks feature.
func Claim(talks *credit.Talks) {
	r := newReader(talks)
	r.uses()
	r.usesOutside()
	r.featured()
}

func newReader(talks *credit.Talks) *reader {
	return &reader{Talks: talks, last: subject{line: -1}, users: make(map[user]bool), named: make(map[naming]string), headings: headingsOver(talks.Doc)}
}

// Patterns are those that are asked of many lines, or of parts of them, and
// match in few: lines are to be read with them, see lines.Look.
func Patterns() []*pattern.Pattern {
	return []*pattern.Pattern{storyOf, oneStory, usedBy, asTheyTell, inOperation, itsTeam, weUse, caseLine, weDid, allDo, likes, useOf, doesThere, presentedJa, acts, isOn, tellsOwn, goesFrom}
}
