package section

import (
	"slices"
	"strings"
	"unicode/utf8"

	"talkgraph/lexicon"
	"talkgraph/loader/pattern"
	"talkgraph/loader/telling"
)

var linkMark = pattern.MustCompile(`!?\[|\]\([^()]*(?:\([^()]*\)[^()]*)?\)|\]\[[^\]]*\]`)

// addresses is how many code points of a body that a link opens are addresses:
// a title is not longer for them.
func addresses(body string) int {
	if strings.IndexByte(body[:min(4, len(body))], '[') < 0 || !strings.Contains(body, "](") {
		return 0
	}
	return utf8.RuneCountInString(body) - utf8.RuneCountInString(linkMark.ReplaceAllString(body, ""))
}

// findIn is telling.Find for a body with marks of links in it: it reads what
// they leave, and gives places in the body.
func findIn(body string, lex *lexicon.Lexicon) []telling.Telling {
	if !strings.Contains(body, "](") {
		return telling.Find(body, lex)
	}
	var text strings.Builder
	var at []int // by byte of the text: the byte of the body
	var links [][2]int
	last := 0
	for _, m := range append(linkMark.FindAllStringIndex(body, -1), []int{len(body), len(body)}) {
		for i := last; i < m[0]; i++ {
			text.WriteByte(body[i])
			at = append(at, i)
		}
		if last = m[1]; last > m[0] && body[last-1] == '[' {
			links = append(links, [2]int{len(at), len(at)})
		} else if n := len(links); n > 0 && links[n-1][0] == links[n-1][1] {
			links[n-1][1] = len(at)
		}
	}
	at = append(at, len(body))
	out := telling.Find(text.String(), lex, links...)
	for i := range out {
		backInto(&out[i], text.String(), body, at)
	}
	return slices.DeleteFunc(out, func(t telling.Telling) bool { return t.To > len(body) || t.From >= t.To })
}

// backInto moves the places of a telling from the text to the body.
func backInto(t *telling.Telling, text, body string, at []int) {
	t.From, t.To = at[t.From], at[t.To-1]+1
	people := t.People[:0]
	for _, p := range t.People {
		from := at[len(string([]rune(text)[:p.Start]))]
		p.Start = utf8.RuneCountInString(body[:from])
		p.End = p.Start + utf8.RuneCountInString(p.Name)
		if strings.HasPrefix(body[from:], p.Name) {
			people = append(people, p) // no mark stands in the name
		}
	}
	t.People = people
}
