package relate

import (
	"slices"

	"talkgraph/knowledge"
	"talkgraph/loader/pattern"
	"talkgraph/loader/words"
)

// lineCues are the patterns that are asked of many lines, or of parts of them,
// and match in few: each line is looked at once for what they all need.
var lineCues = pattern.NewSet(cued()...).With(announcedWords.Cue(), previewWords.Cue(), plannedWords.Cue(), regionWords.Cue(), paired.Cue(), titleWords.Cue())

// What is asked of a line before each of some patterns is.
var (
	anyCompany = lineCues.Choice(companyPatterns()...)
	anyFirm    = lineCues.Choice(slices.Concat(firmShapes, titleShapes, []*pattern.Pattern{firmList})...)
	anyPerson  = lineCues.Choice(presented, titled, bracket)
	anyPair    = lineCues.Choice(secondWords()...)
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

// cuesOf looks at a line, and at what it folds to if that is not the same.
func cuesOf(text string, traits trait) pattern.Found {
	found := lineCues.In(text)
	if traits&wide != 0 && !knowledge.FoldsToSmall(text) {
		found.Also(lineCues.In(knowledge.Fold(text)))
	}
	return found
}

// has tells whether one of the words stands in a part of a line.
func (r *relater) has(line int, part string, list words.List) bool {
	return r.cues[line].Hold(list.Cue()) && list.In(part)
}

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
		presented, titled, bracket, stands, honoured, nicknamed, beside, unsupported, transition, itsChief, inTheirs,
		talkBy, whoseTalk, hostedBy, callsThem, elsewhere, elsehere, storyOf, oneStory, doer, panelLine,
		ownWords, guestIs, cameOn, hosting, theirTalk, introduced, usedBy, asTheyTell, theirStory, inOperation, itsTeam, weUse, acts4itself, takesPart, caseLine, weDid,
		iSpoke, iShowed, iLed, theyDid, notNow, otherwise, ownTalks,
	}
	out = append(out, slices.Concat(firmShapes, titleShapes, []*pattern.Pattern{firmList})...)
	out = append(out, companyPatterns()...)
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
