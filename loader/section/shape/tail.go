package shape

import (
	"strings"

	"talkgraph/loader/pattern"
)

// What reporters print behind a title, and behind its byline, that is part of neither.
var (
	// rating is the stars that a reporter gives to a talk; one star without a blank
	// before it may be the title's own.
	rating = pattern.MustCompile(`[ 　]*[(（]?[★☆⭐]{2,6}[)）]?$|[ 　]+[★☆⭐]$`)
	// pictures are what a reporter thinks of it, drawn.
	pictures = pattern.MustCompile(`[ 　]*[\x{1F300}-\x{1FAFF}\x{2600}-\x{27BF}\x{2B50}\x{FE0F}\x{200D}]+$`)
	// tags are what it goes by elsewhere: "#gulls".
	tags = pattern.MustCompile(`(?:[ 　]+[#＃]\p{L}[\p{L}\p{N}_]{1,29})+$`)
	// linked is words that link to slides and the like, behind a mark, in capitals, two
	// of them, or behind a byline in brackets.
	linked = pattern.MustCompile(`[ 　]+[-–—|｜/·・][ 　]*` + linkWords + `$|[ 　]+(?:SLIDES?|VIDEOS?|RECORDING|DECK|PDF)(?:[ 　,/|&]+(?:SLIDES?|VIDEOS?|RECORDING|DECK|PDF))*$|[ 　]+` + linkWord + `[ ,/|&]+` + linkWord + `$`)
	behind = pattern.MustCompile(`[)）]([ 　]+` + linkWord + `)$`)
	// held is when and where it was, behind a byline.
	held = pattern.MustCompile(`[)）\p{L}]([ 　]*(?:[-–—|｜,@/][ 　]*|[(（\[［])(?:(?i:(?:main |breakout )?(?:track|room|hall|stage|day)) ?[A-Z0-9]{1,3}|(?i:main (?:stage|hall|room))|` + clock + `(?:[ 　]*[-–—~〜～][ 　]*` + clock + `)?)[)）\]］]?)$`)
)

const (
	linkWord  = `(?i:slides?|slide deck|deck|videos?|recordings?|youtube|transcript|pdf)`
	linkWords = linkWord + `(?:[ 　]*(?:[,/|&]|and)[ 　]*` + linkWord + `)*`
)

// longestTitled is how many bytes a line has at most of which the end is looked at.
const longestTitled = 1000

// Untailed is a title without what reporters print behind it: stars and pictures, tags,
// links to slides; and, behind a byline, when and where the talk was.
func Untailed(title string) string {
	for len(title) <= longestTitled {
		at := tailAt(title)
		if at <= 0 {
			return title
		}
		title = title[:at]
	}
	return title
}

// tailAt is the byte at which such a thing begins that ends a title; 0 if none does.
func tailAt(title string) int {
	for _, tail := range [...]*pattern.Pattern{rating, pictures, tags, linked} {
		if at := tail.FindStringIndex(title); at != nil {
			return at[0]
		}
	}
	for _, tail := range [...]*pattern.Pattern{behind, held} {
		if at := tail.FindStringSubmatchIndex(title); at != nil && (tail == behind || hasByline(title[:at[2]])) {
			return at[2]
		}
	}
	return 0
}

// hasByline tells titles behind which, or before which, a mark may part a byline.
func hasByline(title string) bool {
	return strings.HasSuffix(title, ")") || strings.HasSuffix(title, "）") || bylineMark.MatchString(title)
}

// bylineMark is such a mark.
var bylineMark = pattern.MustCompile(`.[ 　][-–—|｜/][ 　].|. by \p{Lu}|.[:：] .`)
