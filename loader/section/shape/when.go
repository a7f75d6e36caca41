package shape

import (
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
)

// maxWhen is how many bytes a line has at most that says when or where.
const maxWhen = 80

// whenWhere is a line that says when or where a talk was and nothing of it:
// "Tuesday, May 3 9:30am (Hall 2)", "Room: 4b".
var whenWhere = pattern.MustCompile(`^(?i:(?:` + Weekday + `,? )?(?:` + calendarDay + `)[,. ]|(?:` + Weekday + `,? )(?:at )?\d|(?:when|where|time|date|room|track|level|venue|location|duration|format|hall)[ ]?:)[^.]*$`)

// pointsTo is a line of links to what is left of a talk: "Slides | Video".
var pointsTo = pattern.MustCompile(`^(?:(?i:slides?|slide deck|deck|videos?|recordings?|watch|youtube|pdf|code|demo|github|repo(?:sitory)?|abstract|transcript|session page|talk page)(?i: recording| link| here| deck| \(pdf\))?[ ]*[|·•,/–—-]?[ ]*)+$`)

// pointsBelow is the same in Japanese.
var pointsBelow = pattern.MustCompile(`^(?:発表|講演|登壇|当日|投影)?の?(?:資料|スライド|動画|アーカイブ)(?:はこちら|を見る)?[ 　]*[:：]?$`)

// timeAlone is a line that says from when to when a talk was. Where pages lost the
// mark between the times, they may have anything there.
var timeAlone = pattern.MustCompile(`^[(（\[]?\d{1,2}[:：]\d\d[ 　]*[-–—~〜～?？][ 　]*(?:\d{1,2}[:：]\d\d)?[)）\]]?$`)

// When tells lines that stand between a title and its speakers, and say when or
// where the talk was, or point to it: not the day on which a post was written.
func (l *Line) When() bool {
	if l.Shape == parse.Bullet {
		return l.Shows(ShowsDigit) && l.Shows(ShowsColon) && timeAlone.MatchString(l.Body)
	}
	if l.Shape != parse.Text || len(l.Said()) > maxWhen {
		return false
	}
	if l.First(isWhenLine) && saysWhen(l.Said()) {
		l.yes |= isWhenLine
	}
	return l.yes&isWhenLine != 0 && !l.Stamp()
}

func saysWhen(text string) bool {
	return whenWhere.MatchString(text) || pointsTo.MatchString(text) || pointsBelow.MatchString(text) || timeAlone.MatchString(text)
}
