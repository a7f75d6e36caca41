package listed

import (
	"cmp"
	"strings"
	"unicode/utf8"

	"talkgraph/loader/byline"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/shape"
)

// isWho tells texts of items that are nothing but who spoke.
func (b *Items) isWho(text string) bool {
	people := byline.Parse(text, b.lex)
	return len(people) > 0 && (b.Positioned(people) || b.Positioned(people[len(people)-1:]) || strings.HasSuffix(strings.TrimRight(text, " )"), people[len(people)-1].Name))
}

// namedItem reads a title with nothing but a name at its end or before it, that
// begins with a given name. What parts took off its front stands before that.
func (b *Items) namedItem(t shape.Title, text string) shape.Title {
	lasts := shape.Lasts(text) // whoever stands before that gave the talk
	text = text[:shape.OwnEnd(text)]
	front, named := strings.TrimSuffix(text, t.Text), t
	if front == text {
		front = ""
	}
	rest := text[len(front):]
	if head, at, people := b.SplitNames(rest); len(people) > 0 && (lasts || byline.OpensWithGiven(people[0].Name)) && !b.lex.Ordinary(people[0].Name) {
		named = b.lastNamed(head, at, people)
	} else if under, some := b.NameFirst(rest); len(some) > 0 && byline.OpensWithGiven(some[0].Name) {
		named = b.firstNamed(rest, under, some)
	} else {
		return t
	}
	named.At += utf8.RuneCountInString(front)
	named.Code, named.Label = cmp.Or(named.Code, t.Code), cmp.Or(named.Label, t.Label)
	return named
}

// namesTitle is somebody, perhaps with another one, before a title that stands
// out: "Ana Lopez and Bo Ek [Title](address)", "Ana Lopez: “Title”".
var namesTitle = pattern.MustCompile(`^((` + byline.LatinName + `)(?:,? (?:and|&) ` + byline.LatinName + `)?)(?:[,:]| [-–—])? ?(?:\[([^\[\]]{4,})\]\([^()]*\)|[“"]([^“”"]{4,})[”"]|\*\*([^*]{4,})\*\*)`)

// nameThenTitle reads an item of that form; a remark may follow.
func (b *Items) nameThenTitle(body string) (shape.Title, bool) {
	if !byline.MayBegin(body) {
		return shape.Title{}, false
	}
	m := namesTitle.FindStringSubmatchIndex(body)
	if m == nil {
		return shape.Title{}, false
	}
	people := byline.Parse(body[m[2]:m[3]], b.lex)
	if len(people) == 0 || b.lex.Ordinary(people[0].Name) {
		return shape.Title{}, false
	}
	t := b.Parts(body[max(m[6], m[8], m[10]):max(m[7], m[9], m[11])])
	t.At, t.People, t.NameFirst = 0, people, true
	t.Kind = shape.TitleKind(t)
	return t, true
}
