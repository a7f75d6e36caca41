package section

import (
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
)

// maxWhen is how many bytes a line has at most that says when or where.
const maxWhen = 80

// whenWhere is a line that says when or where a talk was and nothing of it:
// "Tuesday, May 3 9:30am (Hall 2)", "Room: 4b".
var whenWhere = pattern.MustCompile(`^(?i:(?:` + weekday + `,? )?(?:` + calendarDay + `)[,. ]|(?:` + weekday + `,? )(?:at )?\d|(?:when|where|time|date|room|track|level|venue|location|duration|format|hall)[ ]?:)[^.]*$`)

// when tells lines that stand between a title and its speakers, and say when or
// where the talk was: not the day on which a post was written.
func (l *line) when() bool {
	return l.Shape == parse.Text && len(l.Body) <= maxWhen && l.is(isWhenLine, whenWhere.MatchString) && !l.stamp()
}
