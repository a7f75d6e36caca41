package byline

import (
	"strings"
	"unicode/utf8"

	"talkgraph/loader/pattern"
)

var slash = pattern.MustCompile(`^[ 　]*[/／][ 　]*`)

// spacedSlash is a slash between blanks, or the wide one, and what may be the name
// of a company behind it.
var spacedSlash = pattern.MustCompile(`^(?:[ 　]+/[ 　]+|[ 　]*／[ 　]*)([\p{Lu}\d\p{Han}\p{Katakana}][^/／|｜、;；(（]{1,38})$`)

// behindSlash tells whether what stands behind somebody of whom a word says that
// they speak, and a slash, can only be their company: no further name, no job,
// and no word for slides or a place. "by Ana Lopez / Northmoor".
func (p *reader) behindSlash(rest string) bool {
	m := spacedSlash.FindStringSubmatch(rest)
	if m == nil || Role(m[1]) != "" || Label(m[1]) != "" || titles.In(m[1]) || rooms.MatchString(m[1]) {
		return false
	}
	words := strings.Fields(m[1])
	if len(words) > 4 || len(words) == 1 && notNames.Has(m[1]) || givenNames.Has(words[0]) {
		return false
	}
	return proper(m[1]) && !nextName.MatchString(m[1]) && !(wholeName.MatchString(m[1]) && IsName(m[1], p.lex)) && !shortName.MatchString(m[1])
}

// employs tells a company behind a name and a colon: it says by its form or by
// a name in it that it is one.
func (p *reader) employs(text string) bool {
	if p.employer(text) {
		return true
	}
	for _, h := range p.lex.Find(text) {
		if isEmployer(h, p.lex) && utf8.RuneCountInString(text) <= 20 {
			return true
		}
	}
	return false
}

// employer tells a company alone from a further name after a slash: "Name / Company".
func (p *reader) employer(text string) bool {
	if nextName.MatchString(text) || slash.MatchString(text) || wholeName.MatchString(text) && IsName(text, p.lex) {
		return false
	}
	for _, h := range p.lex.Find(text) {
		if h.Start == 0 && isEmployer(h, p.lex) {
			return true
		}
	}
	return legalForms.MatchString(text) || organizations.Suffix(text) != "" || businesses.MatchString(text)
}
