package parse

import (
	"strings"
	"unicode/utf8"

	"talkgraph/loader/pattern"
)

var (
	// opening and closingTag are the elements of HTML that stand around the words
	// of a line in text that is not HTML: blogs keep their posts so.
	opening    = pattern.MustCompile(`^<(?i:(h[1-6]|p|li|div|ul|ol|dl|dt|dd|center|section|article|td|tr|blockquote|a|b|strong|em|i|u|span|font|small))(?:[ ][^<>]*)?>[ \t　]*`)
	closingTag = pattern.MustCompile(`[ \t　]*(?:</(?i:(h[1-6]|p|li|div|ul|ol|dl|dt|dd|center|section|article|td|tr|blockquote|a|b|strong|em|i|u|span|font|small))>|<(?i:br|ul|ol)[ ]*/?>)$`)
	inText     = pattern.MustCompile(`^(?i:a|b|strong|em|i|u|span|font|small)$`)
)

// element takes the elements of HTML off that stand around a line's words; they
// may make it a heading or an item. Emphasis and links go where they are all of
// a block: on their own they are marks.
func element(l *Line) {
	for block := false; ; block = true {
		open := opening.FindStringSubmatch(l.Body)
		if open == nil || inText.MatchString(open[1]) && !(block && encloses(l.Body, open[0], open[1])) {
			break
		}
		l.Body = l.Body[len(open[0]):]
		l.Start += utf8.RuneCountInString(open[0])
		switch name := strings.ToLower(open[1]); {
		case name[0] == 'h':
			l.Shape, l.Level = Heading, int(name[1]-'0')
		case name == "li":
			l.Shape = Bullet
		}
		if inText.MatchString(open[1]) {
			l.Body = unended(l.Body)
			l.Body = strings.TrimRight(l.Body[:strings.LastIndex(l.Body, "</")], " \t　")
		}
	}
	l.Body = unended(l.Body)
}

// unended is a body without the ends of elements behind it.
func unended(body string) string {
	for {
		end := closingTag.FindStringSubmatchIndex(body)
		if end == nil || end[2] >= 0 && inText.MatchString(body[end[2]:end[3]]) {
			return body
		}
		body = body[:end[0]]
	}
}

// encloses tells whether an element that opens a text ends with it.
func encloses(text, open, name string) bool {
	end := "</" + strings.ToLower(name) + ">"
	rest := strings.ToLower(unended(text[len(open):]))
	return strings.HasSuffix(rest, end) && strings.Count(rest, end) == 1
}
