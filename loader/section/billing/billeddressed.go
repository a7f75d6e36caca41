package billing

import (
	"unicode/utf8"

	"talkgraph/loader/byline"
	"talkgraph/loader/pattern"
)

// dressedName is a name that emphasis sets off behind a title: "Boxes at Sea, _Ana Lopez_".
var dressedName = pattern.MustCompile(`^([^*_]{6,}?)[ 　]*[,:–—-]?[ 　](\*\*|__|[*_])(` + byline.LatinName + `|` + byline.JapaneseName + `)(?:\*\*|__|[*_])$`)

// billedDressed reads such titles.
func (b *Reader) billedDressed(text string) billed {
	m := dressedName.FindStringSubmatchIndex(text)
	if m == nil || !byline.IsName(text[m[6]:m[7]], b.lex) || b.lex.Ordinary(text[m[6]:m[7]]) || len(b.lex.Find(text[m[6]:m[7]])) > 0 && !b.person(text[m[6]:m[7]]) {
		return billed{}
	}
	return billed{head: text[:m[3]], at: utf8.RuneCountInString(text[:m[6]]), people: []byline.Person{byline.PersonAt(text[m[6]:m[7]], 0, m[7]-m[6])}, sure: true}
}
