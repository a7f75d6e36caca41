package relate

import (
	"slices"

	"talkgraph/loader/pattern"
)

// lineCues are the patterns that are asked of many lines, or of parts of them,
// and match in few: each line is looked at once for what they all need.
var lineCues = pattern.NewSet(cued()...)

// inLine finds a pattern in a line: the bytes of each match and its groups.
func (r *relater) inLine(line int, expr *pattern.Pattern) [][]int {
	if !r.cues[line].May(expr) {
		return nil
	}
	return expr.FindAllStringSubmatchIndex(r.text(line), -1)
}

// says tells whether a part of a line matches a pattern.
func (r *relater) says(line int, part string, expr *pattern.Pattern) bool {
	return r.cues[line].May(expr) && expr.MatchString(part)
}

func cued() []*pattern.Pattern {
	out := []*pattern.Pattern{
		userGroup, presented, titled, bracket, stands, honoured, beside, legal, unsupported, transition, itsChief, inTheirs,
		talkBy, whoseTalk, hostedBy, callsThem, elsewhere, elsehere, storyOf, oneStory, doer, panelLine,
		guestIs, cameOn, hosting, theirTalk, introduced, usedBy, itsTeam, weUse, acts4itself, takesPart,
	}
	out = append(out, slices.Concat(firmShapes, titleShapes, []*pattern.Pattern{firmList})...)
	for _, shape := range companyShapes {
		out = append(out, shape.expr)
	}
	for _, p := range pairs {
		out = append(out, p.first, p.second)
	}
	for _, ways := range [][]way{englishWays, japaneseWays} {
		for _, w := range ways {
			out = append(out, w.asks()...)
		}
	}
	return out
}
