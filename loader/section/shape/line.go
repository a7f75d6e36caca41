package shape

import (
	"talkgraph/loader/byline"
	"talkgraph/loader/parse"
)

// A Line is one of the document's, and what is known of it. Many rules ask the
// same of a line: that is read when the first one asks, and kept here. A rule
// that asks something new of many lines adds a trait for it.
type Line struct {
	*parse.Line
	Runes      int             // code points of Body; where a link opens it and it is long, but for addresses
	asked, yes Trait           // what was asked so far, and what of it holds
	mark       string          // see MarkOf; "" before it is asked
	role       string          // see Label; "" before it is asked
	People     []byline.Person // who speaks, if it says that alone; nil before it is asked
	Title      *Title          // what it says as a title; nil before it is asked
	plain      *Linkless       // see Said; nil before it is asked, and if no link stands in Body
}

// A Trait is something that rules ask of a line and that its text decides.
type Trait uint32

const (
	isPhrase    Trait = 1 << iota // see Phrase
	isQuestion                    // see Question
	isStopLine                    // see IsStop
	isDayLine                     // see isDay
	isStampLine                   // see isStamp
	isKeyLine                     // see IsKeynote
	isLabelled                    // see Labelled
	isWhenLine                    // see When
	MayLabel                      // see byline.MayLabel
	hasMark                       // mark is known
	hasRole                       // role is known
	HasPeople                     // people are known

	// What stands in Body: known of every line from the start. See ShowsOf.
	ShowsDash    // -, – or —
	ShowsBracket // (
	ShowsColon   // :, ; or ：
	ShowsBar     // | or ｜
	ShowsAt      // @ or ＠
	ShowsSlash   // / or ／
	ShowsLink    // [ or ]
	showsAngle   // < or >
	ShowsDigit   // 0 to 9
	ShowsWide    // anything but ASCII
)

// LinesOf are the lines of a document.
func LinesOf(doc parse.Document) []*Line {
	all, out := make([]Line, len(doc.Lines)), make([]*Line, len(doc.Lines))
	for i := range all {
		all[i].Line = &doc.Lines[i]
		all[i].yes, all[i].Runes = ShowsOf(doc.Lines[i].Body)
		if all[i].Shows(ShowsLink) && all[i].Runes > MaxBare {
			all[i].Runes -= Addresses(doc.Lines[i].Body)
		}
		out[i] = &all[i]
	}
	return out
}

// Is tells whether the line has a trait; test tells it the first time.
func (l *Line) Is(t Trait, test func(body string) bool) bool {
	if l.asked&t == 0 && l.First(t) && test(l.Body) {
		l.yes |= t
	}
	return l.yes&t != 0
}

// Shows tells whether the line shows one of some marks.
func (l *Line) Shows(marks Trait) bool { return l.yes&marks != 0 }

// First notes that something is asked; false if it was before.
func (l *Line) First(t Trait) bool {
	before := l.asked&t != 0
	l.asked |= t
	return !before
}

// Phrase tells lines of so many code points at most that are no sentence.
func (l *Line) Phrase(limit int) bool {
	return l.Runes <= limit && l.Body != "" && l.Is(isPhrase, NoSentence)
}

// Question tells lines that ask something in one clause or two.
func (l *Line) Question() bool { return l.Runes <= MaxQuestion && l.Is(isQuestion, IsQuestionText) }

// TitleLike is mayTitle for a line, whatever its shape.
func (l *Line) TitleLike() bool { return l.Phrase(MaxTitle) || l.Question() }

// Stop is IsStop of the line.
func (l *Line) Stop() bool { return l.Is(isStopLine, IsStop) }

// Day is isDay of the line.
func (l *Line) Day() bool { return l.Is(isDayLine, isDay) }

// Stamp is isStamp of the line.
func (l *Line) Stamp() bool { return l.Is(isStampLine, isStamp) }

// Label is the role that the line's label gives to those after it, or "".
func (l *Line) Label() string {
	if l.First(hasRole) {
		l.role = byline.Label(l.Body)
	}
	return l.role
}
