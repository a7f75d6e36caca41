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
	// linkedJa is the same in Japanese: "【資料あり】", "- スライド"; and what a reporter adds.
	linkedJa = pattern.MustCompile(`[ 　]*[(（\[［【][ 　]*` + linkWordJa + `(?:[、,・/／と][ 　]*` + linkWordJa + `)*[ 　]*[)）\]］】]$|[ 　]+[-–—|｜/／:：][ 　]*` + linkWordJa + `$|[ 　]*(?:←|※)[^←※「」]{1,20}$|[ 　]*[(（](?:以下)?敬称略[)）]$`)
	behindJa = pattern.MustCompile(`[)）」』\p{L}]([ 　]+` + linkWordJa + `)$`)
	// held is when and where it was, behind a byline.
	held = pattern.MustCompile(`[)）\p{L}]([ 　]*(?:[-–—|｜,@/][ 　]*|[(（\[［])(?:(?i:(?:main |breakout )?(?:track|room|hall|stage|day)) ?[A-Z0-9]{1,3}|(?i:main (?:stage|hall|room))|[A-Z\d]{1,2}[ 　]?(?:会場|ホール|ルーム|トラック)|(?:メイン|サブ)(?:会場|ホール)|` + clock + `(?:[ 　]*[-–—~〜～][ 　]*` + clock + `)?)[)）\]］]?)$`)
	// heldJa is the hours behind a byline that nothing parts from it, or that stand with
	// other things in brackets.
	heldJa = pattern.MustCompile(`[)）」』\p{L}]([ 　]+` + clock + `[ 　]*[-–—~〜～][ 　]*` + clock + `|[ 　]*[(（\[［【][^()（）\[\]［］【】]{0,12}` + clock + `[ 　]*[-–—~〜～][ 　]*` + clock + `[^()（）\[\]［］【】]{0,16}[)）\]］】])$`)
)

const (
	linkWord   = `(?i:slides?|slide deck|deck|videos?|recordings?|youtube|transcript|pdf)`
	linkWordJa = `(?:(?:発表|講演|登壇|公開|当日の?)?(?:スライド|資料)|動画|アーカイブ|録画|(?i:slides?|video|youtube|pdf))(?:リンク|あり|公開|公開済み?|公開中)?`
	linkWords  = linkWord + `(?:[ 　]*(?:[,/|&]|and)[ 　]*` + linkWord + `)*`
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
	for _, tail := range [...]*pattern.Pattern{rating, pictures, tags, linked, linkedJa} {
		if at := tail.FindStringIndex(title); at != nil {
			return at[0]
		}
	}
	for _, tail := range [...]*pattern.Pattern{behind, behindJa, held, heldJa} {
		if at := tail.FindStringSubmatchIndex(title); at != nil && (tail == behind || hasByline(title[:at[2]])) {
			return at[2]
		}
	}
	return 0
}

// hasByline tells titles behind which, or before which, a mark may part a byline.
func hasByline(title string) bool {
	for _, end := range [...]string{")", "）", "」", "』", "さん", "氏"} {
		if strings.HasSuffix(title, end) {
			return true
		}
	}
	return bylineMark.MatchString(title)
}

// bylineMark is such a mark.
var bylineMark = pattern.MustCompile(`.[ 　][-–—|｜/／〜~][ 　].|(?:さん|氏)?[「『].+[」』]|. by \p{Lu}|.[:：][ 　]?.`)
