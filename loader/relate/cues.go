package relate

import (
	"slices"

	"talkgraph/loader/cover"
	"talkgraph/loader/credit"
	"talkgraph/loader/mention"
	"talkgraph/loader/pattern"
	"talkgraph/loader/saying"
	"talkgraph/loader/use"
)

// lineCues are the patterns that are asked of many lines, or of parts of them,
// and match in few: each line is looked at once for what all stages need.
var lineCues = pattern.NewSet(allPatterns()...).With(mention.Words()...).With(announcedWords.Cue(), previewWords.Cue(), plannedWords.Cue(), regionWords.Cue())

func allPatterns() []*pattern.Pattern {
	own := []*pattern.Pattern{beside, elsewhere, elsehere}
	return slices.Concat(mention.Patterns(), saying.Patterns(), credit.Patterns(), cover.Patterns(), use.Patterns(), own)
}
