package listed

import (
	"strings"
	"unicode/utf8"

	"talkgraph/loader/byline"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/billing"
	"talkgraph/loader/section/shape"
)

// How items of lists say who gave a talk, and for whom they work, before or behind
// its title: "**Ana Lopez** (Acme): Boxes at Sea", "Ana Lopez from Acme on boxes",
// "Boxes at Sea by Ana Lopez & Bo Ek, Acme: they told of boxes".
const (
	itemName  = byline.LatinName + `(?:\[\^\w+\])?`
	itemNames = itemName + `(?:(?:, and|,| and| &) ` + itemName + `){0,3}`
)

var (
	titleByAll = pattern.MustCompile(`^(?:\*\*|["“])?(.{6,150}?) ?(?:\*\*|["”])?,? (?:by|presented by|given by) ?(` + itemNames + `)(?:, | from | of | at | [(])(?:the )?(` + billing.LatinFirm + `)[)]?(?:(?:: | [-–—] |\. )(?:[a-z“"]|I |It |A |An |This |He |She |They |The (?:talk|speaker|session)|Great|Good|Nice|Very|Really|Excellent|Another|Interesting)|[.:]?$)`)
	aLatinName = pattern.MustCompile(byline.LatinName)
	firstOfAll = pattern.MustCompile(`^(?:\*\*)?(` + itemName + `)(?:\*\*)?(?: [(](?:[^()]{2,40}?(?:, | at | @ ?))?(` + billing.LatinFirm + `)[)]|(?:,|,? from|,? of|,? at) (?:the )?(` + billing.LatinFirm + `))(?:\*\*)?(?:(?::\*\*|:| [-–—]) ["“*_]{0,2}([A-Z\d].{7,150}?)["”*_]{0,2}|,? (?:on|about|with a talk on|talking about|talked about|spoke about|discussing) (.{8,150}?))[.]?$`)
)

// itemForm reads an item of one of these forms. Lists have several of them.
func (b *Items) itemForm(l *shape.Line) (shape.Title, bool) {
	said := l.Said()
	if m := firstOfAll.FindStringSubmatchIndex(said); m != nil {
		text := said[max(m[8], m[10]):max(m[9], m[11])]
		if len(strings.Fields(text)) < 2 || byline.IsTitle(text) || !shape.NoSentence(text) {
			return shape.Title{}, false
		}
		return b.formed(l, text, m[2:4], []int{max(m[4], m[6]), max(m[5], m[7])}, true)
	}
	if m := titleByAll.FindStringSubmatchIndex(said); m != nil && (strings.ContainsAny(said[m[7]:], ":.-–—") || said[m[4]-1] != ' ') {
		return b.formed(l, said[m[2]:m[3]], m[4:6], m[6:8], false)
	}
	return shape.Title{}, false
}

// formed is the title that an item has, with the people and the company at some
// bytes of what it says.
func (b *Items) formed(l *shape.Line, text string, names, firm []int, first bool) (shape.Title, bool) {
	said := l.Said()
	company := strings.TrimRight(said[firm[0]:firm[1]], ".,")
	if byline.IsOffice(company) || b.lex.Ordinary(company) && !strings.Contains(company, " ") && strings.ToLower(company[1:]) != company[1:] {
		return shape.Title{}, false
	}
	point := func(at int) int { return utf8.RuneCountInString(said[names[0]:at]) }
	var people []byline.Person
	for _, at := range aLatinName.FindAllStringIndex(said[names[0]:names[1]], -1) {
		name := said[names[0]+at[0] : names[0]+at[1]]
		if !byline.IsName(name, b.lex) || b.lex.Ordinary(name) || byline.IsOffice(name) {
			return shape.Title{}, false
		}
		people = append(people, byline.Person{Name: name, Start: point(names[0] + at[0]), End: point(names[0] + at[1]), Company: company, From: point(firm[0]), To: point(firm[0] + len(company))})
	}
	t := b.Parts(strings.TrimSpace(text))
	if len(people) == 0 || t.Text == "" {
		return shape.Title{}, false
	}
	t.At, t.People, t.NameFirst = utf8.RuneCountInString(said[:names[0]]), people, first
	t.Kind = shape.TitleKind(t)
	return l.Back(t), true
}
