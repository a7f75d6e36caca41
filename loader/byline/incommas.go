package byline

import (
	"unicode/utf8"

	"talkgraph/lexicon"
	"talkgraph/loader/pattern"
)

var (
	// commaNames are names at the end of a title, behind a comma, and perhaps a company.
	commaNames = pattern.MustCompile(`^(.{8,}?), (` + LatinName + `(?:(?:, and|,| and| &) ` + LatinName + `){0,5})(?:, ([A-Z][\w.&’'-]*(?: [A-Z][\w.&’'-]*){0,3}))?$`)
	oneName    = pattern.MustCompile(LatinName)
)

// InCommas parts a title from the people of whom it ends in a list, behind a
// comma: "Boxes at sea, Ana Lopez & Tom Reed, Acme". One such title tells nothing,
// as titles have commas of their own: of a list of titles several must end so.
// People is empty where none do; the first of them has a given name.
func InCommas(title string, lex *lexicon.Lexicon) Parted {
	none := Parted{Head: title}
	m := commaNames.FindStringSubmatchIndex(title)
	if m == nil || !OpensWithGiven(title[m[4]:m[5]]) {
		return none
	}
	p := Parted{Head: title[:m[3]], At: utf8.RuneCountInString(title[:m[4]])}
	behind := title[m[4]:]
	for _, at := range oneName.FindAllStringIndex(title[m[4]:m[5]], -1) {
		name := behind[at[0]:at[1]]
		if last := m[4]+at[1] == m[5]; last && m[6] < 0 && len(p.People) > 0 && !IsName(name, lex) {
			m[6], m[7] = m[4]+at[0], m[5] // a company of two words
			break
		}
		if !IsName(name, lex) || lex.Ordinary(name) {
			return none
		}
		p.People = append(p.People, PersonAt(behind, at[0], at[1]))
	}
	if m[6] >= 0 && !IsTitle(title[m[6]:m[7]]) {
		p.People[len(p.People)-1].SetCompany(behind, m[6]-m[4], m[7]-m[4])
	}
	return p
}
