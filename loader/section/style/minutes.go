package style

import (
	"strconv"

	"talkgraph/loader/pattern"
	"talkgraph/loader/section/page"
	"talkgraph/loader/section/shape"
)

// ofMinutes tells posts in which times stand before words, of which at least half come
// only a few minutes after those before them, and none says who spoke: they tell when
// something was said in a talk.
func (b *Styles) ofMinutes(p page.Span) bool {
	last, all, near := -1, 0, 0
	for i := p.From; i < p.To; i++ {
		l := b.lines[i]
		if !shape.IsTimed(l) {
			continue
		}
		at := minuteOf(l.Body)
		if at < 0 || len(b.TitleOf(l).People) > 0 {
			return false
		}
		if last >= 0 {
			if all++; last <= at && at-last < fewMinutes {
				near++
			}
		}
		last = at
	}
	return all > 1 && 2*near >= all
}

// fewMinutes is how long hardly a talk is.
const fewMinutes = 9

// clock is a time of day.
var clock = pattern.MustCompile(`(\d{1,2})[:：](\d\d)`)

// minuteOf is the first time of day in a text, in minutes since midnight; -1 if there is none.
func minuteOf(text string) int {
	m := clock.FindStringSubmatch(text)
	if m == nil {
		return -1
	}
	hour, _ := strconv.Atoi(m[1])   // digits
	minute, _ := strconv.Atoi(m[2]) // digits
	return 60*hour + minute
}
