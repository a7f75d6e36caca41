package telling

import (
	"slices"

	"talkgraph/loader/pattern"
)

// The patterns of which a text that tells of a talk matches one: by what stands
// behind a name or before it, alone, or, for titles that nothing marks, both of
// two.
var (
	behindName = []*pattern.Pattern{owns, andTalk, gave, andGave, inTheir, titleLabel, ownsIt, onTitle, speaks, phrased, holding, toTell, spokeAt, doing, onStage, turned, byDoing}
	beforeName = []*pattern.Pattern{givenBy, ofWhose, byChief, byOther, byAlone, opened, heard, weHad, passive, inTitle, goneTo, called, wasIt, inTurn, runIn, linkGap}
	alone      = []*pattern.Pattern{myNext, team, theirs, inTheirs, talkCalled, isTalk, myTalk, cameNext, goneOn, nounFirst, goneThere, goneInto, standsOut, wasFrom, thenAlone}
	both       = [][2]*pattern.Pattern{{another, leads}, {ownsRun, listsTalks}, {callsIt, ofTheir}, {seen, toDo}, {leads, opensOn}}
	// textCues are all of them: each text is looked at once for what they need.
	textCues = pattern.NewSet(slices.Concat(behindName, beforeName, alone, both[0][:], both[1][:], both[2][:], both[3][:], []*pattern.Pattern{opensOn}, []*pattern.Pattern{unheard})...)
)

// mayTell is false only if a text tells of no talk.
func mayTell(cues *pattern.Found) bool {
	return slices.ContainsFunc(behindName, cues.May) || slices.ContainsFunc(beforeName, cues.May) || slices.ContainsFunc(alone, cues.May) ||
		slices.ContainsFunc(both, func(two [2]*pattern.Pattern) bool { return cues.May(two[0]) && cues.May(two[1]) })
}
