package billing

import (
	"talkgraph/loader/byline"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/shape"
)

// handleBehind is a word in small letters behind a title: "Title - anal", "題 by anal".
var handleBehind = pattern.MustCompile(`^(.{3,}?\S)[ 　]+(?:[-–—/／|｜][ 　]*|by )([a-z_][a-z\d_-]{2,19})$`)

// handleLast is the end of such titles: it is read from there, and tells most
// others after a word.
var handleLast = pattern.MustCompile(`[ 　](?:[-–—/／|｜][ 　]*|by )[a-z_][a-z\d_-]{2,19}$`)

// endInHandles tells documents of which at least three titles, and half of them
// all, end in somebody's handle or name.
func (b *Reader) endInHandles() bool {
	handles := make(map[string]bool)
	for _, l := range b.lines {
		if handle := b.handleIn(l); handle != "" && isMarked(l) {
			handles[handle] = true
		}
	}
	if len(handles) < 2 {
		return false
	}
	titles, people := 0, 0
	for _, l := range b.lines {
		if !isMarked(l) {
			continue
		}
		titles++
		if b.handleIn(l) != "" {
			continue
		}
		if head, _, some := b.SplitNames(l.Body); len(some) > 0 && head != l.Body {
			people++
		}
	}
	return len(handles)+people >= 3 && 2*(len(handles)+people) >= titles
}

// isMarked tells lines that the format, or a mark, makes titles.
func isMarked(l *shape.Line) bool {
	labelled := l.Shape == parse.Text && ordinal.MatchString(l.Body)
	return (l.Shape == parse.Heading || shape.MarkOf(l) != "" || labelled) && l.Runes <= shape.MaxTitle && !l.Stop() && !l.Day()
}

// ordinal is which talk of the day a title is said to be, or the label of a session.
var ordinal = pattern.MustCompile(`^(?:LT|セッション|発表|トーク|第?[\d一二三四五六七八九十]{1,2}(?:コマ|本|発|つ|番|限|セッション)(?:目|め))[^「『]{0,8}[「『]`)

// handleIn is the handle with which a line ends, or "".
func (b *Reader) handleIn(l *shape.Line) string {
	if !handleLast.MatchString(l.Body) {
		return ""
	}
	if m := handleBehind.FindStringSubmatch(l.Body); m != nil && !b.lex.Ordinary(m[2]) && len(b.lex.Find(m[2])) == 0 {
		return m[2]
	}
	return ""
}

// handleAtEnd parts a title from the handle behind it, in documents of which
// the titles end so.
func (b *Reader) handleAtEnd(text string) (head string, people []byline.Person) {
	m := handleBehind.FindStringSubmatchIndex(text)
	if !b.handles || m == nil || b.lex.Ordinary(text[m[4]:m[5]]) {
		return text, nil
	}
	return text[:m[3]], []byline.Person{byline.PersonAt(text, m[4], m[5])}
}
