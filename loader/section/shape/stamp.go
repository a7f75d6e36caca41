package shape

import (
	"strings"
	"unicode/utf8"

	"talkgraph/loader/pattern"
)

var (
	postedBy = pattern.MustCompile(`^(?i:(?:posted|published|written|authored|updated|last updated|originally published|reported)(?: |:)(?:by|on|at|in)?\b|reading time|estimated reading|\d+ (?:min(?:ute)?s?|mins) read(?:\b|(?-i:[A-Z]))|share this on)`)
	dateOnly = pattern.MustCompile(`^(?i:(?:` + Weekday + `),? )?(?:(?i:` + MonthName + `)\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d|\d{1,2}(?:st|nd|rd|th)? (?i:` + MonthName + `)\.?,? (?:19|20)\d\d|(?:19|20)\d\d[-/]\d\d[-/]\d\d)(?:[ ]*(?:[|·•,–—-]|[(])?[ ]*(?i:\d+ ?(?:min(?:ute)?s?) ?(?:read)?|by \p{Lu}[\p{L}. ]{2,30}))?[)]?$`)
	// creditsAll is who wrote an article, took its pictures and edited it.
	creditsAll = pattern.MustCompile(`^(?:文|編集|撮影|取材|執筆|構成|写真|聞き手)[ 　]?(?:[●◎:：/／＝=]|・(?:文|編集|撮影|取材|執筆|構成|写真)[●◎:：/／＝=])[ 　]?[^。]{2,60}$`)
	// dateTime is a day with the time of day, and what was done then, as pages print
	// when a post was written: "2031-05-01T10:00:00Z", "2031/05/01に公開".
	dateTime = pattern.MustCompile(`^(?:(?:投稿日|公開日|更新日|最終更新日?|作成日)[ 　]?[:：]?[ 　]?)?(?:19|20)\d\d(?:[-/.]\d{1,2}[-/.]\d{1,2}|年[ 　]?\d{1,2}月[ 　]?\d{1,2}日)(?:[T 　]+\d{1,2}[:：時]\d\d(?:[:：]\d\d(?:\.\d+)?|分)?(?:[ ]?(?:Z|[+/-]+\d{2}:?\d{2}|UTC|JST|GMT))?[ 　]?(?:に)?(?:公開|更新|投稿|作成)?(?:済み)?|[ 　]?(?:に)?(?:公開|更新|投稿|作成))$|^(?:投稿日|公開日|更新日|最終更新日?|作成日)[ 　]?[:：]?[ 　]?(?:19|20)\d\d[-/.年][^。]{0,20}$`)
)

// isStamp tells lines that say who wrote a post, and when.
func isStamp(body string) bool {
	body = strings.Trim(body, "*_ ")
	return utf8.RuneCountInString(body) <= MaxBare && (postedBy.MatchString(body) || dateOnly.MatchString(body) || dateTime.MatchString(body) || creditsAll.MatchString(body))
}
