package section

import (
	"slices"

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

// sayingFrom is the index of the first line from one on that is not blank and
// says more than when or where. Runs of such lines may be long, and each of
// them is asked for: what follows each is noted once.
func (b *builder) sayingFrom(i int) int {
	if b.saying == nil {
		b.saying = make([]int, len(b.lines)+1)
		b.saying[len(b.lines)] = len(b.lines)
		for at, l := range slices.Backward(b.lines) {
			b.saying[at] = at
			if l.Shape == parse.Blank || l.when() {
				b.saying[at] = b.saying[at+1]
			}
		}
	}
	return b.saying[i]
}
