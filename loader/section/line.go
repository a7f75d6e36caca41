package section

import (
	"talkgraph/loader/byline"
	"talkgraph/loader/parse"
)

// A line is one of the document's, and what is known of it. Many rules ask the
// same of a line: that is read when the first one asks, and kept here. A rule
// that asks something new of many lines adds a trait for it.
type line struct {
	*parse.Line
	runes      int             // code points of Body; where a link opens it and it is long, but for addresses
	asked, yes trait           // what was asked so far, and what of it holds
	mark       string          // see markOf; "" before it is asked
	role       string          // see label; "" before it is asked
	people     []byline.Person // who speaks, if it says that alone; nil before it is asked
	title      *title          // what it says as a title; nil before it is asked
	plain      *linkless       // see said; nil before it is asked, and if no link stands in Body
}

// A trait is something that rules ask of a line and that its text decides.
type trait uint32

const (
	isPhrase    trait = 1 << iota // see phrase
	isQuestion                    // see question
	isStopLine                    // see IsStop
	isDayLine                     // see isDay
	isStampLine                   // see isStamp
	isKeyLine                     // see isKeynote
	isLabelled                    // see labelled
	isWhenLine                    // see when
	mayLabel                      // see byline.MayLabel
	hasMark                       // mark is known
	hasRole                       // role is known
	hasPeople                     // people are known

	// What stands in Body: known of every line from the start. See showsOf.
	showsDash    // -, – or —
	showsBracket // (
	showsColon   // :, ; or ：
	showsBar     // | or ｜
	showsAt      // @ or ＠
	showsLink    // [ or ]
	showsAngle   // < or >
	showsDigit   // 0 to 9
	showsWide    // anything but ASCII
)

// linesOf are the lines of a document.
func linesOf(doc parse.Document) []*line {
	all, out := make([]line, len(doc.Lines)), make([]*line, len(doc.Lines))
	for i := range all {
		all[i].Line = &doc.Lines[i]
		all[i].yes, all[i].runes = showsOf(doc.Lines[i].Body)
		if all[i].shows(showsLink) && all[i].runes > maxBare {
			all[i].runes -= addresses(doc.Lines[i].Body)
		}
		out[i] = &all[i]
	}
	return out
}

// is tells whether the line has a trait; test tells it the first time.
func (l *line) is(t trait, test func(body string) bool) bool {
	if l.asked&t == 0 && l.first(t) && test(l.Body) {
		l.yes |= t
	}
	return l.yes&t != 0
}

// shows tells whether the line shows one of some marks.
func (l *line) shows(marks trait) bool { return l.yes&marks != 0 }

// first notes that something is asked; false if it was before.
func (l *line) first(t trait) bool {
	before := l.asked&t != 0
	l.asked |= t
	return !before
}

// phrase tells lines of so many code points at most that are no sentence.
func (l *line) phrase(limit int) bool {
	return l.runes <= limit && l.Body != "" && l.is(isPhrase, noSentence)
}

// question tells lines that ask something in one clause or two.
func (l *line) question() bool { return l.runes <= maxQuestion && l.is(isQuestion, isQuestionText) }

// titleLike is mayTitle for a line, whatever its shape.
func (l *line) titleLike() bool { return l.phrase(maxTitle) || l.question() }

// stop is IsStop of the line.
func (l *line) stop() bool { return l.is(isStopLine, IsStop) }

// day is isDay of the line.
func (l *line) day() bool { return l.is(isDayLine, isDay) }

// stamp is isStamp of the line.
func (l *line) stamp() bool { return l.is(isStampLine, isStamp) }

// label is the role that the line's label gives to those after it, or "".
func (l *line) label() string {
	if l.first(hasRole) {
		l.role = byline.Label(l.Body)
	}
	return l.role
}
