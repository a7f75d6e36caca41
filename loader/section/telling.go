package section

import (
	"slices"
	"strings"
	"unicode/utf8"

	"talkgraph/lexicon"
	"talkgraph/loader/section/shape"
	"talkgraph/loader/telling"
)

// findIn is telling.Find for a body with marks in it, of links or around names: it
// reads what they leave, and gives places in the body.
func findIn(body string, lex *lexicon.Lexicon) []telling.Telling {
	if !shape.HasLink(body) && !strings.Contains(body, "</") && !strings.Contains(body, "**") {
		return telling.Find(body, lex)
	}
	said := shape.WithoutLinks(body)
	if !strings.HasPrefix(body, "![") { // the caption of a picture tells of no talk
		said = withoutBold(said, lex)
	}
	out := telling.Find(said.Text, lex, said.Links...)
	for i := range out {
		backInto(&out[i], said.Text, body, said.At)
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
