package byline

import (
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/loader/pattern"
)

var slash = pattern.MustCompile(`^[ 　]*[/／][ 　]*`)

// employs tells a company behind a name and a colon: it says by its form or by
// a name in it that it is one.
func (p *reader) employs(text string) bool {
	if p.employer(text) {
		return true
	}
	for _, h := range p.lex.Find(text) {
		if h.Entry.Kind == knowledge.Company && !h.Fuzzy && utf8.RuneCountInString(text) <= 20 {
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
		if h.Entry.Kind == knowledge.Company && h.Start == 0 && !h.Fuzzy {
			return true
		}
	}
	return legalForms.MatchString(text) || organizations.Suffix(text) != "" || businesses.MatchString(text)
}
