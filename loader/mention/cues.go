package mention

import (
	"slices"

	"talkgraph/loader/pattern"
)

// What is asked of a line before each of some patterns is.
var (
	anyCompany = pattern.NewChoice(companyPatterns()...)
	anyFirm    = pattern.NewChoice(slices.Concat(firmShapes, titleShapes, []*pattern.Pattern{firmList})...)
	anyPerson  = pattern.NewChoice(presented, titled, bracket)
	anyService = pattern.NewChoice(serviceShapes()...)
	anyPair    = pattern.NewChoice(secondWords()...)
)

// companyPatterns are those of companiesIn.
func companyPatterns() []*pattern.Pattern {
	out := []*pattern.Pattern{userGroup, legal}
	for _, shape := range companyShapes {
		out = append(out, shape.expr)
	}
	return out
}

// secondWords are those of pairs: they are rarer than the first ones.
func secondWords() (out []*pattern.Pattern) {
	for _, p := range pairs {
		out = append(out, p.second)
	}
	return out
}

// Patterns are those that are asked of many lines, or of parts of them, and
// match in few: lines are to be read with them, see lines.Look.
func Patterns() []*pattern.Pattern {
	out := []*pattern.Pattern{
		presented, callsSelf, nicknameGreets, titled, bracket, stands, honoured, nicknamed, itsChief, inTheirs, talkBy, byTheGood, hearThem, profiled, whoseTalk, hostedBy, thanking, callsThem, Doer, acts4itself, ActsJa, takesPart, writtenOn, writtenIn, ofEvent,
	}
	out = append(out, slices.Concat(firmShapes, titleShapes, []*pattern.Pattern{firmList})...)
	out = append(out, companyPatterns()...)
	out = append(out, handledPatterns()...)
	out = append(out, serviceShapes()...)
	for _, p := range pairs {
		out = append(out, p.first, p.second)
	}
	return out
}

// Words are the words of which the same holds.
func Words() []*pattern.Words { return []*pattern.Words{paired.Cue(), TitleWords.Cue()} }
