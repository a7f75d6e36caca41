package billing

import (
	"strings"
	"unicode/utf8"

	"talkgraph/loader/byline"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/shape"
)

// What lines print around a byline, and is none of it. All of it may stand in any order.
var (
	// picture is before it: "🎤 Ana Lopez".
	picture = pattern.MustCompile(`^[\x{1F300}-\x{1FAFF}\x{2700}-\x{27BF}\x{FE0F}\x{200D}]+[ 　]*`)
	// markAhead is before a label, where it marks no title: "■登壇者：早瀬".
	markAhead = pattern.MustCompile(`^[■□◆◇●○▼▶►★☆※・]+[ 　]*`)
	// behindHours parts it from the time of day before it: "10:00-10:45, Ana Lopez".
	behindHours = pattern.MustCompile(`^[ 　]*[,、|｜/／:：–—-][ 　]*`)
	// hoursBehind is that time behind it, and lengthBehind how long the talk was.
	hoursBehind  = pattern.MustCompile(`[ 　]*[-–—|｜/／,、@(（\[［]*[ 　]*\d{1,2}[:：]\d{2}(?: ?[AaPp]\.?[Mm]\.?)?(?:[ 　]*[-–—~〜～][ 　]*\d{1,2}[:：]\d{2}(?: ?[AaPp]\.?[Mm]\.?)?)?[ 　]*[)）\]］]?$`)
	lengthBehind = pattern.MustCompile(`[ 　]*[-–—|｜/／,、(（\[［][ 　]*\d{1,3}[ 　]?(?i:min(?:ute)?s?\.?|分)[ 　]*[)）\]］]?$`)
	// toWatch is what pages link to behind it.
	toWatch = pattern.MustCompile(`(?i:[ 　]*(?:[-–—|｜,、·・/／(（\[［]|[ 　])[ 　]*(?:(?:watch|see|view)(?: now| (?:the |it )?(?:video|talk|recording|here|online))?|(?:talk |session )?(?:videos?|slides?|recording|slide ?deck)|slides?(?:,| and| &|/) (?:video|code)|youtube|(?:発表|登壇|講演|当日)?(?:の)?(?:資料|スライド)|動画|アーカイブ)[ 　]*[)）\]］]?)$`)
)

// longestEnd is how many bytes a line has at most that is looked at from its end:
// longer ones are no bylines.
const longestEnd = 1000

// ofByline is a line's text with blanks in the place of what stands around a byline,
// each code point for one.
func ofByline(body string) string {
	if size := len(picture.FindString(body)); size > 0 {
		body = blank(body, 0, size)
	}
	if size := len(markAhead.FindString(body)); size > 0 && byline.Label(body[size:]) != "" {
		body = blank(body, 0, size)
	}
	if size := shape.TimeBefore(body); size > 0 { // "16:20-17:05 Ana Lopez (Acme)"
		size += len(behindHours.FindString(body[size:]))
		body = blank(body, 0, size)
	}
	for len(body) <= longestEnd {
		before := len(body)
		body = hoursBehind.ReplaceAllString(lengthBehind.ReplaceAllString(toWatch.ReplaceAllString(body, ""), ""), "")
		if len(body) == before {
			return body
		}
	}
	return body
}

// blank is a text with a blank for each code point of some of its bytes.
func blank(text string, from, to int) string {
	return text[:from] + strings.Repeat(" ", utf8.RuneCountInString(text[from:to])) + text[to:]
}
