package section

import (
	"unicode/utf8"

	"talkgraph/loader/byline"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
)

// handleBehind is a word in small letters behind a title: "Title - anal".
var handleBehind = pattern.MustCompile(`^(.{3,}?\S)[ 　]+[-–—/／|｜][ 　]*([a-z_][a-z\d_-]{2,19})$`)

// endInHandles tells documents of which at least three titles, and half of them
// all, end in somebody's handle or name.
func (b *builder) endInHandles() bool {
	titles, handles, people := 0, make(map[string]bool), 0
	for _, l := range b.lines {
		if l.Shape != parse.Heading && markOf(l) == "" || l.runes > maxTitle || l.stop() || l.day() {
			continue
		}
		titles++
		if m := handleBehind.FindStringSubmatch(l.Body); m != nil && !b.lex.Ordinary(m[2]) && len(b.lex.Find(m[2])) == 0 {
			handles[m[2]] = true
		} else if head, _, some := byline.SplitNames(l.Body, b.lex); len(some) > 0 && head != l.Body {
			people++
		}
	}
	return len(handles) >= 2 && len(handles)+people >= 3 && 2*(len(handles)+people) >= titles
}

// handleAtEnd parts a title from the handle behind it, in documents of which
// the titles end so.
func (b *builder) handleAtEnd(text string) (head string, people []byline.Person) {
	m := handleBehind.FindStringSubmatchIndex(text)
	if !b.handles || m == nil || b.lex.Ordinary(text[m[4]:m[5]]) {
		return text, nil
	}
	start, end := utf8.RuneCountInString(text[:m[4]]), utf8.RuneCountInString(text[:m[5]])
	return text[:m[3]], []byline.Person{{Name: text[m[4]:m[5]], Start: start, End: end}}
}
