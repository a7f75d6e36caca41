package weigh

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"talkgraph/loader/parse"
	"talkgraph/loader/section/shape"
)

// look is what lines that are not blank show, and where these stand.
type look struct {
	Text
	at    []int // by step: the index of its line
	hints [][]hint
	prose []bool // by step
	twice map[string]int
}

func (t Text) look() look {
	k := look{Text: t, twice: make(map[string]int)}
	for i, l := range t.Lines {
		if l.Shape != parse.Blank {
			k.at = append(k.at, i)
			k.twice[l.Body]++
		}
	}
	k.hints, k.prose = make([][]hint, len(k.at)), make([]bool, len(k.at))
	spaced := t.spaced()
	for step, i := range k.at {
		k.text(step, t.Lines[i])
		k.names(step, t.Names[i])
		k.place(step, i, spaced)
	}
	k.around()
	k.whole()
	if t.Known {
		k.read()
	}
	return k
}

// show notes that a step shows a value of a group.
func (k *look) show(step int, group, value int) {
	k.hints[step] = append(k.hints[step], first[group]+hint(value))
}

// shows notes that a step shows some groups of one value each.
func (k *look) shows(step int, group int, yes bool) {
	if yes {
		k.show(step, group, 0)
	}
}

// upTo is the index of the first of some limits that a number does not exceed.
func upTo(n int, limits ...int) int {
	for i, most := range limits {
		if n <= most {
			return i
		}
	}
	return len(limits)
}

// text notes what the text of a line shows.
func (k *look) text(step int, l *shape.Line) {
	text := strings.TrimSpace(l.Text)
	wide := strings.ContainsFunc(text, isWide)
	runes := utf8.RuneCountInString(text)
	if wide {
		runes *= 2
	}
	k.show(step, length, upTo(runes, 4, 10, 20, 35, 60, 90, 130, 200, 400))
	k.show(step, opens, valueOf(opens, text, true))
	k.show(step, ends, valueOf(ends, text, false))
	k.shows(step, again, k.twice[l.Body] > 1)
	k.patterns(step, text)
	k.words(step, text, wide)
	k.shows(step, stop, l.Stop())
	k.shows(step, keynote, shape.IsKeynote(l))
	k.shows(step, when, l.When())
	k.shows(step, labelled, shape.Labelled(l))
	k.shows(step, day, l.Day())
	k.shows(step, item, l.Shape == parse.Bullet)
	k.shows(step, link, l.Shape == parse.Link)
	k.shows(step, title, l.TitleLike())
	k.shows(step, indented, strings.HasPrefix(l.Text, " ") || strings.HasPrefix(l.Text, "\t"))
}

// isWide tells the letters of Japanese.
func isWide(r rune) bool { return unicode.In(r, unicode.Hiragana, unicode.Katakana, unicode.Han) }

// valueOf is how a text begins or ends.
func valueOf(group int, text string, begins bool) int {
	r, _ := utf8.DecodeLastRuneInString(text)
	if begins {
		r, _ = utf8.DecodeRuneInString(text)
	}
	values := groups[group].values
	if at := slices.Index(values, string(r)); at >= 0 {
		return at
	}
	switch {
	case !unicode.IsLetter(r) && !unicode.IsDigit(r):
		return len(values) - 1
	case !begins || unicode.IsDigit(r):
		return 0
	case unicode.IsUpper(r):
		return 1
	case unicode.IsLower(r):
		return 2
	}
	return 3
}
