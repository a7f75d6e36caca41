package bylined

import "talkgraph/loader/pattern"

var (
	// pointsTo is how lines begin that point to what others wrote.
	pointsTo = pattern.MustCompile(`^(?i:refs?|references?|cf|via|see also|rt|参考|参照|出典|引用|関連)(?:記事|元|リンク|資料|URL)?[ 　]*[.:：→]`)
	// slidesOf is the caption of slides that a page shows: "題   from Mona Keller".
	slidesOf = pattern.MustCompile(`\S {2,}from +\p{Lu}[\p{L} .'-]{2,40}$`)
)

// pointsElsewhere tells lines that name a title which is not that of what follows.
func pointsElsewhere(body string) bool {
	return pointsTo.MatchString(body) || slidesOf.MatchString(body)
}
